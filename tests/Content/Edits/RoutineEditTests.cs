using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Edits;

/// <summary>
/// Editors' work leaves the suites green. The content's suite judges the edited copies here, with its own functions; the program's can't be
/// touched by an edit, because it reads none of these files (<see cref="Architecture.ContentStaysOutTests"/>).
/// </summary>
[Tier(Tier.Exhaustive)]
[Trait("Suite", "content")]
public class RoutineEditTests(RealBuild real)
{
    /// <summary>One by one is the business of <c>.ci/edits</c>: each is a whole site to build and to judge.</summary>
    public static bool IsOneByOne => Environment.GetEnvironmentVariable("SITEGEN_EDITS") == "each";

    public static TheoryData<string> Edits => [.. RoutineEdits.All.Keys];

    [Fact]
    public void All_edits_together_leave_the_content_as_sound_as_it_was()
    {
        var site = new SiteCopy();
        foreach (var edit in RoutineEdits.All.Values)
            edit(site);
        site.Record();
        AssertSound(site);
    }

    [Theory(SkipUnless = nameof(IsOneByOne), Skip = "Run by .ci/edits."), MemberData(nameof(Edits))]
    public void Each_edit_alone_leaves_the_content_as_sound_as_it_was(string edit)
    {
        var site = new SiteCopy();
        RoutineEdits.All[edit](site);
        site.Record();
        TestContext.Current.TestOutputHelper?.WriteLine($"{edit}: {string.Join(", ", site.Changed)}");
        Assert.NotEmpty(site.Changed);
        AssertSound(site);
    }

    /// <summary>What an editor forgets is found: the law changed in the fact alone, a term without its readings, a carrier without its
    /// addresses.</summary>
    [Theory]
    [InlineData(nameof(RoutineEdits.The_law_sets_ten_days_more), "data/ledger.yaml", "SG2029")]
    [InlineData(nameof(RoutineEdits.A_term_is_added), "data/readings.yaml", "SG2031")]
    [InlineData(nameof(RoutineEdits.The_law_sets_ten_days_more), "data/published.txt", "SG2070")]
    [InlineData(nameof(FourthCarrier.A_carrier_is_added), "data/addresses.txt", "SG5010")]
    [InlineData(nameof(RoutineEdits.A_sentence_is_reworded), "data/twins.txt", "SG3030")]
    [InlineData(nameof(RoutineEdits.A_term_is_added), "data/twins.txt", "SG3031")]
    [InlineData(nameof(FourthCarrier.A_carrier_is_added), "data/ledger.yaml", "SG2030")]
    public void An_edit_that_forgets_a_file_is_told_so(string edit, string forgotten, string code)
    {
        var (site, before) = (new SiteCopy(), new SiteCopy());
        RoutineEdits.All[edit](site);
        site.Record();
        Assert.Contains(forgotten, site.Changed);
        site.Write(forgotten, before.Text(forgotten));
        Assert.Contains(ContentSuite.Judge(site.Files, real.Built), problem => problem.Contains($" {code}: ", StringComparison.Ordinal));
    }

    private void AssertSound(SiteCopy site)
    {
        var problems = ContentSuite.Judge(site.Files, real.Built);
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }
}
