using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>A reader with a browser of their own: one tab, and a record of what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>What day it is to the pages unless a test says otherwise, so that no test passes or fails by the calendar.</summary>
    public static readonly DateTime Day = new(2026, 11, 24, 4, 0, 0, DateTimeKind.Utc);

    // A page asks for some of its scripts only once it is there. Who comes too late to hear that one has run waits for the second to end.
    private const string ScriptsHaveRun = """
        () => Promise.race([
          Promise.all([...document.scripts].filter(s => s.src && !performance.getEntriesByName(s.src).length).map(s => new Promise(done => { s.addEventListener("load", done); s.addEventListener("error", done); })))
            .then(() => new Promise(done => setTimeout(done))),
          new Promise(done => setTimeout(done, 1000)),
        ])
        """;

    private Visit(IBrowserContext context, IPage page, bool runsScripts) => (Context, Page, Log, RunsScripts) = (context, page, new VisitLog(page), runsScripts);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public VisitLog Log { get; }

    private bool RunsScripts { get; }

    internal static async Task<Visit> OpenAsync(IBrowserContext context, bool runsScripts)
    {
        await context.AddInitScriptAsync(VisitLog.Listener);
        await context.Clock.SetFixedTimeAsync(Day);
        return new Visit(context, await context.NewPageAsync(), runsScripts);
    }

    /// <summary>Opens a page of the site, and forgets what was recorded before.</summary>
    /// <param name="address">Below the root of the site, as <c>en/apps/wechat/</c>.</param>
    public async Task GoAsync(SiteServer server, string address)
    {
        Log.StartAt(server.Root);
        await Page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
        if (RunsScripts) await Page.EvaluateAsync(ScriptsHaveRun);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
