using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>The hash of a thing that pages look at changes when that changes, and only then: of all things of a site, an edit changes just
/// these.</summary>
[Tier(Tier.Quick)]
public class PageInputHashesTests
{
    private static readonly SmallSite Site = SmallSite.Valid;

    [Fact]
    public void Nothing_changes_by_itself() => Assert.Empty(Changed(Site));

    [Fact]
    public void The_configuration_is_in_none_of_them() =>
        Assert.Empty(Changed(Site.Edit("data/site.yaml", "How to keep a phone", "How to lose a phone")));

    [Fact]
    public void The_theme_is_in_none_of_them() => Assert.Empty(Changed(Site.Edit("theme/strings.en.yaml", "skip: ", "skip: Now ")));

    [Fact]
    public void What_an_entry_says_is_in_itself_and_in_all_of_its_kind() =>
        Assert.Equal(["EntriesOfKind fact", "Entry fact:fee"], Changed(Site.Edit("data/facts/fee.yaml", "[5, 10]", "[5, 11]")));

    [Fact]
    public void What_an_entry_points_at_is_in_who_mentions_that() =>
        Assert.Equal(
            ["Backlinks bank:pine", "EntriesOfKind fact", "Entry fact:fee"],
            Changed(Site.Edit("data/facts/fee.yaml", "carrier:harbour]", "carrier:harbour, bank:pine]"))
        );

    [Fact]
    public void A_new_entry_is_where_there_was_none() =>
        Assert.Equal(
            ["EntriesOfKind bank", "Entry bank:oak"],
            Changed(
                Site.With("data/banks/oak.yaml", "id: oak\nname: { en: Oak Bank, zh: 橡树银行 }\nsummary: { en: A bank., zh: 银行。 }\n")
            )
        );

    [Fact]
    public void An_entry_that_is_gone_mentions_nothing_any_more() =>
        Assert.Equal(
            ["Backlinks service:safekeeping", "EntriesOfKind phrase", "Entry phrase:keep-it", "NamedPages"],
            Changed(Site.Without("data/phrases/keep-it.yaml"))
        );

    [Theory]
    [InlineData("en", "Before you go away.", "GuideHead keeping", "GuideInEnglish keeping")]
    [InlineData("zh", "出门之前。", "GuideHead keeping", "GuideInChinese keeping")]
    [InlineData("en", "Keeping it", "GuideHead keeping", "GuideInEnglish keeping")]
    [InlineData("zh", "保住号码", "GuideHead keeping", "GuideInChinese keeping")]
    [InlineData("en", "Going away", "GuideInEnglish keeping")]
    [InlineData("en", "In Paperboat", "GuideHeadings keeping", "GuideInEnglish keeping")]
    [InlineData("en", "Do it early.", "GuideInEnglish keeping")]
    [InlineData("zh", "请尽早办理。", "GuideInChinese keeping")]
    public void Words_of_a_guide_are_in_that_language_and_its_title_and_description_in_its_head(
        string lang,
        string words,
        params string[] changed
    ) => Assert.Equal(changed, Changed(Site.Edit($"input/{lang}/guides/keeping.md", words, "Other")));

    [Fact]
    public void A_link_is_in_who_mentions_its_target() =>
        Assert.Equal(
            ["Backlinks source:diary", "GuideInEnglish trouble"],
            Changed(Site.Edit("input/en/guides/trouble.md", "As far as is known", "[](source:diary) As far as is known"))
        );

    [Fact]
    public void A_second_link_to_the_same_entry_makes_no_difference_to_it() =>
        Assert.Equal(
            ["GuideInEnglish trouble"],
            Changed(Site.Edit("input/en/guides/trouble.md", "As far as is known", "[](bank:pine) As far as is known"))
        );

    [Fact]
    public void A_link_on_the_home_page_is_no_mention() =>
        Assert.Equal(["GuideInEnglish index"], Changed(Site.Edit("input/en/index.md", "Read on", "[](source:diary) Read on")));

    [Fact]
    public void A_procedure_is_mentioned_together_with_its_app_and_service() =>
        Assert.Equal(
            ["Backlinks procedure:paperboat-change", "GuideInEnglish keeping"],
            Changed(
                    Site.Edit("input/en/guides/keeping.md", "::: steps paperboat-change\n\n", "")
                        .Edit("input/zh/guides/keeping.md", "::: steps paperboat-change\n\n", "")
                )
                .Except(["GuideInChinese keeping"])
        );

    [Fact]
    public void The_order_of_guides_is_in_neighbours_and_in_mentions_by_more_than_one() =>
        Assert.Equal(
            [
                "Backlinks app:paperboat",
                "Backlinks bank:pine",
                "Backlinks fact:rest-period",
                "GuideOrder",
                "Neighbours keeping",
                "Neighbours trouble",
            ],
            Changed(Site.Edit("data/site.yaml", "  - keeping\n  - trouble\n", "  - trouble\n  - keeping\n"))
        );

    [Theory]
    [InlineData("Which way?", "Router", "RouterTitle")]
    [InlineData("走哪条路？", "Router", "RouterTitle")]
    [InlineData("Call the help line.", "Router")]
    [InlineData("when: { number: silent }", "Router")]
    public void What_the_router_says_is_in_itself_and_its_title_by_itself(string words, params string[] changed) =>
        Assert.Equal(
            changed,
            Changed(
                Site.Edit(
                    "data/router.yaml",
                    words,
                    words.StartsWith("when", StringComparison.Ordinal) ? "when: { number: [silent] }"
                        : words[0] > '\u2E7F' ? "别的"
                        : "Other"
                )
            )
        );

    [Fact]
    public void A_router_that_is_gone_is_missed_by_name_too() =>
        Assert.Equal(["NamedPages", "Router", "RouterTitle"], Changed(Site.Without("data/router.yaml")));

    [Fact]
    public void A_guide_that_is_gone_is_missed_everywhere()
    {
        var changed = Changed(Site.Without("input/en/guides/trouble.md").Without("input/zh/guides/trouble.md"));
        Assert.Equal(
            [
                "GuideHead trouble",
                "GuideHeadings trouble",
                "GuideInChinese trouble",
                "GuideInEnglish trouble",
                "GuideOrder",
                "Neighbours keeping",
                "Neighbours trouble",
            ],
            changed.Where(input => !input.StartsWith("Backlinks", StringComparison.Ordinal))
        );
        Assert.Contains("Backlinks case:ferry", changed);
        Assert.DoesNotContain("Backlinks term:code", changed);
    }

    [Fact]
    public void A_clock_is_in_itself_and_in_the_list_of_named_pages() =>
        Assert.Equal(
            ["Clock", "NamedPages"],
            Changed(SmallClock.Site.Without(SmallClock.FactPath).Edit(SmallClock.ClockPath, "usual-total", "rest-period"))
        );

    [Fact]
    public void What_is_not_there_has_no_hash()
    {
        var hashes = Hashes(Site);
        Assert.All(
            ["Entry bank:oak", "GuideHead oak", "GuideInEnglish oak", "GuideInChinese oak", "Neighbours oak"],
            input => Assert.Equal(ContentHash.Nothing, hashes[input])
        );
        Assert.All(
            ["Entry bank:pine", "GuideHead keeping", "Neighbours keeping", "GuideOrder"],
            input => Assert.NotEqual(ContentHash.Nothing, hashes[input])
        );
    }

    /// <summary>What an edit changes, in order.</summary>
    private static string[] Changed(SmallSite edited)
    {
        var (before, after) = (Hashes(Site), Hashes(edited));
        return [.. before.Where(input => after[input.Key] != input.Value).Select(input => input.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>All that a page of the small site may look at, and some that is not there.</summary>
    private static Dictionary<string, ContentHash> Hashes(SmallSite site)
    {
        var bound = Bind(MemoryFiles.FromText(site.Files));
        var hashes = new PageInputHashes(bound, BacklinkMap.Build(bound));
        EntityKey[] keys =
        [
            .. Bind(MemoryFiles.FromText(Site.Files)).Data.All.Select(entity => entity.Key.Value),
            new(new EntityKind("bank", "banks", 3), "oak"),
        ];
        string[] slugs = ["index", "keeping", "trouble", "oak"];
        return keys.SelectMany(key => new[] { PageInput.Of(key), PageInput.BacklinksOf(key) })
            .Concat(bound.Config.Kinds.All.Select(PageInput.OfKind))
            .Concat(
                slugs.SelectMany(slug =>
                    new[]
                    {
                        PageInput.Head(slug),
                        PageInput.Headings(slug),
                        PageInput.Whole(slug, Lang.En),
                        PageInput.Whole(slug, Lang.Zh),
                        PageInput.NeighboursOf(slug),
                    }
                )
            )
            .Concat([PageInput.GuideOrder, PageInput.Clock, PageInput.NamedPages, PageInput.Router, PageInput.RouterTitle])
            .ToDictionary(Name, hashes.HashOf);
    }

    private static string Name(PageInput input) =>
        input.Kind switch
        {
            PageInputKind.Entry or PageInputKind.Backlinks => $"{input.Kind} {input.Scheme}:{input.Name}",
            PageInputKind.EntriesOfKind => $"{input.Kind} {input.Scheme}",
            _ => $"{input.Kind} {input.Name}".TrimEnd(),
        };

    private static Site Bind(MemoryFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, new BuildCache(null));
        Assert.True(PipelineRunner.Run([facts, guides], diagnostics), BaseSite.Print(diagnostics));
        var data = facts.Result!;
        return new Site(data.Config, data.Entries, guides.Result.Guides, data.Addresses, data.Router) { Clock = data.Clock };
    }
}
