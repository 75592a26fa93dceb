using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Browser;

/// <summary>Every page of the real site in a real browser. Each number is the least that must have been looked at: somewhat less than there was in November 2026.</summary>
public class EveryPageTests(EveryPageSweep sweep) : IClassFixture<EveryPageSweep>
{
    [Theory]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_light), 20000)]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_dark), 20000)]
    [InlineData(nameof(LayoutCheckers.Nothing_sticks_out_at_any_width), 350000)]
    [InlineData(nameof(RecordCheckers.The_console_stays_empty), 2500)]
    [InlineData(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), 2500)]
    [InlineData(nameof(RecordCheckers.Nobody_else_is_asked), 2500)]
    [InlineData(nameof(RecordCheckers.Every_request_is_answered), 2500)]
    public Task Every_page_passes(string checker, int atLeast) => sweep.PassesAsync(checker, atLeast);

    [Fact]
    public void No_checker_is_left_out() =>
        Assert.Equal(AllPageCheckers.OnEveryPage.Select(c => c.Name).Order(StringComparer.Ordinal), RealSiteTests.CheckersOf(typeof(EveryPageTests).GetMethod(nameof(Every_page_passes))!).Order(StringComparer.Ordinal));
}
