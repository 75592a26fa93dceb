using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>A reader with a browser of their own: one tab, and a record of what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>What day it is to the pages unless a test says otherwise, so that no test passes or fails by the calendar.</summary>
    public static readonly DateTime Day = new(2026, 11, 24, 4, 0, 0, DateTimeKind.Utc);

    private Visit(IBrowserContext context, IPage page) => (Context, Page, Log) = (context, page, new VisitLog(page));

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public VisitLog Log { get; }

    internal static async Task<Visit> OpenAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync(VisitLog.Listener);
        await context.Clock.SetFixedTimeAsync(Day);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page of the site, and forgets what was recorded before.</summary>
    /// <param name="address">Below the root of the site, as <c>en/apps/wechat/</c>.</param>
    public async Task GoAsync(SiteServer server, string address)
    {
        Log.StartAt(server.Root);
        await Page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
