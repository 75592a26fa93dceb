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

    [Theory]
    [InlineData("en/hotlines/", "Link to this")]
    [InlineData("zh/facts/", "本条链接")]
    public async Task On_lists_each_entry_gets_its_link_from_the_script(string address, string words)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, address);
        var entries = await visit.Page.Locator("[data-find=entry]").EvaluateAllAsync<string[]>("all => all.map(entry => '#' + entry.id)");
        Assert.True(entries.Length > 10, $"{entries.Length} entries");
        var links = visit.Page.Locator(".evidence-more a.self");
        Assert.Equal(entries, await links.EvaluateAllAsync<string[]>("all => all.map(link => link.getAttribute('href'))"));
        Assert.Equal(words, await links.First.TextContentAsync());
    }

    [Fact]
    public void Without_scripts_the_contents_of_a_guide_lead_to_each_of_its_parts()
    {
        var guides = real.Built.Pages.Where(page => page.All(".toc").Count > 0).ToList();
        Assert.True(guides.Count > 20, $"{guides.Count} guides");
        foreach (var guide in guides)
        {
            var linked = guide.All(".toc a").Select(link => link.GetAttribute("href")!);
            Assert.Subset(linked.ToHashSet(), guide.All(".prose h2[id]").Select(heading => "#" + heading.Id).ToHashSet());
        }
    }

    [Theory]
    [InlineData("en/guides/before-it-lapses/", "Link to “[heading]”", "Copied")]
    [InlineData("zh/guides/before-it-lapses/", "“[heading]”一节的链接", "已复制")]
    public async Task A_heading_of_a_guide_has_a_link_that_takes_no_room(string address, string name, string word)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        using var clipboard = await Clipboard.TakeAsync(visit.Page);
        await visit.ResizeAsync(320, 640);
        await visit.GoAsync(server, address);
        var links = visit.Page.Locator(".prose :is(h2, h3)[id] > a.self");
        await Microsoft.Playwright.Assertions.Expect(links).Not.ToHaveCountAsync(0);
        var ids = await visit.Page.Locator(".prose :is(h2, h3)[id]").EvaluateAllAsync<string[]>("all => all.map(h => '#' + h.id)");
        Assert.Equal(ids, await links.EvaluateAllAsync<string[]>("all => all.map(link => link.getAttribute('href'))"));
        var heights = await links.EvaluateAllAsync<double[]>(
            """
            all => all.map(link => {
              const heading = link.parentNode, before = heading.getBoundingClientRect().height;
              link.style.display = "none";
              const after = heading.getBoundingClientRect().height;
              link.style.display = "";
              return before - after;
            })
            """
        );
        Assert.All(heights, height => Assert.Equal(0, height));
        var first = links.First;
        var title = (await first.Locator("..").TextContentAsync())!.TrimEnd('#');
        Assert.Equal(name.Replace("[heading]", title, StringComparison.Ordinal), await first.GetAttributeAsync("aria-label"));
        await first.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(first.Locator("xpath=../*[@role='status']")).ToHaveTextAsync(word);
        Assert.Equal(new Uri(server.Root, address + ids[0]).AbsoluteUri, await clipboard.ReadAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Microsoft.Playwright.Assertions.Expect(first).ToBeHiddenAsync();
    }
}
