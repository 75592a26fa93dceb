using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The site works in any folder of any host, as its README promises.</summary>
[Tier(Tier.Browser)]
public class AnyFolderTests(RealBuild real, RealBrowser browser)
{
    [Fact]
    public async Task In_a_folder_pages_of_every_kind_find_their_styles_and_scripts_and_ask_for_nothing_above()
    {
        await using var server = await SiteServer.StartAsync(real.Built.Files, "/mirror/guide/");
        await using var visit = await browser.VisitAsync(hasWorker: true);
        // "Not found" is shown at any depth, so it has to know its folder, and is made for one.
        // That holds for a depth or it does not; that every link leads somewhere is proven for each page without a browser.
        // What a page asks for lies as deep below it as the page lies below the root, so one of each depth and set of files will do.
        var pages = real
            .Built.Pages.Where(p => !p.IsRedirect && p.Path != "404.html")
            .OrderBy(p => p.Html.Length)
            .ThenBy(p => p.Path, StringComparer.Ordinal)
            .DistinctBy(p => Seeds.AreAll ? PageKinds.Of(p) + p.Lang : Asks(p))
            .ToList();
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            Assert.Empty(visit.Log.Failed);
            Assert.Empty(visit.Log.Foreign);
            Assert.NotEqual(
                "rgba(0, 0, 0, 0)",
                await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")
            );
        }
        Assert.InRange(pages.Count, 8, int.MaxValue);
    }

    private static string Asks(BuiltPage page) =>
        string.Join(' ', page.All("link[rel=stylesheet], script[src], img").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")));
}
