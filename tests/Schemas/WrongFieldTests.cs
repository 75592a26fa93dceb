using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Schemas;

/// <summary>A key that is not known, and a value that can be none, are found wherever they stand, in their very place.</summary>
[Tier(Tier.Slow)]
public class WrongFieldTests
{
    private static readonly SchemaJudge[] Judges = [.. SchemaSite.All.Select(site => new SchemaJudge(site))];

    /// <summary>Each field of the schema once.</summary>
    private static readonly Field[] Fields =
    [
        .. Enumerable.Range(0, Judges.Length).SelectMany(FieldsOf).DistinctBy(f => (f.Schema, f.Parent, f.Place.Of, f.Place.IsKey)),
    ];

    [Fact]
    public void A_key_that_is_not_known_is_found_where_it_stands()
    {
        // Without an id there is no entry to read; of a change, "what" says which keys there are.
        var keys = Fields.Where(f => f.Place is { IsKey: true, Value: not ("id" or "what") } && !IsOpen(f)).ToList();
        var unseen = Unseen(keys, "zzz", d => d.Rule == FactRules.UnknownKey);
        Assert.Equal([], unseen);
        Assert.True(keys.Count > 300, $"only {keys.Count} keys");
    }

    [Theory]
    [InlineData("[[]]", false)]
    [InlineData("{ zzz: { zzz: zzz } }", false)]
    [InlineData("zzz", true)]
    public void A_value_that_can_be_none_is_found_where_it_stands(string value, bool isScalar)
    {
        var values = Fields.Where(f => !f.Place.IsKey && (!isScalar || f.Place.Value is null)).ToList();
        var unseen = Unseen(values, value, _ => true);
        Assert.Equal([], unseen);
        Assert.True(values.Count > (isScalar ? 100 : 300), $"only {values.Count} values");
    }

    private static bool IsOpen(Field field) =>
        OpenMappings.Keys.Contains(field.Parent) || field is { Parent: "", Path: "data/kinds.yaml" or "data/readings.yaml" };

    private static IEnumerable<Field> FieldsOf(int site) =>
        from file in SchemaSite.TextsOf(site)
        let places = YamlPlaces.Of(file.Path, file.Text)
        from place in places
        select new Field(Judges[site], file.Path, file.Text, place, ParentOf(place, places));

    private static string ParentOf(YamlPlace place, IReadOnlyList<YamlPlace> places) =>
        places
            .Where(outer => outer is { IsKey: false, Value: null } && outer != place && outer.Holds(place))
            .MinBy(outer => outer.Length)
            ?.Of
        ?? "";

    private static List<string> Unseen(IEnumerable<Field> fields, string value, Func<Diagnostic, bool> isMeant)
    {
        var unseen = new List<string>();
        foreach (var (judge, path, text, place, parent) in fields)
        {
            var found = judge.Bind(path, text[..place.Start] + value + text[(place.Start + place.Length)..]);
            if (!found.Any(d => isMeant(d) && d.Span.Start >= place.Start && d.Span.Start + d.Span.Length <= place.Start + value.Length))
                unseen.Add(
                    $"{path}, {parent} {place.Of} {place.Value}: "
                        + string.Join(" | ", found.Select(d => $"{d.Span.Start - place.Start} {d.Message}"))
                );
        }
        return unseen;
    }

    private sealed record Field(SchemaJudge Judge, string Path, string Text, YamlPlace Place, string Parent)
    {
        public string Schema =>
            Path.Split('/') is ["data", var folder, _] ? folder
            : Path.EndsWith(".md", StringComparison.Ordinal) ? "guide"
            : Path;
    }
}
