using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The site works in any folder of any host, as its README promises.</summary>
public class AnyFolderTests(RealBuild real, RealBrowser browser)
{
    [Fact]
    public async Task In_a_folder_every_page_finds_its_styles_and_scripts_and_asks_for_nothing_above()
    {
        await using var server = await SiteServer.StartAsync(real.Built.Files, "/mirror/guide/");
        await using var visit = await browser.VisitAsync();
        // "Not found" is shown at any depth, so it has to know its folder, and is made for one.
        var pages = real.Built.Pages.Where(p => p.Path != "404.html").ToList();
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            Assert.Empty(visit.Log.Failed);
            Assert.Empty(visit.Log.Foreign);
            Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        }
        Assert.InRange(pages.Count, 80, int.MaxValue);
    }
}
