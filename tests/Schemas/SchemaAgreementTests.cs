using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;
using YamlDotNet.Core;

namespace SiteGen.Tests.Schemas;

/// <summary>Schemas and binders say the same of every file: what a schema refuses the binder refuses, and an editor sees at once all
/// mistakes of shape, keys and words that the binder would report.</summary>
[Tier(Tier.Exhaustive)]
public partial class SchemaAgreementTests
{
    private static readonly SchemaJudge[] Judges = [.. SchemaSite.All.Select(site => new SchemaJudge(site))];

    private static readonly (int Site, string Path, string Text)[] Files =
    [
        .. SchemaSite.All.SelectMany(
            (site, number) =>
                SchemaSite
                    .Sources(site)
                    .Where(path => !path.StartsWith("theme/", StringComparison.Ordinal) && Judges[number].SchemaOf(path) is not null)
                    .Select(path => (number, path, Encoding.UTF8.GetString(site[path])))
        ),
    ];

    /// <summary>What may be written in the place of any key or value.</summary>
    private static readonly string[] Values =
    [
        .. new[] { "[]", "{}", "\"\"", "zzz", "[zzz, zzz]", "{ zzz: zzz }", "12", "-5", "1.5", "[1, 2]", "\"12\"" },
        .. new[] { "2026-02-30", "2024-02-29", "2023-02-29", "2026", "1899", "undated", "https://x.example/", "fact:zzz", "zzz:zzz" },
        .. new[] { "{ en: Words here, zh: 中文 }", "[{ en: Words here, zh: 中文 }]", "{ zh: 中文 }", "中文", "09:00-12:00", "\"+86\"" },
        .. new[] { "\"true\"", "guide:zzz" },
    ];

    /// <summary>Rules that a schema can tell of.</summary>
    private static readonly Rule[] Visible =
    [
        FactRules.MissingKey,
        FactRules.UnknownKey,
        FactRules.WrongShape,
        FactRules.UnknownWord,
        FactRules.MissingLanguage,
    ];

    /// <summary>What only the binder can tell, by what it says.</summary>
    private static readonly string[] BindersOnly =
    [
        // Which lists are long enough depends on another list.
        "'said' names facts of 'show'",
        // A path of the disk.
        "is no path that can be kept",
        // What kinds.yaml itself declares, and site.yaml itself lists.
        "is no kind: a kind is",
        "under 'unsayable'",
    ];

    [Fact]
    public void Every_file_of_the_sites_is_taken()
    {
        string[] refused = [.. Files.Where(f => !Judges[f.Site].SchemaTakes(f.Path, f.Text)).Select(f => f.Path)];
        Assert.Empty(refused);
        Assert.DoesNotContain(Files.SelectMany(f => Judges[f.Site].Bind(f.Path, f.Text)), d => d.Rule.Severity == Severity.Error);
        Assert.True(Files.Length > 70, $"only {Files.Length} files");
        Assert.Empty(Judges[0].Texts.Keys.Except(Files.Select(f => Judges[f.Site].SchemaOf(f.Path)!)));
    }

    [Fact]
    public void Good_files_are_taken_and_bad_ones_refused_by_both()
    {
        var wrong = new List<string>();
        foreach (var (path, find, with, isGood) in SchemaTable.Rows)
        {
            var (judge, text) = (Judges[^1], Encoding.UTF8.GetString(SchemaSite.All[^1][path]));
            Assert.Contains(find, text, StringComparison.Ordinal);
            text = text.Replace(find, with, StringComparison.Ordinal);
            var found = judge.Bind(path, text).Where(d => d.Rule.Severity == Severity.Error).ToList();
            if (judge.SchemaTakes(path, text) != isGood)
                wrong.Add($"{path}, {with}: the schema {(isGood ? "refuses" : "takes")} it");
            if (found.Count == 0 != isGood)
                wrong.Add($"{path}, {with}: the binder {(isGood ? $"says {found[0]}" : "takes it")}");
        }
        Assert.Empty(wrong);
        Assert.Equal((35, 62), (SchemaTable.Rows.Count(row => row.IsGood), SchemaTable.Rows.Count(row => !row.IsGood)));
    }

    [Fact]
    public void A_wrong_key_or_value_anywhere_is_refused_by_both_or_by_none()
    {
        var cases = (
            from file in Files
            from place in YamlPlaces.Of(file.Path, file.Text)
            from value in place.IsKey ? ["zzz"] : Values
            select (file.Site, file.Path, Place: place, Value: value, Text: Put(file.Text, place, value))
        ).ToArray();
        if (!Seeds.AreAll)
        {
            new Random(2026).Shuffle(cases);
            cases = [.. cases.DistinctBy(c => (c.Site, c.Path, c.Place)), .. cases.Take(3000)];
        }
        var differ = cases
            .AsParallel()
            .AsOrdered()
            .Select(c => (Case: c, Difference: Difference(c.Site, c.Path, c.Text)))
            .Where(c => c.Difference is not null)
            .Select(c => $"{c.Case.Path}, {c.Case.Place.Of} {c.Case.Place.Value}: {c.Case.Value}\n  {c.Difference}")
            .ToList();
        Assert.True(cases.Length > 4000, $"only {cases.Length} cases");
        Assert.True(differ.Count == 0, $"{differ.Count} of {cases.Length}\n{string.Join('\n', differ.Take(40))}");
    }

    /// <summary>A key that only a schema knows would be taken there and refused by the binder.</summary>
    [Fact]
    public void Every_key_of_the_schemas_is_in_a_file_that_binds()
    {
        var used = Files
            .SelectMany(f => YamlPlaces.Of(f.Path, f.Text))
            .Where(p => p.IsKey)
            .Select(p => p.Value!)
            .Concat(SchemaTable.Rows.Where(row => row.IsGood).SelectMany(row => KeyPattern().Matches(row.With).Select(m => m.Value)))
            .ToHashSet(StringComparer.Ordinal);
        var known = Judges.SelectMany(judge => judge.Texts.Values).SelectMany(text => Keys(JsonNode.Parse(text))).Distinct().ToList();
        Assert.True(known.Count > 120, $"only {known.Count} keys");
        Assert.Empty(known.Except(used).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_description()
    {
        var keys = Judges
            .SelectMany(judge => judge.Texts)
            .SelectMany(s => Properties(JsonNode.Parse(s.Value)).Select(p => (s.Key, p)))
            .ToList();
        Assert.True(keys.Count > 300, $"only {keys.Count} keys");
        Assert.Empty(
            keys.Where(k => k.p.Value is JsonObject shape && shape["description"] is null).Select(k => $"{k.Key}: {k.p.Key}").Distinct()
        );
    }

    private static string? Difference(int site, string path, string text)
    {
        bool takes;
        try
        {
            takes = Judges[site].SchemaTakes(path, text);
        }
        catch (YamlException)
        {
            return null;
        }
        var found = Judges[site].Bind(path, text).Where(d => d.Rule.Severity == Severity.Error).ToList();
        if (!takes && found.Count == 0)
            return "The schema refuses what the binder takes.";
        var seen = found.Find(d =>
            Visible.Contains(d.Rule) && !BindersOnly.Any(words => d.Message.Contains(words, StringComparison.Ordinal))
        );
        return takes && seen is not null ? $"The schema takes it; the binder says {seen.Rule.Code}: {seen.Message}" : null;
    }

    private static string Put(string text, YamlPlace place, string value) =>
        text[..place.Start] + value + text[(place.Start + place.Length)..];

    private static IEnumerable<string> Keys(JsonNode? schema) => Properties(schema).Select(property => property.Key);

    /// <summary>What stands under 'properties' anywhere in a schema, but for conditions and for what the site's questions name.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? schema) =>
        schema switch
        {
            JsonObject map => map.Where(member => member.Key is not ("$defs" or "allOf"))
                .SelectMany(member =>
                    member.Key == "properties" && member.Value is JsonObject properties
                        ? properties.Concat(properties.SelectMany(property => Properties(property.Value)))
                        : Properties(member.Value)
                ),
            JsonArray list => list.SelectMany(Properties),
            _ => [],
        };

    [GeneratedRegex("[a-z-]+(?=:( |$))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex KeyPattern();
}
