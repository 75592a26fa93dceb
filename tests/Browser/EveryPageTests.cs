using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Browser;

/// <summary>Every page of the real site in a real browser. Each number is the least that must have been looked at: somewhat less than there was in November 2026.</summary>
public class EveryPageTests(PageSweep sweep) : IClassFixture<PageSweep>
{
    [Theory]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_light), 2000)]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_dark), 2000)]
    [InlineData(nameof(LayoutCheckers.Nothing_sticks_out_at_any_width), 1)]
    [InlineData(nameof(LayoutCheckers.Letters_may_be_twice_as_large), 1)]
    [InlineData(nameof(ControlCheckers.Controls_have_names_in_their_language), 1)]
    [InlineData(nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page), 1)]
    [InlineData(nameof(ControlCheckers.Buttons_and_fields_are_large_enough), 1)]
    [InlineData(nameof(MediaCheckers.Nothing_moves_where_motion_is_unwanted), 1)]
    [InlineData(nameof(MediaCheckers.Controls_show_in_forced_colours), 1)]
    [InlineData(nameof(MediaCheckers.Nothing_is_lost_on_paper), 1)]
    [InlineData(nameof(RecordCheckers.The_console_stays_empty), 80)]
    [InlineData(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), 80)]
    [InlineData(nameof(RecordCheckers.Nobody_else_is_asked), 80)]
    [InlineData(nameof(RecordCheckers.Every_request_is_answered), 80)]
    public async Task Every_page_passes(string checker, int atLeast)
    {
        var findings = await sweep.FindingsOfAsync(checker);
        Assert.True(findings.Problems.Count == 0, $"{findings.Problems.Count} of {findings.Checked}:\n{string.Join('\n', findings.Problems.Take(20))}");
        Assert.True(findings.Checked >= atLeast, $"Only {findings.Checked} looked at.");
    }

    [Fact]
    public void No_checker_is_left_out() =>
        Assert.Equal(AllPageCheckers.InOrder.Select(c => c.Name).Order(StringComparer.Ordinal), RealSiteTests.CheckersOf(typeof(EveryPageTests).GetMethod(nameof(Every_page_passes))!).Order(StringComparer.Ordinal));
}
