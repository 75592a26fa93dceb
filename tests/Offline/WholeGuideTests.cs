using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The single file leaves out what only works on the site.</summary>
[Tier(Tier.Slow)]
public class WholeGuideTests
{
    [Fact]
    public void What_only_works_on_the_site_is_left_out_and_links_to_it_are_kept_alive()
    {
        var site = OfflineSites
            .Offline.With(
                "theme/templates/parts/scope.html",
                "{{ t.covers }}{{ t.leaves_out }}<div data-site-only><p id=\"gone\">Gone <span>too</span></p></div><form "
                    + "action=\"./\"><p>Asked</p></form><p><a href=\"#gone\">There</a></p>\n"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        var file = site.Page("en/whole-guide.html");
        Assert.DoesNotContain("Gone", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked", file.Html, StringComparison.Ordinal);
        var link = file.Document.GetElementById("guides/keeping/")!.QuerySelectorAll("a").Single(a => a.TextContent == "There");
        Assert.Equal("#guides/keeping/", link.GetAttribute("href"));
    }
}
