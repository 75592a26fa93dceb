using Microsoft.Playwright;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Browser.Checkers;

[assembly: AssemblyFixture(typeof(RealBrowser))]

namespace SiteGen.Tests.Browser;

/// <summary>The browser of a test run, started when a test first needs it. Without one that test is skipped or fails: see
/// <see cref="BrowserMode"/>.</summary>
public sealed class RealBrowser : IAsyncDisposable
{
    // Nothing of the browser's own, and no name resolved: what a page would ask of others is seen, and goes nowhere.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        // There is none to guard against, and one process less to talk with.
        "--in-process-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-US",
        // Compiling and collecting garbage beside a page that is waited for anyway costs two cores an eighth more than it saves.
        "--js-flags=--single-threaded",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _running = new(StartAsync);

    /// <summary>Opens a browser of its own, as far as the pages in it can tell: nothing stored, one empty tab.</summary>
    /// <param name="day">What day it is to the pages; unless said otherwise <see cref="Visit.Day"/>.</param>
    /// <param name="hasWorker">Whether the site's worker gets in, which fetches with each first page all that an emergency needs: a fifth
    /// of the time of a test that does not look at what is kept.</param>
    public async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null, DateOnly? day = null, bool hasWorker = false)
    {
        var (_, browser) = await _running.Value;
        options ??= new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = LayoutCheckers.Wide, Height = LayoutCheckers.Height },
        };
        return await Visit.OpenAsync(
            await browser.NewContextAsync(options),
            runsScripts: options.JavaScriptEnabled != false,
            hasWorker,
            day ?? Visit.Day
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (!_running.IsValueCreated || !_running.Value.IsCompletedSuccessfully)
            return;
        var (driver, browser) = await _running.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var path = BrowserExecutable.Require();
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments }));
    }
}
