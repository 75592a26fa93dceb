using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Schemas;

/// <summary>A key that nobody knows is told once in every mapping of every format, so that no binder forgets to ask what is left.</summary>
[Tier(Tier.Quick)]
public class UnknownKeyTests
{
    /// <summary>One of each: where it stands, and what keys it has, since another form of a value is another mapping.</summary>
    private static readonly Mapping[] Mappings =
    [
        .. Enumerable.Range(0, SchemaSite.All.Count).SelectMany(MappingsOf).DistinctBy(mapping => (mapping.Way, mapping.Keys)),
    ];

    [Fact]
    public void A_key_that_nobody_knows_is_told_once_in_every_mapping()
    {
        var judges = SchemaSite.All.Select(site => new SchemaJudge(site)).ToList();
        var (closed, open) = (
            Mappings.Where(mapping => !OpenMappings.Ways.Contains(mapping.Way)),
            Mappings.Where(m => OpenMappings.Ways.Contains(m.Way))
        );
        Assert.All(closed, mapping => Assert.True(Reports(judges[mapping.Site], mapping) == 1, mapping.ToString()));
        Assert.All(open, mapping => Assert.True(Reports(judges[mapping.Site], mapping) == 0, mapping.ToString()));
        Assert.Equal(OpenMappings.Ways, open.Select(mapping => mapping.Way).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(370, Mappings.Length);
    }

    /// <summary>Their keys say what they are: without one, nothing else is said of them.</summary>
    [Fact]
    public void A_step_or_value_with_no_key_but_one_that_nobody_knows_is_told_once()
    {
        var judges = SchemaSite.All.Select(site => new SchemaJudge(site)).ToList();
        var named = Mappings.Where(m =>
            m.Way.EndsWith(" steps", StringComparison.Ordinal) || m.Way.EndsWith(" value", StringComparison.Ordinal)
        );
        Assert.All(
            named,
            mapping =>
            {
                var start = mapping.Text[mapping.Start] == '{' ? mapping.Start + 2 : mapping.Start;
                var text = mapping.Text[..start] + "zzz" + mapping.Text[mapping.Text.IndexOf(':', start)..];
                Assert.Equal(1, Reports(judges[mapping.Site], mapping.Path, text, start));
            }
        );
        Assert.Equal(18, named.Count());
    }

    private static int Reports(SchemaJudge judge, Mapping mapping)
    {
        var (start, text) = (mapping.Start, mapping.Text);
        var isFlow = text[start] == '{';
        var place = isFlow ? start + 1 : start;
        var column = start - (text[..start].LastIndexOf('\n') + 1);
        var entry = isFlow ? "zzz: zzz, " : $"zzz: zzz\n{new string(' ', column)}";
        return Reports(judge, mapping.Path, text.Insert(place, entry), place);
    }

    private static int Reports(SchemaJudge judge, string path, string text, int place) =>
        judge.Bind(path, text).Count(d => d.Rule == FactRules.UnknownKey && d.Span.Start == place);

    private static IEnumerable<Mapping> MappingsOf(int site) =>
        from file in SchemaSite.TextsOf(site)
        let path = file.Path
        let text = file.Text
        let places = YamlPlaces.Of(path, text)
        from place in places
        where place is { IsKey: false, Value: null }
        // A list has no key of its own at its start.
        where text[place.Start] == '{' || places.Any(key => key.IsKey && key.Start == place.Start)
        select new Mapping(site, path, text, place.Start, FormatOf(path) + WayTo(place, places), KeysOf(place, places));

    /// <summary>Its keys: of all that it holds, those of the mapping that begins first.</summary>
    private static string KeysOf(YamlPlace mapping, IReadOnlyList<YamlPlace> places)
    {
        var held = places.Where(key => key.IsKey && mapping.Holds(key)).ToList();
        var owner = held.MinBy(key => key.Start)!.Owner;
        return string.Join(' ', held.Where(key => key.Owner == owner).Select(key => key.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>The keys that lead to it, each with a space before it.</summary>
    private static string WayTo(YamlPlace mapping, IReadOnlyList<YamlPlace> places) =>
        string.Concat(
            places
                .Where(outer => outer is { IsKey: false, Value: null, Of.Length: > 0 } && outer.Holds(mapping))
                .OrderByDescending(outer => outer.Length)
                .Select(outer => $" {outer.Of}")
        );

    private static string FormatOf(string path) =>
        path.EndsWith("/index.md", StringComparison.Ordinal) ? "index.md"
        : path.EndsWith(".md", StringComparison.Ordinal) ? "guide.md"
        : path.Split('/') is ["data", var folder, _] ? folder
        : path;

    private sealed record Mapping(int Site, string Path, string Text, int Start, string Way, string Keys)
    {
        public override string ToString() => $"{Way} {{ {Keys} }} in {Path}";
    }
}
