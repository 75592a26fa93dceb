using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>A fact can be prepared for a day, and what it said before can still be found.</summary>
[Tier(Tier.Quick)]
public class FactHistoryTests
{
    private const string Fact = "data/facts/fee.yaml";

    private static readonly SmallSite Site = Changed();

    [Fact]
    public void Before_the_day_the_old_value_shows_and_the_new_one_is_announced()
    {
        var row = Row(new DateOnly(2030, 6, 30));
        Assert.Contains("around 7 RMB a month", row.QuerySelector(".statement")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("From July 2030: ", row.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Until", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_day_on_the_new_value_shows_and_the_old_one_is_remembered()
    {
        var row = Row(new DateOnly(2030, 7, 1));
        Assert.DoesNotContain("around 7 RMB a month", row.QuerySelector(".statement")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Holds from July 2030.", "Until 30 June 2030: around 7 RMB a month."],
            row.QuerySelectorAll(".history").Select(line => line.TextContent.Trim())
        );
    }

    /// <summary>Without a day nothing waits, and the page says since when it holds.</summary>
    [Fact]
    public void Without_a_day_the_newest_value_shows() => Assert.Equal(Row(new DateOnly(2030, 7, 1)).OuterHtml, Row(null).OuterHtml);

    private static AngleSharp.Dom.IElement Row(DateOnly? day) =>
        Site.Build(new BuildOptions(AsOf: day, ListsDue: false)).Page("en/facts/").Document.QuerySelector("#fee")!;

    private static SmallSite Changed()
    {
        var text = SmallSite.Valid.Files[Fact];
        var old = "value: { about: 7, unit: CNY/month }";
        return SmallSite.Valid.With(Fact, $"{text.TrimEnd()}\nfrom: 2030-07\nwas: [{{ {old}, until: \"2030-06-30\" }}]\n");
    }
}
