using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>A file that keeps the program busy is named; a machine that is slow, or asleep, is not taken for one.</summary>
[Tier(Tier.Quick)]
public class WatchdogTests
{
    // Before the files of other tests, whose builds run meanwhile.
    private static readonly SourceSpan Place = SourceSpan.WholeFile(new SourceFile("0/endless.md", ""));

    private static readonly SourceSpan Inner = SourceSpan.WholeFile(new SourceFile("0/a-page-of-it.html", ""));

    [Theory]
    [InlineData(29, 100, false)]
    [InlineData(100, 29, false)]
    [InlineData(30, 30, true)]
    public void Work_has_to_take_long_and_to_compute_for_long(int seconds, int computed, bool isStuck)
    {
        var watchdog = new Watchdog();
        // What is thrown in the net, as by an assertion, is caught by it.
        var found = new DiagnosticBag();
        FaultNet.Run(
            Place,
            found,
            () =>
            {
                Assert.NotEqual(Place, watchdog.Look(TimeSpan.FromSeconds(1000), TimeSpan.FromSeconds(10))?.Span);
                var stuck = watchdog.Look(TimeSpan.FromSeconds(1000 + seconds), TimeSpan.FromSeconds(10 + computed));
                Assert.Equal(isStuck, stuck?.Span == Place);
                if (isStuck)
                    Assert.Equal(ReadingRules.FaultOfProgram, stuck!.Rule);
            }
        );
        Assert.Empty(found.Sorted().Select(diagnostic => diagnostic.Message));
        Assert.NotEqual(Place, Twice(watchdog)?.Span);
    }

    [Fact]
    public void Work_within_work_is_the_outer_ones()
    {
        var watchdog = new Watchdog();
        var found = new DiagnosticBag();
        FaultNet.Run(
            Place,
            found,
            () =>
            {
                FaultNet.Run(Inner, found, () => Assert.Equal(Place, Twice(watchdog)?.Span));
                Assert.Equal(Place, Twice(watchdog)?.Span);
            }
        );
        Assert.True(found.IsEmpty);
    }

    [Fact]
    public void Work_on_the_whole_site_may_take_as_long_as_it_is_large()
    {
        var found = new DiagnosticBag();
        FaultNet.Run(Place, found, () => Assert.NotEqual(Place, Twice(new Watchdog())?.Span), isOfOne: false);
        Assert.True(found.IsEmpty);
    }

    private static Diagnostic? Twice(Watchdog watchdog)
    {
        watchdog.Look(TimeSpan.Zero, TimeSpan.Zero);
        return watchdog.Look(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
    }
}
