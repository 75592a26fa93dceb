using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>An old address leads on, with all that stood behind it.</summary>
[Tier(Tier.Browser)]
public class MovedPageTests(RealBuild real, RealBrowser browser)
{
    [Fact]
    public async Task An_old_address_hands_on_its_query_and_its_fragment()
    {
        var (server, old, now) = await MovedAsync();
        await using var _ = server;
        await using var visit = await browser.VisitAsync();
        await visit.Page.GotoAsync(new Uri(server.Root, $"{old}?from=card#here").AbsoluteUri);
        await visit.ArriveAsync(new Regex("^" + Regex.Escape(new Uri(server.Root, $"{now}?from=card#here").AbsoluteUri) + "$"));
        // It is not there to go back to.
        Assert.Equal(2, await visit.Page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task Without_a_script_it_leads_on_all_the_same()
    {
        var (server, old, now) = await MovedAsync();
        await using var _ = server;
        await using var visit = await browser.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(new Uri(server.Root, old).AbsoluteUri);
        await visit.ArriveAsync(new Regex("^" + Regex.Escape(new Uri(server.Root, now).AbsoluteUri) + "$"));
    }

    /// <summary>A page of the site that has moved, and where to.</summary>
    private async Task<(SiteServer Server, string Old, string Now)> MovedAsync()
    {
        var moved = real.Built.Pages.First(page => page.IsRedirect);
        var root = new Uri("https://site.example/");
        var now = new Uri(new Uri(root, moved.Address), moved.Attr("main a", "href")!);
        return (await SiteServer.StartAsync(real.Built), moved.Address, root.MakeRelativeUri(now).ToString());
    }
}
