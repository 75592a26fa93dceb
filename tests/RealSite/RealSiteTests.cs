using SiteGen.Model.Entries;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>The site as it will be published. Each number is the least that must have been looked at: somewhat less than there was in
/// November 2026.</summary>
[Tier(Tier.Slow)]
public class RealSiteTests(RealBuild real)
{
    [Fact]
    public void It_builds_without_a_single_diagnostic() =>
        Assert.True(real.Built.Diagnostics.Count == 0, string.Join('\n', real.Built.Diagnostics));

    [Fact]
    public void It_has_thirty_pages_and_more_in_each_language()
    {
        Assert.InRange(real.Built.LanguagePages.Count(p => p.Lang == "en"), 30, int.MaxValue);
        Assert.InRange(real.Built.LanguagePages.Count(p => p.Lang == "zh"), 30, int.MaxValue);
    }

    [Theory]
    [InlineData(nameof(LinkCheckers.Links_and_fragments_lead_somewhere), 4000)]
    [InlineData(nameof(LinkCheckers.Links_inside_are_relative), 3000)]
    [InlineData(nameof(LinkCheckers.Every_page_is_within_three_clicks_of_home), 60)]
    [InlineData(nameof(LinkCheckers.Entry_pages_list_the_guides_that_mention_them), 40)]
    [InlineData(nameof(LanguageCheckers.Both_languages_have_the_same_addresses), 60)]
    [InlineData(nameof(LanguageCheckers.Pages_declare_the_language_of_their_address), 60)]
    [InlineData(nameof(LanguageCheckers.Alternates_are_complete_and_mutual), 240)]
    [InlineData(nameof(LanguageCheckers.The_language_switch_is_a_plain_link_to_the_twin), 60)]
    [InlineData(nameof(LanguageCheckers.Titles_are_unique_in_each_language), 60)]
    [InlineData(nameof(LanguageCheckers.Twins_have_the_same_headings), 30)]
    [InlineData(nameof(LanguageCheckers.Twins_have_the_same_fragments), 1500)]
    [InlineData(nameof(LanguageCheckers.Chinese_inside_English_is_marked), 500)]
    [InlineData(nameof(LanguageCheckers.English_inside_Chinese_is_marked), 6000)]
    [InlineData(nameof(StructureCheckers.No_heading_level_is_skipped), 60)]
    [InlineData(nameof(StructureCheckers.Headings_can_be_linked_to), 250)]
    [InlineData(nameof(StructureCheckers.Ids_are_unique), 1000)]
    [InlineData(nameof(StructureCheckers.No_Markdown_is_left_in_the_text), 10000)]
    [InlineData(nameof(StructureCheckers.No_line_breaks_inside_Chinese), 5000)]
    [InlineData(nameof(StructureCheckers.No_gap_is_left_open), 60)]
    [InlineData(nameof(SafetyCheckers.Nothing_is_requested_from_elsewhere), 250)]
    [InlineData(nameof(SafetyCheckers.Every_page_forbids_what_is_foreign), 60)]
    [InlineData(nameof(SafetyCheckers.Nothing_is_inline), 18000)]
    [InlineData(nameof(SafetyCheckers.Guides_are_light), 36)]
    [InlineData(nameof(FactCheckers.Shown_facts_carry_their_standing), 600)]
    [InlineData(nameof(FactCheckers.Hotlines_and_procedures_carry_their_standing), 80)]
    [InlineData(nameof(FactCheckers.Fact_links_lead_to_the_full_statement), 150)]
    [InlineData(nameof(FactCheckers.Hotlines_can_be_dialled), 150)]
    [InlineData(nameof(FactCheckers.Every_fact_is_on_the_list_of_facts), 120)]
    [InlineData(nameof(HostCheckers.The_sitemap_lists_every_page_with_its_twin), 200)]
    [InlineData(nameof(HostCheckers.Crawlers_are_welcome_and_shown_the_sitemap), 2)]
    [InlineData(nameof(HostCheckers.Headers_repeat_the_policy), 5)]
    [InlineData(nameof(HostCheckers.Not_found_works_at_any_depth), 4)]
    [InlineData(nameof(HostCheckers.The_front_door_opens_to_both_languages), 5)]
    public void The_site_passes(string checker, int atLeast)
    {
        var findings = AllCheckers.ByName[checker](real.Built, real.Sources);
        Assert.True(
            findings.Problems.Count == 0,
            $"{findings.Problems.Count} of {findings.Checked}:\n{string.Join('\n', findings.Problems.Take(20))}"
        );
        Assert.True(findings.Checked >= atLeast, $"Only {findings.Checked} looked at.");
    }

    [Fact]
    public void No_checker_is_left_out() =>
        Assert.Equal(
            AllCheckers.ByName.Keys.Order(StringComparer.Ordinal),
            CheckersOf(typeof(RealSiteTests).GetMethod(nameof(The_site_passes))!).Order(StringComparer.Ordinal)
        );

    internal static IEnumerable<string> CheckersOf(System.Reflection.MethodInfo theory) =>
        theory
            .GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a =>
                (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!
            );
}
