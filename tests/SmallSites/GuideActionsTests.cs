using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What a guide says first, what it says for itself, and how it names other guides.</summary>
[Tier(Tier.Quick)]
public class GuideActionsTests
{
    private static readonly BuiltSite Site = SmallSite
        .Valid.With(
            "input/en/guides/oaths.md",
            "---\ntitle: Oaths\ndescription: What to swear.\ncovers: [All of it]\nleaves-out: [The rest]\n"
                + "bring: [A stone]\n---\n\n"
                + "::: actions\n1. Swear [softly](#more) at [](hotline:harbour).\n:::\n\n"
                + "## More {#more}\n\n::: advice\nSwear softly.\n:::\n\n"
                + "## See [](guide:trouble) {#see}\n\n[](guide:trouble)\n\n- **[](guide:trouble)**\n\n"
                + "Read [](guide:trouble) and [there](guide:trouble).\n"
        )
        .With(
            "input/zh/guides/oaths.md",
            "---\ntitle: 誓言\ndescription: 该发什么誓。\ncovers: [全部]\nleaves-out: [其余]\nbring: [一块石头]\n---\n\n"
                + "::: actions\n1. [小声](#more)发誓，拨打[](hotline:harbour)。\n:::\n\n## 更多 {#more}\n\n::: advice\n小声发誓。\n:::\n\n"
                + "## 见[](guide:trouble) {#see}\n\n[](guide:trouble)\n\n- **[](guide:trouble)**\n\n"
                + "请看[](guide:trouble)和[那里](guide:trouble)。\n"
        )
        .Edit("data/site.yaml", "  - keeping\n  - trouble\n", "  - trouble\n  - oaths\n  - keeping\n")
        .Build();

    [Fact]
    public void The_actions_stand_straight_under_the_title_and_nowhere_else()
    {
        Assert.Empty(Site.Diagnostics);
        foreach (var lang in new[] { "en", "zh" })
        {
            var page = Site.Page($"{lang}/guides/oaths/");
            var actions = page.One(".actions");
            Assert.Equal("H1", actions.PreviousElementSibling!.TagName);
            Assert.NotNull(actions.QuerySelector("ol > li"));
            Assert.Empty(page.All(".prose .actions"));
            Assert.NotEmpty(page.All(".prose h2"));
        }
    }

    [Fact]
    public void The_card_begins_with_the_actions_and_what_to_bring_and_leads_back_to_the_guide()
    {
        foreach (var (lang, stone) in new[] { ("en", "A stone"), ("zh", "一块石头") })
        {
            var card = Site.Page($"{lang}/guides/oaths/card/");
            var first = card.All(".guide-card section");
            Assert.Equal(["first", "bring"], first.Take(2).Select(section => section.GetAttribute("aria-labelledby")));
            Assert.Equal("../#more", card.All(".actions a")[0].GetAttribute("href"));
            Assert.NotNull(card.One(".actions").QuerySelector("[data-hotline=harbour]"));
            Assert.Equal([stone], first[1].QuerySelectorAll("li").Select(line => line.TextContent));
            Assert.Contains(Site.Page($"{lang}/guides/oaths/").All(".scope li"), line => line.TextContent == stone);
            Assert.Empty(Site.Page($"{lang}/guides/keeping/card/").All(".actions, #bring"));
        }
    }

    [Fact]
    public void Advice_is_marked_as_the_sites_own()
    {
        Assert.Equal(
            ["Our advice", "本站建议"],
            new[] { "en", "zh" }.Select(lang => Site.Page($"{lang}/guides/oaths/").One(".advice > .advice-label").TextContent)
        );
    }

    [Fact]
    public void A_title_within_a_Chinese_sentence_stands_between_title_marks_and_elsewhere_bare()
    {
        Assert.Equal(["出了问题", "出了问题", "《出了问题》", "那里"], Links("zh"));
        Assert.Equal(["Trouble", "Trouble", "Trouble", "there"], Links("en"));
        Assert.Equal("见出了问题", Site.Page("zh/guides/oaths/").One("#see").TextContent.Trim());
    }

    private static IEnumerable<string> Links(string lang) =>
        Site.Page($"{lang}/guides/oaths/").All(".prose :not(h2) > a[href*='trouble']").Select(link => link.TextContent);
}
