using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>The numbers under which a site is registered in mainland China.</summary>
[Tier(Tier.Slow)]
public sealed class FilingTests
{
    private const string Icp = "京ICP备12345678号-1";
    private const string Filings = $$"""
        filings:
          - { name: {{Icp}}, url: https://beian.miit.example/ }
          - { name: 京公网安备11010102000001号, url: "https://beian.mps.example/?code=1&a='b'" }

        """;

    private static SmallSite With(SmallSite site, string filings) => site.With("data/site.yaml", site.Files["data/site.yaml"] + filings);

    [Fact]
    public void They_stand_on_every_page_and_lead_to_the_register()
    {
        var site = BuiltSite.Build(FullSite.Files(With(FullSite.Site, Filings)));
        Assert.Empty(site.Diagnostics);
        var pages = site.Pages.Where(page => !page.IsRedirect).ToList();
        foreach (
            var path in new[] { "index.html", "404.html", "not-saved.html", "en/whole-guide.html", "zh/guides/keeping/card/index.html" }
        )
            Assert.Contains(pages, page => page.Path == path);
        Assert.All(
            pages,
            page =>
            {
                var links = page.All("footer a[href*=beian]");
                Assert.Equal(
                    ["https://beian.miit.example/", "https://beian.mps.example/?code=1&a='b'"],
                    links.Select(link => link.GetAttribute("href"))
                );
                Assert.Equal(Icp, links[0].TextContent);
                Assert.Equal("external noopener noreferrer", links[0].GetAttribute("rel"));
            }
        );
        // What a voice reads as Chinese is marked as that.
        Assert.NotEmpty(site.Page("en/").All("footer a[href*=beian] [lang=zh-Hans]"));
        Assert.Empty(site.Page("zh/").All("footer a[href*=beian] [lang=zh-Hans]"));
    }

    [Fact]
    public void A_site_without_them_has_no_place_for_them() =>
        Assert.All(SmallSite.Valid.Build().Pages.Where(page => page.Lang is null), page => Assert.Empty(page.All("footer")));

    [Theory]
    [InlineData("filings: [{ name: 京ICP备12345678号-1 }]\n", "SG2002")]
    [InlineData("filings: [{ name: 京ICP备12345678号-1, link: https://beian.miit.example/ }]\n", "SG2001")]
    [InlineData("filings: 京ICP备12345678号-1\n", "SG2003")]
    public void What_can_not_be_read_is_said(string filings, string code) =>
        Assert.Contains(With(SmallSite.Valid, filings).Build().Diagnostics, found => found.Rule.Code == code);
}
