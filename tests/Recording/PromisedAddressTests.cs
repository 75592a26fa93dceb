using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Api;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Recording;

/// <summary>Each address of an entry, a guide or a heading is a promise: whatever takes one away is an error with the line to write, and
/// that line mends it. The small site has every kind of entry there is.</summary>
[Tier(Tier.Exhaustive)]
public class PromisedAddressTests
{
    private const string Guide = "guides/trouble.md",
        Now = "quite-another";

    private static readonly DateOnly Day = new(2026, 11, 27);

    private static readonly SmallSite Sound = Record(
        ApiSites
            .EveryField.With("data/addresses.txt", "# Every address.\n")
            .Edit($"input/en/{Guide}", "{#call}", "{#call #whom-to-call}")
            .Edit($"input/zh/{Guide}", "{#call}", "{#call #whom-to-call}")
            .Edit($"input/en/{Guide}", "covers:", "aliases: [emergency]\ncovers:")
            .Edit($"input/zh/{Guide}", "covers:", "aliases: [emergency]\ncovers:")
    );

    /// <summary>Each entry and guide of the site under another id, its references with it.</summary>
    public static TheoryData<string> Renamed =>
        [
            .. Sound.Files.Keys.Where(path =>
                (path.StartsWith("data/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2)
                || path.StartsWith("input/en/guides/", StringComparison.Ordinal)
            ),
        ];

    public static TheoryData<string> Headings => ["paperboat", "call", "counter"];

    /// <summary>Old ids that are there, with the file that has them; of a guide in both languages.</summary>
    private static readonly (string File, string Before, string After, string Address, string Line)[] OldIds =
    [
        ("data/facts/opened.yaml", "aliases: [was-opened]\n", "", "/en/facts/#was-opened", "aliases: [was-opened]"),
        ("data/ferries/heron.yaml", "aliases: [old-heron]\n", "", "/zh/ferries/old-heron/", "aliases: [old-heron]"),
        ("data/sources/diary.yaml", "aliases: [old-diary]\n", "", "/en/sources/#old-diary", "aliases: [old-diary]"),
        ("input/en/" + Guide, " #whom-to-call", "", "/en/guides/trouble/#whom-to-call", "{#its-own-id #whom-to-call}"),
        ("input/en/" + Guide, "aliases: [emergency]\n", "", "/en/guides/emergency/", "aliases: [emergency]"),
        ("input/en/" + Guide, "aliases: [emergency]\n", "", "/en/guides/emergency/card/", "aliases: [emergency]"),
    ];

    [Fact]
    public void The_tables_have_every_sort_of_address()
    {
        var kinds = Renamed.Select(row => row.Data.Split('/')[^2]).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(Renamed.Count >= 24 && kinds.Count >= 13, $"{Renamed.Count} of {kinds.Count} kinds");
        string[] wanted = ["facts", "hotlines", "terms", "cases", "sources", "procedures", "phrases", "ferries", "guides"];
        Assert.Empty(wanted.Except(kinds));
        Assert.Empty(Gone(Sound));
        Assert.Contains("/en/hotlines/#", Sound.Files["data/addresses.txt"].Replace("{en,zh}", "en", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Renamed))]
    public void An_entry_under_another_id_says_the_line_that_keeps_the_old_one(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        var result = SiteEdits.Rename(MemoryFiles.FromText(Sound.Files), path, Now);
        Assert.Empty(result.Mistakes.Select(mistake => mistake.ToString()));
        var kept = result.Files.Aggregate(Sound, After);
        // What 'rename' writes keeps every address.
        Assert.Empty(Gone(kept));

        var files = kept.Files.Keys.Where(name => Path.GetFileNameWithoutExtension(name) == Now).ToList();
        var lost = files.Aggregate(kept, (site, name) => site.With(name, WithoutAlias(site.Files[name], id)));
        MendedByTheLine(lost, files.Count == 2 ? 4 : 2);
    }

    [Theory, MemberData(nameof(Headings))]
    public void A_heading_under_another_id_says_the_line_that_keeps_the_old_one(string id)
    {
        var lost = Sound
            .Files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path == "data/router.yaml")
            .Aggregate(Sound, Renamed);
        MendedByTheLine(lost, 2);

        SmallSite Renamed(SmallSite site, string path) =>
            site.With(
                path,
                Regex.Replace(site.Files[path], $@"(\{{#|\(#|\.md#|[a-z]#){id}\b", match => match.Groups[1].Value + "elsewhere")
            );
    }

    [Fact]
    public void An_old_id_that_is_taken_out_is_asked_back()
    {
        foreach (var (file, before, after, address, line) in OldIds)
        {
            var lost = new[] { file, file.Replace("/en/", "/zh/", StringComparison.Ordinal) }
                .Distinct()
                .Aggregate(Sound, (site, path) => site.Edit(path, before, after));
            var said = Assert.Single(Gone(lost), d => d.Message.Contains($"'{address}'", StringComparison.Ordinal));
            Assert.Contains($"Write '{line}' at the ", said.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_field_of_the_data_that_goes_is_asked_back()
    {
        var lost = Sound.WithoutLines("data/kinds.yaml", "    website: ").WithoutLines("data/ferries/heron.yaml", "website: ");
        var said = Assert.Single(Build(lost), d => d.Rule.Severity == Severity.Error);
        Assert.Equal("SG2080", said.Rule.Code);
        Assert.Contains("Bring it back", said.Help, StringComparison.Ordinal);
    }

    /// <summary>A guide that keeps its old name by an alias keeps the places in it, too.</summary>
    [Fact]
    public void A_place_in_a_page_that_moved_is_looked_for_where_it_leads()
    {
        var moved = SiteEdits.Rename(MemoryFiles.FromText(Sound.Files), "guide:trouble", Now).Files.Aggregate(Sound, After);
        Assert.Empty(Gone(moved));
        var lost = new[] { "en", "zh" }.Aggregate(
            moved,
            (site, lang) => site.Edit($"input/{lang}/guides/{Now}.md", "{#call #whom-to-call}", "{#call}")
        );
        Assert.Equal(
            ["/en/guides/trouble/#whom-to-call", "/zh/guides/trouble/#whom-to-call"],
            Gone(lost).Select(d => d.Message.Split('\'')[1])
        );
    }

    private static void MendedByTheLine(SmallSite lost, int addresses)
    {
        var gone = Gone(lost);
        Assert.True(gone.Count >= addresses, $"{gone.Count} addresses are missed, not {addresses}");
        var mended = gone.Aggregate(lost, Mended);
        Assert.Empty(Gone(mended).Select(d => d.ToString()));
    }

    /// <summary>Writes the line that a diagnostic asks for where it says, as an author would.</summary>
    private static SmallSite Mended(SmallSite site, Diagnostic asked)
    {
        var line = Regex.Match(asked.Message, @"write '([^']+)' there\.$").Groups[1].Value;
        Assert.NotEmpty(line);
        var path = asked.Note!.Span.File.Path;
        var text = site.Files[path];
        if (text.Contains(line, StringComparison.Ordinal))
            return site;
        if (line.StartsWith('{'))
            return site.With(path, Regex.Replace(text, @"\{#" + Regex.Match(line, "[a-z-]+").Value + @"[^}]*\}", line));
        var list = Regex.Match(text, @"^aliases: .*$", RegexOptions.Multiline);
        return site.With(
            path,
            list.Success
                ? text.Replace(list.Value, line, StringComparison.Ordinal)
                : new Regex("^(id|title): .*\n", RegexOptions.Multiline).Replace(text, match => match.Value + line + "\n", 1)
        );
    }

    private static string WithoutAlias(string text, string id) =>
        text.Replace($"aliases: [{id}]\n", "", StringComparison.Ordinal).Replace($", {id}]", "]", StringComparison.Ordinal);

    private static List<Diagnostic> Gone(SmallSite site) => [.. Build(site).Where(d => d.Rule.Code == "SG5009")];

    private static IReadOnlyList<Diagnostic> Build(SmallSite site)
    {
        var found = SiteBuild.Run(new BuildOptions(), MemoryFiles.FromText(site.Files)).Diagnostics;
        // Nothing else is in the way of the pages, where addresses are looked for.
        Assert.Empty(found.Where(d => d.Rule is { Severity: Severity.Error, Code: not ("SG5009" or "SG2080") }).Select(d => d.ToString()));
        return found;
    }

    private static SmallSite After(SmallSite site, SiteGen.Editing.EditedFile file) =>
        file.Content is { } content ? site.With(file.Path, Encoding.UTF8.GetString(content)) : site.Without(file.Path);

    private static SmallSite Record(SmallSite site)
    {
        var result = SiteRecord.Run(MemoryFiles.FromText(site.Files), [], Day);
        Assert.Empty(result.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => d.ToString()));
        return result.Files.Aggregate(site, After);
    }
}
