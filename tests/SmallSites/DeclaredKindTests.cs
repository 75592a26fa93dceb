using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>To declare a kind is all that it takes: nothing else of the site or of the program has to be told.</summary>
[Tier(Tier.Slow)]
public class DeclaredKindTests
{
    private const string Kinds = "data/kinds.yaml";

    private static readonly SmallSite Ferries = SmallSite
        .Valid.With(
            Kinds,
            SmallSite.Valid.Files[Kinds]
                + """

                ferry:
                  folder: ferries
                  name: { one: { en: Ferry, zh: 渡船 }, many: { en: Ferries, zh: 渡船 } }
                  lead: { en: How to cross the water., zh: 过河的办法。 }
                  fields:
                    quay: { type: address, required: true, show: [page, list], label: { en: Quay, zh: 码头 } }

                """
        )
        .With(
            "data/ferries/heron.yaml",
            """
            id: heron
            name: { en: The Heron, zh: 白鹭号, pinyin: Báilùhào }
            summary: { en: The ferry to the island., zh: 去岛上的渡船。 }
            quay: { en: "Quay 2", zh: 二号码头 }

            """
        )
        .Edit("data/site.yaml", "search: true", "search: true\noffline: true");

    private static readonly BuiltSite Site = Ferries.Build();

    [Fact]
    public void Builds() => Assert.DoesNotContain(Site.Diagnostics, diagnostic => diagnostic.Rule.Severity == Severity.Error);

    [Theory]
    [InlineData("en/", "Ferries")]
    [InlineData("zh/", "渡船")]
    public void It_is_in_the_menu(string home, string name) =>
        Assert.Equal("ferries/", Site.Page(home).All(".bar .menu a").Single(a => a.TextContent == name).GetAttribute("href"));

    [Fact]
    public void Its_entries_are_on_its_list_with_what_the_kind_shows_there()
    {
        var list = Site.Page("en/ferries/");
        Assert.Equal("Ferries", list.One("h1").TextContent);
        Assert.Equal("heron/", list.Attr("main ul.entry a", "href"));
        Assert.Equal("Quay 2二号码头", list.One("main ul.entry dd").TextContent);
    }

    [Fact]
    public void An_entry_has_its_page()
    {
        var page = Site.Page("zh/ferries/heron/");
        Assert.Equal("码头", page.One("dl.at-a-glance dt").TextContent);
        Assert.Equal("二号码头", page.One("dl.at-a-glance dd").TextContent);
    }

    [Fact]
    public void Search_lists_it_and_has_a_word_for_what_it_is()
    {
        var search = Site.Page("en/search/");
        Assert.Equal("../ferries/heron/", search.Attr("#ferries + ul a", "href"));
        Assert.Equal("Ferry", search.Attr("[data-kind=ferry]", "data-label"));
        Assert.Contains(
            Site.Files.Keys,
            path => path.StartsWith("en/search/text/", StringComparison.Ordinal) && Site.Text(path).Contains("The Heron")
        );
    }

    [Fact]
    public void It_is_in_the_single_file() => Assert.Contains("id=\"ferries/heron/\"", Site.Text("en/whole-guide.html"));

    [Fact]
    public void A_kind_without_an_entry_shows_nowhere()
    {
        var none = Ferries.Without("data/ferries/heron.yaml").Build();
        Assert.DoesNotContain(none.Files.Keys, path => path.Contains("ferries", StringComparison.Ordinal));
        Assert.DoesNotContain(none.Pages, page => page.All("a").Any(a => a.TextContent == "Ferries"));
    }
}
