using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>An editor writes a change once, ahead: the fact with its words, and the second person the ledger. The site is sound and right
/// before the day, on it and after it, and what is forgotten is told before the day comes.</summary>
[Tier(Tier.Slow)]
public sealed class PreparedChangeTests
{
    private const string Fact = "data/facts/rest-period.yaml";
    private const string English = "input/en/guides/keeping.md";
    private const string Chinese = "input/zh/guides/keeping.md";
    private const string Figure = "entry: fact:rest-period, en: at least 90 days, zh: 至少90天 }";
    private const string NewFigure = "entry: fact:rest-period, en: at least 120 days, zh: 至少120天, ";
    private const string Words = "wordings: { en: [ninety days], zh: [九十天] }\n";
    private const string NewWords = "wordings: { en: [a hundred and twenty days], zh: [一百二十天] }\n";

    private static readonly DateOnly First = new(2030, 1, 1);
    private static readonly DateOnly DayBefore = new(2030, 6, 30);
    private static readonly DateOnly TheDay = new(2030, 7, 1);
    private static readonly DateOnly DayAfter = new(2030, 8, 1);

    // A sentence that has the value written for it follows it.
    private static readonly SmallSite Published = Record(
        FullSite
            .Site.Edit("data/site.yaml", "search: true", "search: true\nchanges: true")
            .Edit(Fact, "review: law\n", "review: law\n" + Words)
            .Edit(English, "[90 days](fact", "[](fact")
            .Edit(Chinese, "[90天](fact", "[](fact"),
        First
    );

    /// <summary>All that there is to write: nothing is recorded yet.</summary>
    private static readonly SmallSite Written = WithLedger(WithFact(Published));

    private static readonly SmallSite Prepared = Record(Written, First.AddDays(3));

    [Fact]
    public void It_is_sound_on_every_day()
    {
        foreach (var day in new DateOnly?[] { First.AddDays(3), DayBefore, TheDay, DayAfter, null })
            Assert.Empty(Found(Prepared, day));
    }

    [Fact]
    public void Pages_follow_the_day()
    {
        var (before, after) = (Build(DayBefore), Build(TheDay));
        Assert.Contains("at least 90 days", Statement(before), StringComparison.Ordinal);
        Assert.Contains("at least 120 days", Statement(after), StringComparison.Ordinal);
        Assert.Equal(Statement(after), Statement(Build(DayAfter)));

        static string Statement(BuiltSite site) => site.Page("en/facts/").Document.QuerySelector("#rest-period .statement")!.TextContent;
    }

    [Fact]
    public void The_change_is_told_on_its_day_and_not_before()
    {
        const string anchor = "#fact-rest-period-2030-07-01";
        Assert.Null(Build(DayBefore).Page("en/changes/").Document.QuerySelector(anchor));
        Assert.DoesNotContain("2030-07-01", Build(DayBefore).Text("feed.en.xml"), StringComparison.Ordinal);
        Assert.Equal(
            "Value: at least 90 days → at least 120 days",
            Build(TheDay).Page("en/changes/").Document.QuerySelector($"{anchor} .changed")!.TextContent
        );
        Assert.Contains("2030-07-01", Build(TheDay).Text("feed.en.xml"), StringComparison.Ordinal);
    }

    /// <summary>The record of it needs no second look on the day, is put right where the preparation changes, and goes with it.</summary>
    [Fact]
    public void The_record_follows_the_preparation()
    {
        const string changes = "data/changes.yaml";
        Assert.Equal(Prepared.Files[changes], Record(Prepared, DayAfter).Files[changes]);

        var moved = Record(
            Prepared.Edit(Fact, "from: 2030-07", "from: 2030-09").Edit(Fact, "2030-06-30", "2030-08-31").Edit(Fact, "120,", "150,"),
            First.AddDays(5)
        );
        Assert.Equal(2, moved.Files[changes].Split("- day:").Length - 1);
        Assert.Contains("2030-09-01", moved.Files[changes], StringComparison.Ordinal);
        Assert.Contains("at least 150 days", moved.Files[changes], StringComparison.Ordinal);
        Assert.DoesNotContain("120", moved.Files[changes], StringComparison.Ordinal);

        var calledOff = Record(Prepared.With(Fact, Published.Files[Fact]), First.AddDays(5));
        Assert.Equal(Published.Files[changes], calledOff.Files[changes]);
        var atOnce = Record(
            Prepared.Edit(Fact, "from: 2030-07", "from: \"2030-01-06\"").Edit(Fact, "2030-06-30", "2030-01-05"),
            First.AddDays(5)
        );
        Assert.Contains(
            "- day: \"2030-01-06\"\n  what: changed\n  entry: fact:rest-period\n",
            atOnce.Files[changes],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("2030-07", atOnce.Files[changes], StringComparison.Ordinal);
    }

    /// <summary>A change that was prepared before the first publication is told as all others are.</summary>
    [Fact]
    public void What_is_first_published_with_a_change_ahead_tells_it_on_its_day()
    {
        var first = Record(Written.Without("data/changes.yaml").Without("data/published.txt"), First);
        Assert.Contains("day: \"2030-07-01\"", first.Files["data/changes.yaml"], StringComparison.Ordinal);
        Assert.Empty(Found(first, First));
        Assert.Empty(Found(first, DayAfter));
        // And one that is written down on the day of the first publication.
        var same = Record(Written, First);
        Assert.Equal(Prepared.Files["data/changes.yaml"], same.Files["data/changes.yaml"]);
        Assert.Empty(Found(same, DayAfter));
    }

    /// <summary>What is half done is told at once, in one place a language, with the day on which it would be wrong.</summary>
    [Theory]
    [InlineData("the ledger is forgotten", "rest-period.yaml(4,8): error SG2029: From 2030-07-01 on: This reads 'at least 120 days'")]
    [InlineData("the fact is forgotten", "rest-period.yaml(4,8): error SG2029: From 2030-07-01 on: This reads 'at least 90 days'")]
    [InlineData("another day", "rest-period.yaml(5,7): error SG2029: The value holds from 2030-07; the ledger's row A1 has 2030-08.")]
    [InlineData(
        "another past",
        "rest-period.yaml(6,16): error SG2029: This reads 'at least 90 days'; the ledger's row A1 has 'at least 80"
    )]
    [InlineData("another end", "error SG2029: From 2030-07-01 on: This value held until 2030-06-30; the ledger's row A1 has 2030-05-31.")]
    [InlineData("a guide's own words", "input/en/guides/keeping.md(19,58): error SG3003: From 2030-07-01 on: '90 days' does not contain")]
    [InlineData("no end of waiting", "error SG2036: This value is said to hold until 2030-06-30, which comes after 2030-01-01")]
    public void What_is_half_done_is_told_at_once(string what, string said)
    {
        var site = what switch
        {
            "the ledger is forgotten" => WithFact(Published),
            "the fact is forgotten" => WithLedger(Published),
            "another day" => Written.Edit(FullSite.LedgerPath, "from: 2030-07", "from: 2030-08"),
            "another past" => Written.Edit(FullSite.LedgerPath, "[{ en: at least 90 days", "[{ en: at least 80 days"),
            "a guide's own words" => Written
                .Edit(English, "[](fact:rest-period)", "[90 days](fact:rest-period)")
                .Edit(Chinese, "[](fact:rest-period)", "[90天](fact:rest-period)"),
            "another end" => Written.Edit(FullSite.LedgerPath, "2030-06-30", "2030-05-31"),
            _ => Written.Edit(Fact, "from: 2030-07\n", "").Edit(FullSite.LedgerPath, "from: 2030-07, ", ""),
        };
        var found = Found(Record(site, First), First);
        Assert.Equal(what == "a guide's own words" ? Langs.All.Count : 1, found.Length);
        Assert.Contains(said, found[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_holds_from_a_day_has_a_past()
    {
        var site = Written.Edit(FullSite.LedgerPath, ", was: [{ en: at least 90 days, zh: 至少90天, until: \"2030-06-30\" }]", "");
        Assert.Contains(
            Found(site, First),
            one => one.StartsWith("data/ledger.yaml(", StringComparison.Ordinal) && one.Contains("SG2002", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Words_that_stay_behind_are_sent_to_the_value_they_were_for()
    {
        var site = Record(Written.Edit(Fact, $", {Words.Trim()} }}]", " }]").Edit(Fact, NewWords, Words), First);
        var found = SiteBuild.Run(new BuildOptions(AsOf: First, ListsDue: false) { LooksAhead = true }, FullSite.Files(site)).Diagnostics;
        Assert.Equal(2, found.Count);
        Assert.All(found, one => Assert.Equal("SG2050", one.Rule.Code));
        Assert.All(found, one => Assert.Contains("under 'was', as its 'wordings'", one.Help, StringComparison.Ordinal));
        Assert.All(found, one => Assert.StartsWith("From 2030-07-01 on: ", one.Message, StringComparison.Ordinal));
    }

    private static SmallSite WithFact(SmallSite site) =>
        site.Edit(
                Fact,
                "value: { at-least: 90, unit: day }\n",
                "value: { at-least: 120, unit: day }\nfrom: 2030-07\n"
                    + $"was: [{{ value: {{ at-least: 90, unit: day }}, until: \"2030-06-30\", {Words.Trim()} }}]\n"
            )
            .Edit(Fact, "review: law\n" + Words, "review: law\n" + NewWords);

    private static SmallSite WithLedger(SmallSite site) =>
        site.Edit(
            FullSite.LedgerPath,
            Figure,
            NewFigure + "from: 2030-07, was: [{ en: at least 90 days, zh: 至少90天, until: \"2030-06-30\" }] }"
        );

    private static BuiltSite Build(DateOnly day) => BuiltSite.Build(FullSite.Files(Prepared), new BuildOptions(AsOf: day, ListsDue: false));

    private static string[] Found(SmallSite site, DateOnly? day) =>
        [
            .. SiteBuild
                .Run(new BuildOptions(AsOf: day, ListsDue: false) { LooksAhead = true }, FullSite.Files(site))
                .Diagnostics.Select(found => found.ToString()),
        ];

    private static SmallSite Record(SmallSite site, DateOnly day)
    {
        var result = SiteRecord.Run(MemoryFiles.FromText(site.Files), [], day);
        Assert.Empty(result.Diagnostics.Select(found => found.ToString()));
        return result.Files.Aggregate(site, (now, file) => now.With(file.Path, file.Text));
    }
}
