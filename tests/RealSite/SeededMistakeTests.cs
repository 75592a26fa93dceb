using SiteGen.Model.Entries;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>A checker that can't fail proves nothing: each is shown a small site without a mistake, then the same site with one.</summary>
[Tier(Tier.Slow)]
public class SeededMistakeTests(SeededMistakeTests.CleanSite clean) : IClassFixture<SeededMistakeTests.CleanSite>
{
    private const string Keeping = "en/guides/keeping/index.html";
    private const string ChineseKeeping = "zh/guides/keeping/index.html";
    private const string Paperboat = "en/apps/paperboat/index.html";
    private const string Facts = "en/facts/index.html";

    public static TheoryData<string, string, string, string> Seeds =>
        new()
        {
            // checker, file, what is there, what stands there instead
            {
                nameof(LinkCheckers.Links_and_fragments_lead_somewhere),
                Keeping,
                "href=\"../../apps/paperboat/\"",
                "href=\"../../apps/paperbaot/\""
            },
            { nameof(LinkCheckers.Links_and_fragments_lead_somewhere), Keeping, "href=\"../trouble/#call\"", "href=\"../trouble/#cal\"" },
            {
                nameof(LinkCheckers.Links_and_fragments_lead_somewhere),
                Keeping,
                "href=\"../../apps/paperboat/\"",
                "href=\"javascript:alert(1)\""
            },
            {
                nameof(LinkCheckers.Links_and_fragments_lead_somewhere),
                Keeping,
                "href=\"../../apps/paperboat/\"",
                "href=\"../../../../en/apps/paperboat/\""
            },
            { nameof(LinkCheckers.Links_inside_are_relative), Keeping, "href=\"../../apps/paperboat/\"", "href=\"/en/apps/paperboat/\"" },
            { nameof(LinkCheckers.Every_page_is_within_three_clicks_of_home), "en/index.html", "href=", "data-href=" },
            {
                nameof(LinkCheckers.Entry_pages_list_the_guides_that_mention_them),
                Paperboat,
                "class=\"mentioned-in\"",
                "class=\"elsewhere\""
            },
            {
                nameof(LinkCheckers.Entry_pages_list_the_guides_that_mention_them),
                "input/en/guides/trouble.md",
                "[Before](guide:keeping)",
                "[Before](carrier:harbour)"
            },
            { nameof(LanguageCheckers.Both_languages_have_the_same_addresses), ChineseKeeping, "", "(gone)" },
            {
                nameof(LanguageCheckers.Pages_declare_the_language_of_their_address),
                ChineseKeeping,
                "<html lang=\"zh-Hans\"",
                "<html lang=\"zh\""
            },
            {
                nameof(LanguageCheckers.Alternates_are_complete_and_mutual),
                Keeping,
                "hreflang=\"x-default\" href=\"https://lantern.example/en/",
                "hreflang=\"x-default\" href=\"https://lantern.example/zh/"
            },
            {
                nameof(LanguageCheckers.Alternates_are_complete_and_mutual),
                ChineseKeeping,
                "hreflang=\"zh-Hans\" href=\"https://lantern.example/zh/guides/keeping/",
                "hreflang=\"zh-Hans\" href=\"https://lantern.example/zh/guides/trouble/"
            },
            {
                nameof(LanguageCheckers.The_language_switch_is_a_plain_link_to_the_twin),
                Keeping,
                "class=\"lang-switch\" href=\"../../../zh/guides/keeping/\"",
                "class=\"lang-switch\" href=\"../../../zh/\""
            },
            { nameof(LanguageCheckers.Titles_are_unique_in_each_language), Keeping, "<title>Keeping it", "<title>Trouble" },
            { nameof(LanguageCheckers.Twins_have_the_same_fragments), ChineseKeeping, "id=\"term-code\"", "id=\"term-ma\"" },
            { nameof(LanguageCheckers.Twins_have_the_same_headings), ChineseKeeping, "<h2 id=\"paperboat\"", "<h2 id=\"zhichuan\"" },
            { nameof(LanguageCheckers.Chinese_inside_English_is_marked), Paperboat, "lang=\"zh-Hans\"", "" },
            { nameof(LanguageCheckers.English_inside_Chinese_is_marked), ChineseKeeping, "<span lang=\"en\">", "<span>" },
            { nameof(StructureCheckers.No_heading_level_is_skipped), Keeping, "<h2 id=\"paperboat\">", "<h4 id=\"paperboat\">" },
            { nameof(StructureCheckers.Headings_can_be_linked_to), Keeping, "<h2 id=\"paperboat\">", "<h2>" },
            { nameof(StructureCheckers.Ids_are_unique), Keeping, "<h2 id=\"paperboat\">", "<h2 id=\"covers\">" },
            { nameof(StructureCheckers.No_Markdown_is_left_in_the_text), Keeping, "<strong>Do it early.</strong>", "**Do it early.**" },
            { nameof(StructureCheckers.No_line_breaks_inside_Chinese), ChineseKeeping, "申请", "申\n请" },
            { nameof(StructureCheckers.No_gap_is_left_open), Facts, "at least 90 days", "{value}" },
            {
                nameof(SafetyCheckers.Nothing_is_requested_from_elsewhere),
                Keeping,
                "src=\"../../../assets/site.js",
                "src=\"https://cdn.example/site.js"
            },
            {
                nameof(SafetyCheckers.Nothing_is_requested_from_elsewhere),
                "assets/site.css",
                "main {",
                "main { background: url( '//cdn.example/x.png');"
            },
            { nameof(SafetyCheckers.Every_page_forbids_what_is_foreign), Keeping, "default-src", "font-src" },
            {
                nameof(SafetyCheckers.Every_page_forbids_what_is_foreign),
                Keeping,
                "script-src &#39;self&#39;",
                "script-src https://cdn.example"
            },
            { nameof(SafetyCheckers.Nothing_is_inline), Keeping, "<main id", "<main style=\"color: red\" id" },
            { nameof(SafetyCheckers.Nothing_is_inline), Keeping, "<main id", "<script>1</script><main id" },
            { nameof(SafetyCheckers.Guides_are_light), Keeping, "<main id", "<img src=\"a.png\"><img src=\"b.png\"><main id" },
            {
                nameof(FactCheckers.Shown_facts_carry_their_standing),
                Facts,
                "data-review-by=\"2027-02-01\"",
                "data-review-by=\"2027-02-28\""
            },
            { nameof(FactCheckers.Shown_facts_carry_their_standing), Facts, "data-status=\"stated\"", "data-status=\"official\"" },
            {
                nameof(FactCheckers.Hotlines_and_procedures_carry_their_standing),
                Paperboat,
                "data-as-of=\"2026-01\"",
                "data-as-of=\"2026\""
            },
            { nameof(FactCheckers.Fact_links_lead_to_the_full_statement), Keeping, "id=\"fact-rest-period\"", "id=\"rest-period\"" },
            {
                nameof(FactCheckers.Fact_links_lead_to_the_full_statement),
                Keeping,
                "A number rests for <strong",
                "A number sleeps for <strong"
            },
            { nameof(FactCheckers.Hotlines_can_be_dialled), "en/hotlines/index.html", "tel:+86555120", "tel:555120" },
            { nameof(FactCheckers.Hotlines_can_be_dialled), "en/hotlines/index.html", ">10555<", ">10556<" },
            {
                nameof(FactCheckers.Every_fact_is_on_the_list_of_facts),
                Facts,
                "<article class=\"fact-card\" id=\"fee\"",
                "<div class=\"fact-card\" id=\"fee\""
            },
            {
                nameof(HostCheckers.The_sitemap_lists_every_page_with_its_twin),
                "sitemap.xml",
                "<loc>https://lantern.example/en/guides/keeping/</loc>",
                "<loc>https://lantern.example/en/guides/keepsake/</loc>"
            },
            { nameof(HostCheckers.The_sitemap_lists_every_page_with_its_twin), "sitemap.xml", "hreflang=\"zh-Hans\"", "hreflang=\"zh\"" },
            { nameof(HostCheckers.Crawlers_are_welcome_and_shown_the_sitemap), "robots.txt", "https://lantern.example", "" },
            { nameof(HostCheckers.Headers_repeat_the_policy), "_headers", "nosniff", "sniff" },
            { nameof(HostCheckers.Not_found_works_at_any_depth), "404.html", "href=\"/en/\"", "href=\"en/\"" },
            { nameof(HostCheckers.The_front_door_opens_to_both_languages), "index.html", "href=\"zh/\"", "href=\"en/\"" },
        };

    [Theory, MemberData(nameof(Seeds))]
    public void A_seeded_mistake_is_found(string checker, string path, string before, string after)
    {
        var files = clean.Built.Files.Keys.ToDictionary(file => file, clean.Built.Text, StringComparer.Ordinal);
        var sources = new Dictionary<string, string>(SmallSite.Valid.Files, StringComparer.Ordinal);
        var changed = path.StartsWith("input/", StringComparison.Ordinal) ? sources : files;
        Assert.Contains(before, changed[path]);
        if (before.Length == 0)
            changed.Remove(path);
        else
            changed[path] = changed[path].Replace(before, after, StringComparison.Ordinal);

        Assert.Empty(AllCheckers.ByName[checker](clean.Built, SmallSite.Valid.Sources).Problems);
        Assert.NotEmpty(AllCheckers.ByName[checker](BuiltSite.FromText(files), new SiteSources(sources)).Problems);
    }

    [Fact]
    public void Every_checker_has_a_mistake_to_find() =>
        Assert.Equal(
            AllCheckers.ByName.Keys.Order(StringComparer.Ordinal),
            Seeds.Select(seed => seed.Data.Item1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    /// <summary>Built once; each test plants its mistake in a copy.</summary>
    public sealed class CleanSite
    {
        public BuiltSite Built { get; } = SmallSite.Valid.Build();
    }
}
