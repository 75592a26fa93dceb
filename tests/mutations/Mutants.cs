using System.Text.RegularExpressions;

namespace SiteGen.Mutations;

/// <summary>Finds where a site can be changed, and takes some of the places.</summary>
internal static class Mutants
{
    /// <param name="texts">The files of the site by their paths.</param>
    /// <param name="perKind">At most so many of each kind.</param>
    /// <param name="seed">The same seed takes the same places.</param>
    public static IReadOnlyList<Mutant> Of(
        IReadOnlyDictionary<string, string> texts,
        IEnumerable<MutationKind> kinds,
        int perKind,
        int seed
    )
    {
        var taken = new List<Mutant>();
        foreach (var kind in kinds)
        {
            var random = new Random(seed ^ Hash(kind.Name));
            var places = Places(texts, kind).ToList();
            for (var i = 0; i < perKind && places.Count > 0; )
            {
                var at = random.Next(places.Count);
                var (path, start, old) = places[at];
                places.RemoveAt(at);
                if (kind.Change(old, random) is not { } text || text == old)
                    continue;
                taken.Add(new Mutant(kind, path, start, old, text));
                i++;
            }
        }
        return taken;
    }

    private static IEnumerable<(string Path, int Start, string Text)> Places(IReadOnlyDictionary<string, string> texts, MutationKind kind)
    {
        var files = new Regex(kind.Files, RegexOptions.CultureInvariant);
        var pattern = new Regex(kind.Pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline);
        return from path in texts.Keys.Order(StringComparer.Ordinal)
            where files.IsMatch(path)
            from Match match in pattern.Matches(texts[path])
            let place = match.Groups["x"].Success ? match.Groups["x"] : match
            select (path, place.Index, place.Value);
    }

    // The same on every machine and in every run, which string.GetHashCode is not.
    private static int Hash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
