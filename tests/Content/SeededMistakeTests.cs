using SiteGen.Model.Entries;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>A checker that can't fail proves nothing: each is shown a small site without a mistake, then the same site with one.</summary>
[Tier(Tier.Slow)]
[Trait("Suite", "content")]
public class SeededMistakeTests
{
    private const string Keeping = "en/guides/keeping/index.html";
    private const string ChineseKeeping = "zh/guides/keeping/index.html";
    private const string Paperboat = "en/apps/paperboat/index.html";
    private const string Facts = "en/facts/index.html";
    private const string Single = "en/whole-guide.html";

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
                "src=\"../../../assets/site.",
                "src=\"https://cdn.example/site."
            },
            {
                nameof(SafetyCheckers.Nothing_is_requested_from_elsewhere),
                "assets/site.css",
                "main {",
                "main { background: url( '//cdn.example/x.png');"
            },
            { nameof(SafetyCheckers.Every_page_forbids_what_is_foreign), Keeping, "default-src", "font-src" },
            { nameof(SafetyCheckers.Every_page_forbids_what_is_foreign), Keeping, "script-src 'self'", "script-src https://cdn.example" },
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
            { nameof(FactCheckers.Hotlines_can_be_dialled), "en/hotlines/index.html", "sms:+86555120", "tel:+86555120" },
            { nameof(FactCheckers.Hotlines_can_be_dialled), "en/hotlines/index.html", ">10555<", ">10556<" },
            {
                nameof(FactCheckers.Every_fact_is_on_the_list_of_facts),
                Facts,
                "id=\"fee\" data-find=\"entry\" data-fact=\"fee\"",
                "id=\"fee\" data-find=\"entry\" data-fact=\"free\""
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
            { nameof(LedgerCheckers.Figures_are_the_ledgers), Facts, "at least 90 days", "at least 19 days" },
            { nameof(LedgerCheckers.Figures_are_the_ledgers), "data/ledger.yaml", "zh: 至少90天", "zh: 至少91天" },
            { nameof(LedgerCheckers.Numbers_are_the_ledgers), "zh/hotlines/index.html", "sms:+86555120", "sms:+86555121" },
            { nameof(LedgerCheckers.Numbers_are_the_ledgers), "data/ledger.yaml", "number: \"10555\"", "number: \"10556\"" },
            { nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them), Facts, "A number rests", "A number sleeps" },
            { nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them), Facts, "data-status=\"official\"", "data-status=\"stated\"" },
            { nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them), Facts, "data-as-of=\"2026-01\"", "data-as-of=\"2025-12\"" },
            { nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them), Facts, "sources/#gazette", "sources/#diary" },
            {
                nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them),
                "data/ledger.yaml",
                "entries: [fact:rest-period]",
                "entries: [fact:rest-periods]"
            },
            {
                nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them),
                "data/ledger.yaml",
                "entries: [fact:rest-period]",
                "entries: [fact:rest-period]\n    topic: elsewhere"
            },
            {
                nameof(LedgerCheckers.Rows_are_told_as_the_ledger_has_them),
                "data/ledger.yaml",
                "entries: [fact:rest-period]",
                "entries: [fact:rest-period]\n    about: [app:paperboat]"
            },
            { nameof(LedgerCheckers.Nothing_is_claimed_beyond_the_ledger), Facts, "data-fact=\"fee\"", "data-fact=\"fees\"" },
            { nameof(LedgerCheckers.Nothing_is_claimed_beyond_the_ledger), "data/ledger.yaml", "hotline:harbour", "hotline:harbours" },
            { nameof(PathCheckers.Paths_are_the_ledgers_wherever_they_are_shown), Paperboat, ">号码 (旧)<", ">号码（旧）<" },
            { nameof(PathCheckers.Paths_are_the_ledgers_wherever_they_are_shown), Keeping, ">Number (old)<", ">Number<" },
            {
                nameof(PathCheckers.Paths_are_the_ledgers_wherever_they_are_shown),
                "data/ledger.yaml",
                "says: { en: send, zh: 提交 }",
                "says: { en: post, zh: 提交 }"
            },
            {
                nameof(PathCheckers.Paths_are_the_ledgers_wherever_they_are_shown),
                "data/ledger.yaml",
                "shown: [app:paperboat",
                "shown: [bank:pine"
            },
            {
                nameof(PathCheckers.Checklists_are_the_ledgers),
                "en/where-am-i/silent/index.html",
                "data-item=\"call\"",
                "data-item=\"ring\""
            },
            { nameof(PathCheckers.Checklists_are_the_ledgers), "data/ledger.yaml", "at: silent", "at: loud" },
            {
                nameof(RouterCheckers.Every_way_ends_in_a_checklist_with_something_to_do),
                "en/where-am-i/silent/index.html",
                "data-hotline",
                "data-number"
            },
            {
                nameof(RouterCheckers.Every_way_ends_in_a_checklist_with_something_to_do),
                "en/where-am-i/index.html",
                "href=\"silent/\"",
                "href=\"rings/\""
            },
            {
                nameof(RouterCheckers.Every_answer_and_every_item_of_the_router_is_met),
                "en/where-am-i/index.html",
                "It is silent",
                "It is still"
            },
            {
                nameof(RouterCheckers.Every_answer_and_every_item_of_the_router_is_met),
                "zh/where-am-i/silent/index.html",
                "data-item=\"call\"",
                "data-item=\"ring\""
            },
            {
                nameof(RouterCheckers.No_two_checklists_bear_one_title_and_none_repeats_itself),
                "en/where-am-i/rings/none/index.html",
                "<li",
                "<li data-procedure=\"x\""
            },
            {
                nameof(RouterCheckers.No_two_checklists_bear_one_title_and_none_repeats_itself),
                "en/where-am-i/rings/none/index.html",
                "<h1>",
                "<p class=\"phrase-link\"><a href=\"x/\">1</a></p><p class=\"phrase-link\"><a href=\"x/\">1</a></p><h1>"
            },
            {
                nameof(FactCheckers.No_page_says_a_statement_twice),
                Keeping,
                "<h1>",
                "<p class=\"statement\">The same.</p><p class=\"statement\">The same.</p><h1>"
            },
            {
                nameof(WholeGuideCheckers.The_single_file_holds_all_that_its_language_says),
                Single,
                "A number rests for",
                "A number rested for"
            },
            {
                nameof(FactCheckers.No_page_says_a_statement_twice),
                Keeping,
                "<h1>",
                "<p class=\"statement\">The same.</p><p class=\"statement\">The same.</p><h1>"
            },
            {
                nameof(WholeGuideCheckers.The_single_file_holds_all_that_its_language_says),
                Single,
                "id=\"hotlines/harbour\"",
                "id=\"hotlines/haven\""
            },
            { nameof(WholeGuideCheckers.The_single_file_holds_all_that_its_language_says), Single, "<strong>Do it early.</strong>", "" },
            {
                nameof(WholeGuideCheckers.Links_of_the_single_file_stay_inside_or_lead_to_the_site),
                Single,
                "href=\"#guides/trouble/",
                "href=\"#guides/troubles/"
            },
            {
                nameof(WholeGuideCheckers.Links_of_the_single_file_stay_inside_or_lead_to_the_site),
                Single,
                "https://lantern.example/en/offline/",
                "https://lantern.example/en/online/"
            },
            { nameof(WholeGuideCheckers.The_single_file_asks_for_nothing), Single, "</main>", "<img src=\"x.png\"></main>" },
            { nameof(WholeGuideCheckers.The_single_file_asks_for_nothing), Single, "<style>", "<style>main { color: red }" },
            {
                nameof(WholeGuideCheckers.The_single_file_is_small_and_says_where_a_newer_one_is),
                Single,
                "content=\"noindex\"",
                "content=\"all\""
            },
            {
                nameof(WholeGuideCheckers.The_single_file_is_small_and_says_where_a_newer_one_is),
                Single,
                "https://lantern.example/en/offline/",
                "https://lantern.example/en/"
            },
            {
                nameof(SearchCheckers.Each_query_of_the_table_finds_its_page_among_the_first_three),
                SearchTable.Path,
                "apps/paperboat/",
                "apps/paperbaot/"
            },
            {
                nameof(SearchCheckers.Nearly_all_everyday_queries_find_their_page_among_the_first_three),
                SearchTable.Everyday,
                "apps/paperboat/",
                "apps/paperbaot/"
            },
            {
                nameof(SearchCheckers.A_first_search_is_light),
                "assets/search.css",
                "main {",
                "main { /* " + new string('x', 60_000) + " */"
            },
            { nameof(SearchCheckers.Every_result_leads_to_an_element_that_is_there), Facts, "id=\"rest-period\"", "id=\"rest\"" },
            { nameof(SearchCheckers.Facts_are_found_whole_and_hotlines_can_be_called), Facts, "A number rests for", "A number sleeps for" },
            { nameof(SearchCheckers.Facts_are_found_whole_and_hotlines_can_be_called), "en/hotlines/index.html", "tel:10555", "tel:10556" },
            {
                nameof(AppCheckers.Each_language_opens_as_an_app_with_icons_that_exist),
                "en/app.webmanifest",
                "icons/icon-192.",
                "icons/icon-193."
            },
            { nameof(AppCheckers.Each_language_opens_as_an_app_with_icons_that_exist), "assets/site.css", "--bg: ", "--ground: " },
            { nameof(AppCheckers.Each_language_opens_as_an_app_with_icons_that_exist), Keeping, "app.webmanifest", "web.webmanifest" },
            { nameof(AppCheckers.Every_page_names_a_picture_that_is_there), "assets/site.css", "--accent: #0b5f57", "--accent: #0b5f58" },
            {
                nameof(AppCheckers.Phrases_fit_a_screen_and_say_what_may_be_heard),
                "zh/phrases/index.html",
                "class=\"hear\"",
                "class=\"heard\""
            },
            {
                nameof(AppCheckers.Every_page_names_a_picture_that_is_there),
                Keeping,
                "share/en/guides/keeping.png",
                "share/en/guides/trouble.png"
            },
            {
                nameof(AppCheckers.Every_page_names_a_picture_that_is_there),
                Paperboat,
                "share/en/apps/paperboat.png",
                "share/en/apps/paperbaot.png"
            },
        };

    /// <summary>What readers of the small site type.</summary>
    private const string Queries =
        "en | paperboat | apps/paperboat/\nen | rests | facts/#rest-period\nen | help line | hotlines/#harbour\nzh | 纸船 | "
        + "apps/paperboat/\n";

    public static TheoryData<string> Checkers => [.. ContentSuite.Checkers];

    /// <summary>The ground that mistakes are planted in: each checker is content with it.</summary>
    [Theory, MemberData(nameof(Checkers))]
    public void Where_no_mistake_is_seeded_none_is_found(string checker) =>
        Assert.Empty(ContentSuite.Judge(checker, FullSite.Built, new SiteSources(Files())));

    [Theory, MemberData(nameof(Seeds))]
    public void A_seeded_mistake_is_found(string checker, string path, string before, string after)
    {
        var (site, files) = (FullSite.Built, Files());

        if (files.TryGetValue(path, out var source))
            files[path] = Planted(source);
        else if (path.StartsWith("assets/", StringComparison.Ordinal))
            site = site.With(site.AssetPath(path), Planted(site.AssetText(path)));
        else
            site = site.With(path, before.Length == 0 ? null : Planted(site.Text(path)));

        Assert.NotEmpty(ContentSuite.Judge(checker, site, new SiteSources(files)));

        string Planted(string text)
        {
            Assert.Contains(before, text, StringComparison.Ordinal);
            return text.Replace(before, after, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Files() =>
        FullSite
            .Site.Files.Append(new(SearchTable.Path, Queries))
            .Append(new(SearchTable.Everyday, Queries))
            .ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void The_site_without_a_mistake_has_none() => Assert.Empty(FullSite.Built.Diagnostics);

    [Fact]
    public void Every_checker_has_a_mistake_to_find() =>
        Assert.Equal(
            ContentSuite.Checkers,
            Seeds.Select(seed => seed.Data.Item1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
}
