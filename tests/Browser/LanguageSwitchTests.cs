using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Who changes the language stays where they were reading.</summary>
[Tier(Tier.Browser)]
public class LanguageSwitchTests(RealBuild real, RealBrowser browser)
{
    private const string HeadingInView = """
        () => {
          const heading = document.querySelector(":target"), box = heading && heading.getBoundingClientRect();
          return heading !== null && heading.checkVisibility() && box.top >= 0 && box.bottom <= innerHeight
              && document.elementFromPoint(box.left + 8, box.top + box.height / 2)?.closest(":target") === heading;
        }
        """;

    [Fact]
    public async Task The_switch_keeps_the_heading()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(360, 640);
        // One script does it on all pages, so one of each kind will do.
        var pages = (Seeds.AreAll ? real.Built.LanguagePages : PageKinds.LargestOfEach(real.Built))
            .Where(p => p.All(".toc a[href^='#']").Count > 0 && p.All("a.lang-switch").Count > 0)
            .ToList();
        Assert.InRange(pages.Count, Seeds.AreAll ? 16 : 4, int.MaxValue);
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            var contents = visit.Page.Locator(".toc summary");
            if (await contents.CountAsync() > 0)
                await contents.ClickAsync();
            var link = visit.Page.Locator(".toc a").Last;
            var fragment = await link.GetAttributeAsync("href");
            await link.ClickAsync();
            await visit.UntilAsync(HeadingInView, complaint: $"{page}{fragment}: the heading is not in view");

            await visit.Page.Locator("a.lang-switch").EvaluateAsync("link => link.click()");
            await visit.ArriveAsync(new Uri(server.Root, page.TwinAddress + fragment));
            await visit.UntilAsync(HeadingInView, complaint: $"{page.TwinAddress}{fragment}: the heading is not in view");
        }
    }

    [Fact]
    public async Task The_switch_at_every_depth_leads_to_the_twin_and_back()
    {
        await using var server = await SiteServer.StartAsync(real.Built.Files, "/some/folder/");
        await using var visit = await browser.VisitAsync();
        // Where each link leads is proven for each page without a browser.
        var pages = PageKinds
            .LargestOfEach(real.Built)
            .Where(p => p.Lang == "en" && p.All("a.lang-switch").Count > 0)
            .OrderBy(p => p.Html.Length)
            .DistinctBy(p => Seeds.AreAll ? p.Address : $"{p.Address.Count(c => c == '/')}")
            .ToList();
        Assert.InRange(pages.Count, 4, int.MaxValue);
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            await visit.Page.Locator("a.lang-switch").ClickAsync();
            await visit.ArriveAsync(new Uri(server.Root, page.TwinAddress));
            Assert.Equal("zh-Hans", await visit.Page.Locator("html").GetAttributeAsync("lang"));
            await visit.Page.Locator("a.lang-switch").ClickAsync();
            await visit.ArriveAsync(new Uri(server.Root, page.Address));
        }
    }
}
