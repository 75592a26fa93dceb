using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Checks.Words;

/// <summary>A name found in running text, and the entries that bear it.</summary>
internal readonly record struct Mention(int Start, int Length, ImmutableArray<Entity> Entities);

/// <summary>Finds the names of carriers, apps, services and banks. The longest name wins: "Bank of China" is not mentioned in "Agricultural Bank of China".</summary>
internal sealed class NameMatcher
{
    private readonly Dictionary<char, (string Name, ImmutableArray<Entity> Entities)[]> _byFirst;
    private readonly Lang _lang;

    public NameMatcher(DataSet data, Lang lang)
    {
        _lang = lang;
        _byFirst = data.All.Where(e => e is Carrier or App or Service or Bank)
            .GroupBy(e => e.Name.In(lang), StringComparer.OrdinalIgnoreCase)
            .GroupBy(named => char.ToLowerInvariant(named.Key[0]))
            .ToDictionary(g => g.Key, g => g.Select(named => (named.Key, named.ToImmutableArray())).OrderByDescending(named => named.Key.Length).ToArray());
    }

    public IEnumerable<Mention> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!_byFirst.TryGetValue(char.ToLowerInvariant(text[i]), out var names)) continue;
            foreach (var (name, entities) in names)
            {
                if (!StandsAt(text, i, name)) continue;
                yield return new Mention(i, name.Length, entities);
                i += name.Length - 1;
                break;
            }
        }
    }

    private bool StandsAt(string text, int at, string name) =>
        string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + name.Length <= text.Length
            && (_lang != Lang.En || WholeWords.Bound(text, at, name.Length));
}
