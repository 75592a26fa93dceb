using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Each fact, hotline, step path and heading of a guide shows a link to itself, the same wherever it stands.</summary>
[Tier(Tier.Browser)]
public class LinkToThisTests(RealBuild real, RealBrowser browser)
{
    private static readonly Uri Root = new("https://site.example/");

    [Fact]
    public void An_entry_has_one_address_on_every_page_that_shows_it()
    {
        var shown = real
            .Built.Pages.Where(page => page.Lang is not null && !page.IsWholeGuide)
            .SelectMany(page =>
                page.All("a.self")
                    .Select(link =>
                        (Entry: EntryOf(link, page), Address: new Uri(new Uri(Root, page.Address), link.GetAttribute("href")!).AbsoluteUri)
                    )
            )
            .ToList();
        Assert.True(shown.Count > 500, $"{shown.Count} links");
        var places = shown.GroupBy(link => link.Address).Count();
        Assert.True(places > 200, $"{places} entries");
        Assert.All(shown.GroupBy(link => link.Entry), entry => Assert.Single(entry.Select(link => link.Address).Distinct()));
        Assert.DoesNotContain(real.Built.Pages.Where(page => page.IsWholeGuide), page => page.All("a.self").Count > 0);
    }

    /// <summary>The words by which a reader knows it.</summary>
    private static string EntryOf(IElement link, BuiltPage page) =>
        $"{page.Lang} {link.Closest("[data-status]")!.QuerySelector(".statement, .procedure-title, .dial")!.TextContent}";

    [Theory]
    [InlineData("en/hotlines/", "Copied")]
    [InlineData("zh/hotlines/", "已复制")]
    public async Task It_is_copied_and_says_so(string address, string word)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        using var clipboard = await Clipboard.TakeAsync(visit.Page);
        await visit.GoAsync(server, address + "?from=card");
        var entry = visit.Page.Locator(".hotline").First;
        await entry.Locator("summary").ClickAsync();
        await entry.Locator("a.self").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(entry.Locator("[role=status]")).ToHaveTextAsync(word);
        var id = await entry.GetAttributeAsync("id");
        Assert.Equal(new Uri(server.Root, $"{address}#{id}").AbsoluteUri, await clipboard.ReadAsync());
        Assert.EndsWith("?from=card", visit.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>The sign comes with a script, and takes no room that was not kept for it. Without one the contents link to the
    /// heading.</summary>
    [Theory]
    [InlineData("en/guides/before-it-lapses/", "Link to “", "Copied")]
    [InlineData("zh/guides/before-it-lapses/", "“", "已复制")]
    public async Task Each_heading_of_a_guide_has_one(string address, string name, string word)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        using var clipboard = await Clipboard.TakeAsync(visit.Page);
        await visit.GoAsync(server, address);
        var ids = real.Built.Page(address).All(".prose h2[id], .prose h3[id]").Select(heading => heading.Id!).ToList();
        Assert.InRange(ids.Count, 4, 40);
        var links = visit.Page.Locator(".prose :is(h2, h3) > a.self");
        await Microsoft.Playwright.Assertions.Expect(links).ToHaveCountAsync(ids.Count);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        var last = visit.Page.Locator($"[id='{ids[^1]}']");
        var before = (await last.BoundingBoxAsync())!.Height;
        var link = last.Locator("a.self");
        Assert.StartsWith(name, await link.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.InRange((await link.BoundingBoxAsync())!.Width, 24, 40);
        await link.EvaluateAsync("link => link.remove()");
        Assert.Equal(before, (await last.BoundingBoxAsync())!.Height);

        var first = visit.Page.Locator($"[id='{ids[0]}']");
        await first.Locator("a.self").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(first.Locator("[role=status]")).ToHaveTextAsync(word);
        Assert.Equal(new Uri(server.Root, $"{address}#{ids[0]}").AbsoluteUri, await clipboard.ReadAsync());
    }
}
