using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>"Edit this page" and "report a mistake", once a site names its repository.</summary>
[Tier(Tier.Slow)]
public sealed class RepositoryLinkTests
{
    private const string GitHub = "{ url: https://github.com/town/paper.git, branch: main }";

    private static SmallSite With(string repository) =>
        SmallSite.Valid.With("data/site.yaml", SmallSite.Valid.Files["data/site.yaml"] + $"repository: {repository}\n");

    [Fact]
    public void A_site_without_a_repository_shows_neither() =>
        Assert.All(SmallSite.Valid.Build().LanguagePages, page => Assert.Empty(Links(page)));

    [Fact]
    public void A_page_leads_to_its_own_source_and_a_list_to_a_report_alone()
    {
        var site = With(GitHub).Build();
        Assert.Empty(site.Diagnostics);
        const string edit = "https://github.com/town/paper/edit/main/";
        Assert.Equal(edit + "input/en/guides/trouble.md", Links(site.Page("en/guides/trouble/"))[0]);
        Assert.Equal(edit + "input/zh/guides/trouble.md", Links(site.Page("zh/guides/trouble/"))[0]);
        Assert.Equal(edit + "data/apps/paperboat.yaml", Links(site.Page("zh/apps/paperboat/"))[0]);
        Assert.Single(Links(site.Page("en/apps/")));
        var report = new Uri(Links(site.Page("zh/apps/paperboat/"))[1]);
        Assert.Equal("/town/paper/issues/new", report.AbsolutePath);
        Assert.Equal(
            "?title=内容有误：纸船&body=页面（中文）：https://lantern.example/zh/apps/paperboat/",
            Uri.UnescapeDataString(report.Query)
        );
    }

    [Theory]
    [InlineData(
        "{ url: https://gitlab.com/town/paper/, branch: main }",
        "https://gitlab.com/town/paper/-/edit/main/",
        "-/issues/new?issue%5Btitle%5D="
    )]
    [InlineData("{ url: https://codeberg.org/town/paper, branch: a/b }", "https://codeberg.org/town/paper/_edit/a/b/", "issues/new?title=")]
    [InlineData(
        "{ url: https://git.town.example/town/paper, branch: main, forge: gitea, folder: docs }",
        "https://git.town.example/town/paper/_edit/main/docs/",
        "issues/new?title="
    )]
    public void Each_forge_has_its_own_addresses(string repository, string edit, string report)
    {
        var links = Links(With(repository).Build().Page("en/guides/trouble/"));
        Assert.Equal(edit + "input/en/guides/trouble.md", links[0]);
        Assert.Contains(report, links[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ url: https://git.town.example/town/paper, branch: main }")]
    [InlineData("{ url: https://github.com/town, branch: main }")]
    [InlineData("{ url: 'https://github.com/town/paper?tab=x', branch: main }")]
    [InlineData("{ url: https://github.com/town/paper, branch: ../main }")]
    [InlineData("{ url: https://github.com/town/paper, branch: main, folder: /docs }")]
    [InlineData("https://github.com/town/paper")]
    public void What_is_no_repository_is_said_once(string repository) =>
        Assert.Equal(FactRules.WrongShape.Code, Assert.Single(With(repository).Build().Diagnostics).Rule.Code);

    private static List<string> Links(BuiltPage page) =>
        [
            .. page
                .Document.QuerySelectorAll(".site-footer a[href*='://']")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => !href.Contains("creativecommons", StringComparison.Ordinal)),
        ];
}
