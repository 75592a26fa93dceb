using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever stands in whichever field, a build ends with diagnostics: never an exception, and never one that only the net below
/// files and pages caught.</summary>
[Tier(Tier.Exhaustive)]
public partial class EveryFieldProperties
{
    private static readonly (int Site, string Path, string Text, YamlPlace Place)[] Places =
    [
        .. SchemaSite.All.SelectMany(
            (site, number) =>
                SchemaSite
                    .Sources(site)
                    .Select(path => (Path: path, Text: Encoding.UTF8.GetString(site[path])))
                    .SelectMany(file => YamlPlaces.Of(file.Path, file.Text).Select(place => (number, file.Path, file.Text, place)))
        ),
    ];

    /// <summary>A mistake that is there from the first would end every build before it comes to most of what could go wrong.</summary>
    [Fact]
    public void Without_an_odd_value_the_sites_are_sound() =>
        Assert.All(
            SchemaSite.All,
            site =>
                Assert.DoesNotContain(
                    SharedThemes.Build(new BuildOptions(), new SiteGen.Reading.MemoryFiles(site)).Diagnostics,
                    d => d.Rule.Severity == Severity.Error
                )
        );

    /// <summary>A sample, the same in every run; all of the product with SITEGEN_SEEDS=all.</summary>
    [Fact]
    public void An_odd_value_in_any_field_gives_diagnostics()
    {
        var cases = Places.SelectMany(place => OddValues.All.Select(odd => (place, odd))).ToArray();
        if (!Seeds.AreAll)
        {
            new Random(2026).Shuffle(cases);
            // A place more rather than another value in the same.
            cases = [.. cases.DistinctBy(c => (c.place.Site, c.place.Path, c.place.Place)).Take(Sample)];
        }
        var failed = new List<string>();
        Parallel.ForEach(
            cases,
            c =>
            {
                if (Fault(c.place.Site, c.place.Path, Put(c.place.Text, c.place.Place, c.odd)) is not { } fault)
                    return;
                lock (failed)
                    failed.Add($"{c.place.Path}, {c.place.Place}: {c.odd[..Math.Min(c.odd.Length, 60)]}\n{fault}");
            }
        );
        Assert.True(cases.Length >= Sample, $"only {cases.Length} cases");
        Assert.True(failed.Count == 0, $"{failed.Count} of {cases.Length}\n{string.Join("\n\n", failed.Order().Take(12))}");
    }

    /// <summary>English and Chinese exchanged, wherever a mapping has both: each is found, at its place.</summary>
    [Fact]
    public void Every_exchange_of_languages_is_found()
    {
        var pairs = Places
            .Where(p => p.Place is { IsKey: false, Owner: >= 0, Value: not null, Of: "en" or "zh" })
            .GroupBy(p => (p.Site, p.Path, p.Place.Owner))
            .Where(pair => pair.Count() == 2 && pair.First().Place.Value != pair.Last().Place.Value)
            .Where(pair => pair.Any(p => HasLetters(p.Place.Value!)))
            // What was said once is not held to the rules of today's texts.
            .Where(pair => pair.Key.Path != "data/changes.yaml")
            .ToList();
        var unseen = new List<string>();
        foreach (var pair in pairs)
        {
            var (first, second) = (pair.First(), pair.Last());
            var text = Put(first.Text, second.Place, first.Text.Substring(first.Place.Start, first.Place.Length));
            text = Put(text, first.Place, first.Text.Substring(second.Place.Start, second.Place.Length));
            var found = SharedThemes.Build(new BuildOptions(), SchemaSite.With(SchemaSite.All[first.Site], first.Path, text)).Diagnostics;
            if (!found.Any(d => d.Rule == FactRules.WrongLanguage && d.Span.File.Path == first.Path))
                unseen.Add($"{first.Path}: {first.Place.Value} | {second.Place.Value}");
        }
        Assert.True(pairs.Count > 100, $"only {pairs.Count} pairs");
        Assert.True(unseen.Count == 0, $"{unseen.Count} of {pairs.Count}\n{string.Join('\n', unseen)}");
    }

    /// <summary>A key that the binders read and no file of the two sites has would be a field that nothing odd is ever put in.</summary>
    [Fact]
    public void The_sites_have_every_key_that_is_read()
    {
        var read = Directory
            .GetFiles(RepositoryRoot.Combine("generator", "Binding"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => KeyRead().Matches(File.ReadAllText(path)).Select(match => match.Groups["key"].Value))
            .Distinct()
            .ToList();
        Assert.True(read.Count > 80, $"only {read.Count} keys");
        Assert.Empty(read.Except(Places.Where(p => p.Place.IsKey).Select(p => p.Place.Value!)).Order());
    }

    private const int Sample = 300;

    private static string Put(string text, YamlPlace place, string value) =>
        text[..place.Start] + value + text[(place.Start + place.Length)..];

    private static bool HasLetters(string text) => Regex.Replace(text, @"\{[^}]*\}", "").Any(char.IsLetter);

    /// <returns>What a reader of the log needs; <c>null</c> when all is as it should be.</returns>
    private static string? Fault(int site, string path, string text)
    {
        try
        {
            var options = new BuildOptions(AsOf: new DateOnly(2026, 11, 26));
            var found = SharedThemes.Build(options, SchemaSite.With(SchemaSite.All[site], path, text)).Diagnostics;
            BaseSite.Print(found);
            return found.FirstOrDefault(d => d.Rule == ReadingRules.FaultOfProgram)?.ToString();
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    [GeneratedRegex(
        @"\.(?:Text|OptionalText|Localized|OptionalLocalized|Map|OptionalMap|List|Texts|TextOrTexts|References|Reference|OptionalReference|"
            + @"Date|OptionalDate|Url|OptionalUrl|Word|Flag|Find|Require|Has)\(""(?<key>[a-z-]+)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KeyRead();
}
