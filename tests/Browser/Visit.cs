using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>A reader with a browser of their own: one tab, and a record of what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>What day it is to the pages unless a test says otherwise, so that no test passes or fails by the calendar.</summary>
    public static readonly DateOnly Day = new(2026, 11, 24);

    // Only the day is set, and the timers stay the browser's own: the driver's clock has its own for all, and axe waits for each of them.
    private const string Today = """
        (() => {
          const now = Date.UTC({0});
          window.Date = class extends Date {
            constructor(...parts) { super(...(parts.length ? parts : [now])); }
            static now() { return now; }
          };
        })();
        """;

    // A page asks for some of its scripts only once it is there. Who comes too late to hear that one has run waits for the second to end.
    private const string ScriptsHaveRun = """
        () => Promise.race([
          Promise.all([...document.scripts].filter(s => s.src && !performance.getEntriesByName(s.src).length)
              .map(s => new Promise(done => {
                  s.addEventListener("load", done);
                  s.addEventListener("error", done);
              })))
            .then(() => new Promise(done => setTimeout(done))),
          new Promise(done => setTimeout(done, 1000)),
        ])
        """;

    // Nobody is told that it fails, so that pages neither wait for it nor complain.
    private const string NoWorker =
        "if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {});";

    private Visit(IBrowserContext context, IPage page, bool runsScripts) =>
        (Context, Page, Log, RunsScripts) = (context, page, new VisitLog(page), runsScripts);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public VisitLog Log { get; }

    private bool RunsScripts { get; }

    internal static async Task<Visit> OpenAsync(IBrowserContext context, bool runsScripts, bool hasWorker, DateOnly day)
    {
        await context.AddInitScriptAsync(VisitLog.Listener);
        await context.AddInitScriptAsync(Today.Replace("{0}", $"{day.Year}, {day.Month - 1}, {day.Day}, 4", StringComparison.Ordinal));
        if (!hasWorker)
            await context.AddInitScriptAsync(NoWorker);
        return new Visit(context, await context.NewPageAsync(), runsScripts);
    }

    /// <summary>Gives the window a size, if it has another. Scripts hear of it with the frame that follows.</summary>
    public async Task ResizeAsync(int width, int height)
    {
        if (Page.ViewportSize is { } now && now.Width == width && now.Height == height)
            return;
        await Page.SetViewportSizeAsync(width, height);
        if (RunsScripts)
            await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(done))");
    }

    /// <summary>Opens a page of the site, and forgets what was recorded before.</summary>
    /// <param name="address">Below the root of the site, as <c>en/apps/wechat/</c>.</param>
    public async Task GoAsync(SiteServer server, string address)
    {
        Log.StartAt(server.Root);
        await Page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
        await ScriptsAsync();
    }

    /// <summary>Waits until the page that a reader went to by hand is there. Asks the browser again and again: who waits to be told can
    /// miss it.</summary>
    /// <param name="url">What the whole address matches.</param>
    public async Task ArriveAsync(Regex url)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(url);
        if (!RunsScripts)
            return;
        await Page.EvaluateAsync("() => document.readyState === 'complete' || new Promise(done => addEventListener('load', done))");
        await ScriptsAsync();
    }

    /// <inheritdoc cref="ArriveAsync(Regex)"/>
    public Task ArriveAsync(Uri address) => ArriveAsync(new Regex($"^{Regex.Escape(address.AbsoluteUri)}$"));

    /// <summary>Loads the page again, as a reader does.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ScriptsAsync();
    }

    /// <summary>Waits until something is true of the page. The driver's own way to wait makes code of a text, which the policy of the site
    /// forbids.</summary>
    /// <param name="predicate">A function, which may promise its answer.</param>
    /// <param name="complaint">What to say when it never comes true; unless given, the function.</param>
    public async Task UntilAsync(string predicate, object? argument = null, string? complaint = null)
    {
        for (var tries = 0; tries < 240; tries++)
        {
            if (await Page.EvaluateAsync<bool>(predicate, argument))
                return;
            await Task.Delay(tries == 0 ? 20 : 250);
        }
        Assert.Fail(complaint ?? $"Never true: {predicate}");
    }

    private async Task ScriptsAsync()
    {
        if (RunsScripts)
            await Page.EvaluateAsync(ScriptsHaveRun);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
