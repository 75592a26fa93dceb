using SiteGen.Preview.Sources;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Preview;

/// <summary>What belongs to one save comes as one change, whatever an editor does to save. The test is the clock.</summary>
[Tier(Tier.Quick)]
public class ChangeGathererTests
{
    private readonly ChangeGatherer _gatherer = new();

    [Fact]
    public void Nothing_is_due_before_something_happens() => Assert.Null(_gatherer.DueIn(At(5)));

    [Theory]
    [InlineData("written over", "0 a, 1 a, 2 a")]
    [InlineData("written beside and renamed", "0 a.tmp, 1 a.tmp, 2 a.tmp, 2 a")]
    [InlineData("as vim saves", "0 4913, 0 4913, 1 a, 1 a~, 2 a, 3 a, 3 a~")]
    [InlineData("deleted and made again", "0 a, 9 a, 18 a")]
    public void A_save_is_one_change(string how, string events)
    {
        Assert.NotEmpty(how);
        var last = AddAll(events);
        Assert.Equal(ChangeGatherer.QuietAfterSave, _gatherer.DueIn(last));
        Assert.InRange(_gatherer.DueIn(last + ChangeGatherer.QuietAfterSave)!.Value, TimeSpan.MinValue, TimeSpan.Zero);
        var taken = _gatherer.Take();
        Assert.Contains("a", taken.Paths);
        Assert.False(taken.IsUnsure);
        Assert.Null(_gatherer.DueIn(At(1000)));
    }

    [Fact]
    public void A_switch_of_a_branch_is_one_change()
    {
        // With gaps longer than between the events of a save.
        for (var file = 0; file < 100; file++)
        {
            Assert.True(file < 5 || _gatherer.DueIn(At(file * 5)) > TimeSpan.Zero, $"file {file}");
            _gatherer.Add($"f{file}", At(file * 5));
        }
        Assert.Equal(ChangeGatherer.QuietAfterMany, _gatherer.DueIn(At(99 * 5)));
        Assert.Equal(100, _gatherer.Take().Paths.Count);
    }

    [Fact]
    public void What_never_ends_is_taken_all_the_same()
    {
        for (var time = 0; time <= 1000; time += 5)
            _gatherer.Add("log", At(time));
        Assert.Equal(TimeSpan.Zero, _gatherer.DueIn(At(1000)));
    }

    [Fact]
    public void Lost_events_are_remembered_until_they_are_taken()
    {
        _gatherer.Add("a", At(0));
        _gatherer.Add(null, At(1));
        _gatherer.Add("b", At(2));
        var taken = _gatherer.Take();
        Assert.True(taken.IsUnsure);
        Assert.Equal(["a", "b"], taken.Paths.Order());
        _gatherer.Add("c", At(3));
        Assert.False(_gatherer.Take().IsUnsure);
    }

    [Fact]
    public void A_second_save_waits_for_nothing_of_the_first()
    {
        _gatherer.Add("a", At(0));
        _gatherer.Take();
        _gatherer.Add("a", At(900));
        Assert.Equal(ChangeGatherer.QuietAfterSave, _gatherer.DueIn(At(900)));
    }

    /// <param name="events">As <c>2 a.tmp</c>: in the second millisecond.</param>
    private TimeSpan AddAll(string events)
    {
        var last = TimeSpan.Zero;
        foreach (var told in events.Split(", ").Select(told => told.Split(' ')))
            _gatherer.Add(told[1], last = At(int.Parse(told[0])));
        return last;
    }

    private static TimeSpan At(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
