using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>A site is held to its ledger in everything that the ledger has: one thing is changed in the site alone, and the check says
/// so.</summary>
[Tier(Tier.Slow)]
public sealed class LedgerMistakeTests
{
    private const string Clock = SmallClock.ClockPath,
        Fact = "data/facts/rest-period.yaml",
        Steps = "data/procedures/paperboat-change.yaml",
        Diary = "data/sources/diary.yaml",
        Gazette = "data/sources/gazette.yaml",
        Hotline = "data/hotlines/harbour.yaml";

    /// <summary>A file, a text that occurs in it once, what stands there instead, and what is said of it.</summary>
    private static readonly (string Path, string Was, string Becomes, string Said)[] Mistakes =
    [
        (Fact, "status: official", "status: documented", "The status is 'documented'"),
        (Fact, "as-of: 2026-01", "as-of: 2025-12", "'as-of' is 2025-12"),
        (Fact, "how: read", "how: called", "How it was verified is 'called'"),
        (Fact, "review: law", "review: case", "The class of review of what has this status is 'case'"),
        (Fact, "  - id: gazette\n", "  - id: gazette\n  - id: diary\n", "It rests on 'gazette', 'diary'"),
        ("data/facts/fee.yaml", "  - id: diary\n", "", "It rests on 'gazette'"),
        ("data/facts/fee.yaml", "  - id: gazette\n  - id: diary\n", "  - id: diary\n  - id: gazette\n", "It rests on 'diary', 'gazette'"),
        (Gazette, "date: 2026-01", "date: 2025-01", "'gazette' has '2025-01' as its 'date'"),
        (Gazette, "gazette.example", "gazette2.example", "as its 'url'"),
        (Gazette, "url: https://gazette.example/\n", "", "'gazette' has nothing as its 'url'"),
        (Diary, "via: gazette\n", "", "'diary' has nothing as its 'via'"),
        (Steps, "  - tap: { zh: 我", "  - open: { zh: 我", "What is done at this step is 'open'"),
        (Steps, "      - search:", "      - choose:", "What is done at this step is 'choose'"),
        (Steps, "  - submit:", "  - wait:", "What is done at this step is 'wait'"),
        (Hotline, "for: [carrier:harbour]", "for: [app:paperboat]", "This is the number of app:paperboat"),
        ("data/hotlines/watch-text.yaml", "for: []", "for: [app:paperboat]", "the ledger's row B2 has nobody"),
        (Hotline, "how: called", "how: tried", "How it was verified is 'tried'"),
        ("data/router.yaml", "urgent: true\n", "urgent: false\n", "The checklist 'silent' is not urgent"),
        (
            Clock,
            "freeze:\n  fact: rest-period",
            "freeze:\n  fact: rest-period\n  usual: usual-total",
            "The 'usual' of 'freeze' is 'usual-total'"
        ),
        (Clock, "reissue:\n  fact: usual-total", "reissue:\n  fact: fee", "The 'fact' of 'reissue' is 'fee'"),
        (Clock, "months: 1\n", "months: 2\n", "The reminder 'ask' comes 2 months after 'last-payment'; the ledger has 1 month after"),
        (Clock, "months: 1\n", "days: 1\n", "The reminder 'ask' comes 1 day after 'last-payment'"),
        (Clock, "days: -14", "days: -15", "The reminder 'over' comes 15 days before 'earliest'"),
        (Clock, "id: over", "id: end", "The reminder 'end' is not among the 'reminders'"),
        (Clock, "id: over", "id: end", "The clock has no reminder 'over'"),
        (FullSite.LedgerPath, "stage: freeze", "stage: frost", "The clock has no stage 'frost' that counts"),
        (FullSite.LedgerPath, "  - { source: diary, via: gazette }\n", "", "'source:diary' is not among the 'sources'"),
    ];

    [Fact]
    public void Each_is_said()
    {
        var site = FullSite.Site;
        foreach (var (path, was, becomes, said) in Mistakes)
        {
            Assert.Equal(2, site.Files[path].Split(was).Length);
            var found = SiteBuild.Run(new BuildOptions(), FullSite.Files(site.Edit(path, was, becomes))).Diagnostics;
            Assert.True(
                found.Any(mistake => mistake.Message.Contains(said, StringComparison.Ordinal)),
                $"{said}: {string.Join('\n', found.Select(mistake => mistake.Message))}"
            );
        }
    }

    /// <summary>What is checked again gets the day of that, and the way in which it was done; the ledger stays.</summary>
    [Theory]
    [InlineData("as-of: 2026-01\nverified: { date: 2026-02, how: read }", "as-of: 2026-01\nverified: { date: 2026-08, how: read }")]
    [InlineData("as-of: 2026-01\nverified: { date: 2026-02, how: read }", "as-of: 2026-08\nverified: { date: 2026-08, how: called }")]
    public void A_new_look_needs_no_ledger(string was, string becomes)
    {
        var files = FullSite.Files(FullSite.Site.Edit(Fact, was, becomes));
        Assert.Empty(SiteBuild.Run(new BuildOptions(), files).Diagnostics);
    }
}
