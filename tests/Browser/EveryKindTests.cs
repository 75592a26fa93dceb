using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Browser;

/// <summary>The largest pages of each kind in a real browser, by each device a reader may have. Each number is the least that must have
/// been looked at: somewhat less than there was in November 2026.</summary>
public class EveryKindTests(EveryKindSweep sweep) : IClassFixture<EveryKindSweep>
{
    [Theory]
    [InlineData(nameof(DeviceCheckers.Letters_may_be_twice_as_large), 140000)]
    [InlineData(nameof(ControlCheckers.Controls_have_names_in_their_language), 18000)]
    [InlineData(nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page), 25000)]
    [InlineData(nameof(ControlCheckers.Buttons_and_fields_are_large_enough), 800)]
    [InlineData(nameof(DeviceCheckers.Nothing_moves_where_motion_is_unwanted), 550000)]
    [InlineData(nameof(DeviceCheckers.Controls_show_in_forced_colours), 10000)]
    [InlineData(nameof(DeviceCheckers.Nothing_is_lost_on_paper), 50000)]
    public Task Pages_of_every_kind_pass(string checker, int atLeast) => sweep.PassesAsync(checker, atLeast);

    [Fact]
    public void No_checker_is_left_out() =>
        Assert.Equal(
            AllPageCheckers.OnEveryKind.Select(c => c.Name).Order(StringComparer.Ordinal),
            RealSiteTests.CheckersOf(typeof(EveryKindTests).GetMethod(nameof(Pages_of_every_kind_pass))!).Order(StringComparer.Ordinal)
        );
}
