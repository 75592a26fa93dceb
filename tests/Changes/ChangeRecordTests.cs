using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Changes;

/// <summary>What <c>sitegen record</c> writes down of changed meanings, and what <c>check</c> says before.</summary>
[Tier(Tier.Slow)]
public class ChangeRecordTests
{
    private const string ChangesPath = "data/changes.yaml";
    private const string PublishedPath = "data/published.txt";
    private const string Fee = "data/facts/fee.yaml";
    private static readonly DateOnly First = new(2026, 4, 30);
    private static readonly DateOnly Later = First.AddDays(7);

    /// <summary>The small site on the day of its first publication.</summary>
    private static readonly SmallSite Published = Record(ChangesSite.Asking, First);

    private static readonly SmallSite Dearer = Published.Edit(Fee, "[5, 10]", "[6, 12]");

    [Fact]
    public void The_first_publication_is_one_line_and_all_meanings_are_kept()
    {
        Assert.EndsWith("\n\n- day: \"2026-04-30\"\n  what: first-published\n", Published.Files[ChangesPath], StringComparison.Ordinal);
        Assert.Contains("== fact:fee\n", Published.Files[PublishedPath], StringComparison.Ordinal);
        Assert.Empty(Found(Published));
        Assert.Empty(Written(Published, Later));
    }

    [Fact]
    public void A_changed_value_is_asked_for_and_then_stands_in_the_record_in_both_languages()
    {
        var found = Assert.Single(Found(Dearer));
        Assert.Contains("fee.yaml(1,5): warning SG2070", found, StringComparison.Ordinal);
        Assert.Contains("value was 'roughly 5 to 10 RMB a month', is 'roughly 6 to 12 RMB a month'", found, StringComparison.Ordinal);

        var recorded = Record(Dearer, Later);
        Assert.Empty(Found(recorded));
        Assert.EndsWith(
            """

            - day: "2026-05-07"
              what: changed
              entry: fact:fee
              field: value_text
              was:
                en: "roughly 5 to 10 RMB a month"
                zh: "每月约5至10元"
              now:
                en: "roughly 6 to 12 RMB a month"
                zh: "每月约6至12元"

            """.ReplaceLineEndings("\n"),
            recorded.Files[ChangesPath],
            StringComparison.Ordinal
        );
    }

    /// <summary>Each edit changes what a reader is told, and each names the entry and the field.</summary>
    [Fact]
    public void Every_edit_of_meaning_is_seen()
    {
        (string Path, string Before, string After, string Says)[] edits =
        [
            (Fee, "status: typical", "status: reported", "fact:fee: status was 'typical', is 'reported'"),
            (Fee, "as-of: \"2026\"", "as-of: \"2025\"", "fact:fee: as-of was '2026', is '2025'"),
            (Fee, "usually costs", "often costs", "fact:fee: statement was"),
            (Fee, "的留号通常", "的留号往往", "fact:fee: statement was"),
            ("data/hotlines/harbour.yaml", "kind: call", "kind: text", "hotline:harbour: contact was 'call', is 'text'"),
        ];
        foreach (var (path, before, after, says) in edits)
        {
            var edited = Published.Edit(path, before, after);
            Assert.Contains(says, Assert.Single(Lines(edited, Later)), StringComparison.Ordinal);
        }
        Assert.Equal(5, edits.Length);
    }

    /// <summary>Layout, notes to oneself, and a new look at an unchanged source tell readers nothing.</summary>
    [Theory]
    [InlineData("as-of: \"2026\"", "# Compare with the list.\nas-of:   '2026'")]
    [InlineData("verified: { date: 2026-02, how: read }", "verified: { date: 2026-03, how: read }")]
    [InlineData("review: carrier-policy", "review: law")]
    public void What_means_the_same_is_no_change(string before, string after)
    {
        var edited = Published.Edit(Fee, before, after);
        Assert.Empty(Found(edited));
        Assert.Empty(Written(edited, Later));
    }

    [Fact]
    public void Of_two_changes_on_one_day_only_what_comes_of_them_is_told()
    {
        var once = Record(Dearer, Later);
        var twice = Record(once.Edit(Fee, "[6, 12]", "[7, 14]"), Later);
        Assert.Contains("5 to 10 RMB", twice.Files[ChangesPath], StringComparison.Ordinal);
        Assert.Contains("7 to 14 RMB", twice.Files[ChangesPath], StringComparison.Ordinal);
        Assert.DoesNotContain("6 to 12 RMB", twice.Files[ChangesPath], StringComparison.Ordinal);
        var back = Record(twice.Edit(Fee, "[7, 14]", "[5, 10]"), Later);
        Assert.Equal(Published.Files[ChangesPath], back.Files[ChangesPath]);
        Assert.Equal(Published.Files[PublishedPath], back.Files[PublishedPath]);
    }

    [Fact]
    public void What_changes_on_the_first_day_is_part_of_the_first_publication()
    {
        var same = Record(Dearer, First);
        Assert.Equal(Published.Files[ChangesPath], same.Files[ChangesPath]);
        Assert.Empty(Found(same));
    }

    [Fact]
    public void New_renamed_and_withdrawn_entries_are_told()
    {
        const string source = "data/sources/gazette.yaml";
        const string added = "data/sources/leaflet.yaml";
        var text = Published.Files[source].Replace("id: gazette", "id: leaflet", StringComparison.Ordinal);
        var with = Published.With(added, text);
        Assert.Equal(["source:leaflet is new"], Lines(with, Later));

        var recorded = Record(with, Later);
        var renamed = recorded
            .Without(added)
            .With("data/sources/flyer.yaml", text.Replace("id: leaflet", "id: flyer\naliases: [leaflet]", StringComparison.Ordinal));
        Assert.Equal(["source:leaflet is source:flyer now"], Lines(renamed, Later.AddDays(1)));
        Assert.Contains(
            "  what: moved\n  entry: source:leaflet\n  to: source:flyer\n",
            Record(renamed, Later.AddDays(1)).Files[ChangesPath]
        );

        var gone = recorded.Without(added);
        Assert.StartsWith("data/published.txt(", Assert.Single(Found(gone)), StringComparison.Ordinal);
        Assert.Equal(["source:leaflet is gone"], Lines(gone, Later.AddDays(1)));
        Assert.Contains("  what: withdrawn\n  entry: source:leaflet\n  was:\n    en: ", Record(gone, Later.AddDays(1)).Files[ChangesPath]);
        // Come and gone on one day, it never was.
        Assert.Equal(Published.Files[ChangesPath], Record(gone, Later).Files[ChangesPath]);
    }

    [Fact]
    public void A_site_that_does_not_tell_is_asked_for_nothing() =>
        Assert.DoesNotContain(Written(SmallSite.Valid, Later), file => file.Path is ChangesPath or PublishedPath);

    [Theory]
    [InlineData("day: \"2026-04-30\"", "day: 2026-04", "'day' should be a day")]
    [InlineData("day: \"2026-04-30\"", "day: \"2026-04-31\"", "'day' should be a real date")]
    [InlineData("what: first-published", "what: first-publised", "Did you mean 'first-published'?")]
    [InlineData("what: first-published", "what: first-published\n  entry: fact:fee", "The key 'entry' is not known here")]
    [InlineData("what: first-published", "what: changed\n  field: status", "The key 'entry' is missing")]
    [InlineData("what: first-published", "what: new\n  entry: fee", "A reference is written 'kind:id'")]
    public void A_mistake_in_the_record_is_told_at_its_place(string before, string after, string says)
    {
        var site = Published.Edit(ChangesPath, before, after);
        Assert.Contains(
            SiteBuild.Check(Files(site)).Select(found => found.ToString()),
            found => found.StartsWith(ChangesPath, StringComparison.Ordinal) && found.Contains(says, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_day_to_come_is_a_mistake_where_the_day_is_known()
    {
        var result = SiteBuild.Run(new BuildOptions(AsOf: First.AddDays(-1), ListsDue: false), Files(Published));
        Assert.Contains(
            result.Diagnostics,
            found => found.ToString().StartsWith("data/changes.yaml(4,8): error SG2036", StringComparison.Ordinal)
        );
    }

    private static List<string> Found(SmallSite site) =>
        [
            .. SiteBuild
                .Run(new BuildOptions(), Files(site))
                .Diagnostics.Where(found => found.Rule.Code.StartsWith("SG207", StringComparison.Ordinal))
                .Select(found => found.ToString()),
        ];

    private static MemoryFiles Files(SmallSite site) => MemoryFiles.FromText(site.Files);

    private static IReadOnlyList<SiteGen.Editing.EditedFile> Written(SmallSite site, DateOnly day) =>
        [.. SiteRecord.Run(Files(site), [], day).Files.Where(file => file.Path is ChangesPath or PublishedPath)];

    private static List<string> Lines(SmallSite site, DateOnly day) =>
        [
            .. SiteRecord
                .Run(Files(site), [], day)
                .Lines.Where(line => line.StartsWith(ChangesPath, StringComparison.Ordinal))
                .Select(line => line[(ChangesPath.Length + 2)..]),
        ];

    private static SmallSite Record(SmallSite site, DateOnly day) => ChangesSite.Record(site, day);
}
