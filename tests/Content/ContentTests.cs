using System.Globalization;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>The site as it will be published, page by page, held to its sources and to its ledger.</summary>
[Tier(Tier.Slow)]
[Trait("Suite", "content")]
public class ContentTests(RealBuild real)
{
    public static TheoryData<string> Checkers => [.. ContentSuite.Checkers];

    [Fact]
    public void It_builds_without_a_single_diagnostic() =>
        Assert.True(real.Built.Diagnostics.Count == 0, string.Join('\n', real.Built.Diagnostics));

    [Theory, MemberData(nameof(Checkers))]
    public void The_site_passes(string checker)
    {
        var problems = ContentSuite.Judge(checker, real.Built, real.Sources);
        Assert.True(problems.Count == 0, $"{problems.Count} found:\n{string.Join('\n', problems.Take(20))}");
    }

    /// <summary>A list that is read only in part would be held to nothing.</summary>
    [Fact]
    public void Every_line_of_the_ledger_is_read()
    {
        var (ledger, text) = (LedgerFile.Of(real.Sources), real.Sources.Text("data/ledger.yaml")!);
        var lines = text.Split('\n').Count(line => line.StartsWith("  - ", StringComparison.Ordinal));
        Assert.True(lines > 0);
        int[] counts =
        [
            ledger.Rows.Count,
            ledger.Figures.Count,
            ledger.Paths.Count,
            ledger.Checklists.Count,
            ledger.Sources.Count,
            ledger.Clock.Count,
            ledger.Reminders.Count,
        ];
        Assert.Equal(lines, counts.Sum());
        Assert.All(counts, count => Assert.True(count > 0));
    }

    /// <summary>"More than nine in ten", and of sentences "about two in three", stay true of the trial whose table is in
    /// tests/README.md.</summary>
    [Fact]
    public void The_guide_claims_no_more_than_the_last_trial_of_changed_meanings_showed()
    {
        var table = File.ReadAllText(RepositoryRoot.Combine("tests", "README.md"));
        var (english, chinese) = (
            real.Sources.Text("input/en/guides/about-these-facts.md"),
            real.Sources.Text("input/zh/guides/about-these-facts.md")
        );
        Assert.True(Share("all but prose") > 90);
        Assert.Contains("more than nine in ten", english, StringComparison.Ordinal);
        Assert.Contains("十处里能拦下九处以上", chinese, StringComparison.Ordinal);
        Assert.InRange(Share("prose"), 62, 72);
        Assert.Contains("about two in three", english, StringComparison.Ordinal);
        Assert.Contains("大约三处能拦下两处", chinese, StringComparison.Ordinal);

        decimal Share(string group)
        {
            var row = table.Split('\n').Single(line => line.StartsWith($"| {group} |", StringComparison.Ordinal)).Split('|');
            return decimal.Parse(row[5], CultureInfo.InvariantCulture);
        }
    }
}
