using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Transcription;

/// <summary>A reader says the pinyin aloud. Each character is read as the table allows: one of its readings, in the tone that it has by
/// itself.</summary>
[Tier(Tier.Slow)]
public class ReadingTests
{
    [Fact]
    public void Every_character_is_read_as_it_may_be_read()
    {
        Assert.InRange(Readings.Used.Count, 1500, int.MaxValue);
        var wrong = Readings.Used.Where(used =>
            !(Readings.Allowed.TryGetValue(used.Character, out var readings) && readings.Contains(used.Reading))
        );
        Assert.Empty(wrong.Select(used => $"{used.Character} as {used.Reading} in {used.Where}"));
    }

    [Fact]
    public void The_table_has_nothing_that_is_not_used() =>
        Assert.Empty(
            Readings
                .Allowed.SelectMany(line => line.Value.Select(reading => (line.Key, reading)))
                .Except(Readings.Used.Select(used => (used.Character, used.Reading)))
        );
}
