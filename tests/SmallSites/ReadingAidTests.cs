using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What helps to read on: the way of a situation, words explained, and the card of a guide.</summary>
[Tier(Tier.Slow)]
public class ReadingAidTests
{
    private static readonly SmallSite Guides = SmallSite
        .Valid.With(
            "input/en/guides/oaths.md",
            "---\ntitle: Oaths\ndescription: What to swear.\ncovers: [All of it]\nleaves-out: [The rest]\n---\n\nSwear.\n"
        )
        .With(
            "input/zh/guides/oaths.md",
            "---\ntitle: 誓言\ndescription: 该发什么誓。\ncovers: [全部]\nleaves-out: [其余]\n---\n\n发誓。\n"
        )
        .Edit("data/site.yaml", "  - keeping\n  - trouble\n", "  - trouble\n  - oaths\n  - keeping\n");

    [Fact]
    public void Without_a_way_guides_follow_one_another_as_in_the_list_of_all()
    {
        var site = Guides.Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(["../trouble/", "../keeping/"], Pager(site, "oaths"));
        Assert.Equal("All guides", site.Page("en/guides/oaths/").One(".pager h2").TextContent);
    }

    [Fact]
    public void The_way_of_a_situation_leads_through_its_guides_and_bears_its_name()
    {
        var site = Guides
            .Edit(
                "data/site.yaml",
                "    hint: { en: The number still rings, zh: 号码还打得通 }\n",
                "    hint: { en: The number still rings, zh: 号码还打得通 }\n    then: [oaths, trouble]\n"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(["../oaths/"], Pager(site, "keeping"));
        Assert.Equal(["../keeping/", "../trouble/"], Pager(site, "oaths"));
        Assert.Equal(["../oaths/"], Pager(site, "trouble"));
        Assert.Equal(
            ["It works", "还能用"],
            new[] { "en", "zh" }.Select(lang => site.Page($"{lang}/guides/oaths/").One(".pager h2").TextContent)
        );
    }

    [Fact]
    public void A_guide_on_two_ways_keeps_to_the_one_that_begins_with_it_else_to_the_first()
    {
        var site = Guides
            .Edit(
                "data/site.yaml",
                "    hint: { en: The number still rings, zh: 号码还打得通 }\n",
                "    hint: { en: The number still rings, zh: 号码还打得通 }\n    then: [trouble, oaths]\n"
            )
            .Edit(
                "data/site.yaml",
                "    hint: { en: The number is silent, zh: 号码打不通 }\n",
                "    hint: { en: The number is silent, zh: 号码打不通 }\n    then: [oaths]\n"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(["../oaths/"], Pager(site, "trouble"));
        Assert.Equal("It does not", site.Page("en/guides/trouble/").One(".pager h2").TextContent);
        Assert.Equal(["../trouble/"], Pager(site, "oaths"));
        Assert.Equal("It works", site.Page("en/guides/oaths/").One(".pager h2").TextContent);
    }

    [Fact]
    public void A_word_leads_to_the_glossary_and_is_explained_at_the_end_of_the_page()
    {
        var page = SmallSite.Valid.Build().Page("en/guides/keeping/");
        var link = page.One("a[data-term=code]");
        Assert.Equal("../../glossary/#code", link.GetAttribute("href"));
        Assert.Equal("Digits sent to a phone.", page.One("#term-code dd").TextContent.Trim());
        Assert.Equal("../../glossary/#code", page.Attr("#term-code dt a", "href"));
    }

    /// <summary>By another library than the one that drew it.</summary>
    [Theory]
    [InlineData("https://lantern.fi/")]
    [InlineData("https://旧号码.中国/a/b/")]
    [InlineData("https://a-host-with-a-rather-long-name.on-some-provider.fi/and/a/folder/in/a/folder/")]
    public void A_camera_reads_from_a_card_where_its_guide_is(string home)
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", "https://lantern.example/", home).Build();
        foreach (var guide in new[] { "en/guides/trouble/", "zh/guides/trouble/" })
        {
            var read = PrintedCode.Read(site.Page(guide + "card/").One(".card-code"));
            Assert.Equal(site.Page(guide).Attr("link[rel=canonical]", "href"), read);
            Assert.EndsWith(guide, read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_address_too_long_for_cameras_stands_on_the_card_in_words_alone()
    {
        var home = "https://lantern.fi/" + string.Concat(Enumerable.Repeat("a-folder/", 300));
        var card = SmallSite.Valid.Edit("data/site.yaml", "https://lantern.example/", home).Build().Page("en/guides/trouble/card/");
        Assert.Empty(card.All(".card-code"));
        Assert.StartsWith(home, card.One(".card-home a").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_holds_what_its_guide_mentions_says_where_the_guide_is_and_is_listed_nowhere()
    {
        var site = SmallSite.Valid.Build();
        var card = site.Page("en/guides/trouble/card/");
        Assert.Equal(["harbour", "watch-text"], card.All("[data-hotline]").Select(a => a.GetAttribute("data-hotline")));
        Assert.Equal("请帮我留号。", card.One(".card-say").TextContent);
        Assert.Contains("rest-period", card.All("[data-fact]").Select(e => e.GetAttribute("data-fact")));
        // Nobody can look up an address below a reserved name.
        Assert.Empty(card.All(".card-home, .card-code"));
        var published = SmallSite
            .Valid.Edit("data/site.yaml", "https://lantern.example/", "https://lantern.fi/")
            .Build()
            .Page("en/guides/trouble/card/");
        Assert.Equal("https://lantern.fi/en/guides/trouble/", published.One(".card-home a").TextContent);
        Assert.Equal("../", published.Attr(".card-home a", "href"));
        Assert.Equal("card/", site.Page("en/guides/trouble/").Attr(".card-link a", "href"));
        Assert.Equal("noindex", card.Attr("meta[name=robots]", "content"));
        Assert.DoesNotContain("/card/", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Empty(site.Page("en/guides/trouble/").All("meta[name=robots]"));
    }

    [Fact]
    public void The_card_of_a_guide_with_an_old_name_has_an_old_name_too()
    {
        var site = SmallSite
            .Valid.Edit("input/en/guides/keeping.md", "title: Keeping it\n", "title: Keeping it\naliases: [staying]\n")
            .Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal("../../keeping/card/", site.Page("zh/guides/staying/card/").Attr("main a", "href"));
    }

    private static List<string?> Pager(BuiltSite site, string guide) =>
        [.. site.Page($"en/guides/{guide}/").All(".pager a").Select(a => a.GetAttribute("href"))];
}
