using System.Text;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>A renamed entry or guide leaves nothing behind but its alias, and breaks nothing.</summary>
[Tier(Tier.Slow)]
public class RenameTests
{
    private static readonly IReadOnlyDictionary<string, string> Site = SmallSite.Valid.Files;

    /// <summary>Every entry and every guide of the small site, by its path.</summary>
    public static TheoryData<string> Renamed =>
        [
            .. Site.Keys.Where(path =>
                (path.StartsWith("data/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2)
                || path.StartsWith("input/en/guides/", StringComparison.Ordinal)
            ),
        ];

    [Fact]
    public void The_table_has_every_sort_of_entry() =>
        Assert.True(Renamed.Count >= 18 && Renamed.Select(row => row.Data.Split('/')[1]).Distinct().Count() >= 12, $"{Renamed.Count}");

    [Theory, MemberData(nameof(Renamed))]
    public void Every_reference_follows_and_the_old_id_stays_as_an_alias(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        var result = SiteEdits.Rename(MemoryFiles.FromText(Site), path, "quite-another");

        Assert.Null(result.Problem);
        Assert.Empty(result.Mistakes.Select(mistake => mistake.ToString()));
        var after = RetireTests.After(Site, result);
        Assert.DoesNotContain(path, after.Keys);
        var renamed = after.Keys.Where(name => Path.GetFileNameWithoutExtension(name) == "quite-another").ToList();
        Assert.Equal(path.StartsWith("data/", StringComparison.Ordinal) ? 1 : 2, renamed.Count);
        Assert.All(renamed, name => Assert.Contains(id, after[name], StringComparison.Ordinal));
        Assert.DoesNotContain(
            SiteBuild.Run(new BuildOptions(), MemoryFiles.FromText(after)).Diagnostics.Select(d => d.ToString()),
            text => text.Contains("error", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("fact:fee", "harbour", null)]
    [InlineData("fee", "harbour", null)]
    [InlineData("fact:fee", "fact:charge", null)]
    [InlineData("guide:keeping", "guide:kept", null)]
    [InlineData("fact:fee", "app:charge", "give the id alone")]
    [InlineData("guide:keeping", "fact:kept", "give the id alone")]
    [InlineData("fact:fee", "fact:fee", "has that id already")]
    [InlineData("fact:fee", "Not_An_Id", "'Not_An_Id' is not an id: use lower-case letters")]
    [InlineData("fact:fee", "../../x", "'../../x' is not an id")]
    [InlineData("guide:keeping", "", "'' is not an id")]
    [InlineData("fact:feee", "x", "Did you mean 'fact:fee'?")]
    [InlineData("fact:fee", "fee", "has that id already")]
    [InlineData("guide:index", "x", "The home page stays as it is")]
    [InlineData("keeping", "kept", null)]
    [InlineData("feee", "x", "Did you mean 'fact:fee'?")]
    [InlineData("data/site.yaml", "x", "There is no 'data/site.yaml'")]
    public void What_can_t_be_renamed_is_said(string old, string id, string? problem)
    {
        var result = SiteEdits.Rename(MemoryFiles.FromText(Site), old, id);
        if (problem is null)
            Assert.Contains(result.Files, file => Path.GetFileNameWithoutExtension(file.Path) == id.Split(':')[^1]);
        else
            Assert.Contains(problem, result.Problem, StringComparison.Ordinal);
    }

    /// <summary>The ledger names entries and sources by id alone, and a hotline may have the id of its carrier.</summary>
    [Theory]
    [InlineData("carrier:harbour", "about: [service:safekeeping, carrier:quite-another]", "source: [gazette, diary]")]
    [InlineData("source:diary", "about: [service:safekeeping, carrier:harbour]", "source: [gazette, quite-another]")]
    public void The_ledger_follows_and_what_else_has_the_id_does_not(string old, string about, string source)
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site["data/ledger.yaml"] = """
            rows:
              - row: A1
                entries: [fact:fee]
                status: typical
                as-of: "2026"
                source: [gazette, diary]
                review: carrier-policy
                topic: preservation
                about: [service:safekeeping, carrier:harbour]
                en: [usually]
                zh: [通常]

            """;
        var hotlines = Links(site, "hotline:harbour");
        Assert.True(hotlines > 0, "The small site shows a hotline that has the id of a carrier.");

        var result = SiteEdits.Rename(MemoryFiles.FromText(site), old, "quite-another");

        Assert.Empty(result.Mistakes.Select(mistake => mistake.ToString()));
        var after = RetireTests.After(site, result);
        Assert.Contains(about, after["data/ledger.yaml"], StringComparison.Ordinal);
        Assert.Contains(source, after["data/ledger.yaml"], StringComparison.Ordinal);
        Assert.Equal(hotlines, Links(after, "hotline:harbour"));
    }

    private static int Links(IReadOnlyDictionary<string, string> site, string link) =>
        site.Values.Sum(text => text.Split(link, StringSplitOptions.None).Length - 1);

    [Fact]
    public void What_was_renamed_by_hand_is_told_where_the_old_id_stands_and_nowhere_else()
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site["data/facts/charge.yaml"] = site["data/facts/fee.yaml"]
            .Replace("id: fee\n", "id: charge\naliases: [fee]\n", StringComparison.Ordinal);
        site.Remove("data/facts/fee.yaml");
        string[] found =
        [
            .. SiteBuild
                .Check(MemoryFiles.FromText(site))
                .Where(d => d.Span.File.Path == "data/facts/charge.yaml" && d.Rule.Severity == Diagnostics.Severity.Error)
                .Select(d => d.ToString()),
        ];
        Assert.Empty(found);
        Assert.Contains(
            SiteBuild.Check(MemoryFiles.FromText(site)),
            d => d.Message.Contains("It was renamed to 'charge'.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_id_of_several_kinds_is_asked_for_with_its_kind()
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site["data/terms/fee.yaml"] =
            "id: fee\nname: { en: Charge, zh: 费用 }\ngloss: { en: What is asked for something., zh: 为某事收取的钱。 }\n";
        var result = SiteEdits.Rename(MemoryFiles.FromText(site), "fee", "charge");
        Assert.Equal("'fee' is the id of 2: write 'term:fee' or 'fact:fee'.", result.Problem);
    }

    [Fact]
    public void Comments_ends_of_lines_and_the_mark_at_the_start_stay()
    {
        var text = "# why\n" + Site["data/facts/fee.yaml"].Replace("\n", "\r\n", StringComparison.Ordinal) + "# the end\r\n";
        var files = Site.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
        files["data/facts/fee.yaml"] =
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(text.Replace("# why\n", "# why\r\n", StringComparison.Ordinal)),
        ];

        var result = SiteEdits.Rename(new MemoryFiles(files), "fact:fee", "price");

        var renamed = result.Files.Single(file => file.Path == "data/facts/price.yaml").Content!;
        Assert.True(renamed.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var lines = Encoding.UTF8.GetString(renamed).Split('\n');
        Assert.All(lines[..^1], line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
        Assert.Contains("# the end\r", lines);
        Assert.Contains("id: price\r", lines);
        Assert.Contains("aliases: [fee]\r", lines);
    }

    /// <summary>An app that is gone: what led to it leads to another, its address among that.</summary>
    [Fact]
    public void A_retired_entry_leaves_its_references_to_another()
    {
        var apps = Site.Keys.Where(path => path.StartsWith("data/apps/", StringComparison.Ordinal)).ToList();
        var result = SiteEdits.Retire(MemoryFiles.FromText(Site), apps[0], apps[1]);
        Assert.Null(result.Problem);
        // A name in Latin letters where one in Chinese stood: a blank is left for a person.
        Assert.All(result.Mistakes, mistake => Assert.Equal("SG3012", mistake.Rule.Code));
        var after = RetireTests.After(Site, result);
        Assert.DoesNotContain(apps[0], after.Keys);
        Assert.Contains($"aliases: [{Path.GetFileNameWithoutExtension(apps[0])}]", after[apps[1]], StringComparison.Ordinal);
        Assert.Contains(
            "another of the same kind",
            SiteEdits.Retire(MemoryFiles.FromText(Site), apps[0], "fact:fee").Problem,
            StringComparison.Ordinal
        );
    }
}
