using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Whoever comes in trouble meets the first thing to do without scrolling, and on the urgent page a number to call.</summary>
[Tier(Tier.Browser)]
public class FirstScreenTests(RealBuild real, RealBrowser browser)
{
    private const int Width = 360;
    private const int Height = 740;

    private const string EndOfFirst = """
        selector => {
          const first = document.querySelector(selector);
          return first === null ? 1e9 : first.getBoundingClientRect().bottom + scrollY;
        }
        """;

    [Fact]
    public async Task The_first_thing_to_do_and_the_first_number_are_on_the_first_screen()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(Width, Height);
        var pages = Situations().ToList();
        Assert.InRange(pages.Count, 6, int.MaxValue);
        Assert.Equal(2, pages.Count(page => page.IsUrgent));
        foreach (var (address, isUrgent) in pages)
        {
            await visit.GoAsync(server, address);
            Assert.Empty(await MissingAsync(visit, isUrgent));
        }
    }

    [Fact]
    public async Task What_stands_before_the_first_thing_to_do_is_seen()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(Width, Height);
        await visit.GoAsync(server, Situations().First(page => page.IsUrgent).Address);
        await visit.Page.EvaluateAsync("() => { document.querySelector('main').style.paddingTop = '700px'; }");
        Assert.Equal(2, (await MissingAsync(visit, isUrgent: true)).Count);
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(Visit visit, bool isUrgent)
    {
        var missing = new List<string>();
        foreach (var selector in isUrgent ? new[] { "main .actions li", "main a[href^='tel:']" } : ["main .actions li"])
        {
            var end = await visit.Page.EvaluateAsync<double>(EndOfFirst, selector);
            if (end > Height)
                missing.Add($"{visit.Page.Url}: {selector} ends at {end}");
        }
        return missing;
    }

    /// <summary>The guides that the home pages lead to, as the built pages have them.</summary>
    private IEnumerable<(string Address, bool IsUrgent)> Situations() =>
        new[] { "en/", "zh/" }.SelectMany(home =>
            real.Built.Page(home)
                .All("a.situation")
                .Select(link =>
                    (WebAddress.Resolve(home + "index.html", link.GetAttribute("href")!).Path!, link.ClassList.Contains("urgent"))
                )
                .Select(link => (link.Item1.Replace("index.html", "", StringComparison.Ordinal), link.Item2))
        );
}
