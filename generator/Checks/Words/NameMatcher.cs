using System.Collections.Immutable;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text.Characters;

namespace SiteGen.Checks.Words;

/// <summary>A name found in running text, and the entries that bear it.</summary>
internal sealed record Mention(int Start, int Length, ImmutableArray<Entity> Entities);

/// <summary>Finds the names of entries that the site's own kinds are of. The longest name wins: "North Office" is not mentioned in
/// "Far North Office".</summary>
internal sealed class NameMatcher
{
    private readonly NameTree _names;
    private readonly WordRules _words;

    /// <param name="names">No two the same but for case.</param>
    public NameMatcher(IEnumerable<KnownName> names, Lang lang) => (_names, _words) = (new NameTree(names), Language.Of(lang).Words);

    /// <summary>Finds the names of a site's declared entries.</summary>
    public static NameMatcher Of(DataSet data, Lang lang) =>
        new(EntryNames.Of(data, lang).Select(named => new KnownName(named.Key, [.. named])), lang);

    public IEnumerable<Mention> Find(string text)
    {
        var plain = PlainText.Of(text);
        if (plain.IsAsWritten)
            return FindIn(text);
        return FindIn(plain.Text)
            .Select(mention =>
            {
                var (start, length) = plain.PlaceOf(mention.Start, mention.Length);
                return mention with { Start = start, Length = length };
            });
    }

    private IEnumerable<Mention> FindIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!_words.MayBegin(text, i) || LongestAt(text, i) is not { } name)
                continue;
            yield return new Mention(i, name.Name.Length, name.Entities);
            i += name.Name.Length - 1;
        }
    }

    private KnownName? LongestAt(string text, int at)
    {
        KnownName? longest = null;
        var node = _names.Root.Next(text[at]);
        for (var i = at + 1; node is not null; i++)
        {
            foreach (var name in node.Names)
            {
                if (StandsAt(text, at, name.Name))
                    longest = name;
            }
            node = i < text.Length ? node.Next(text[i]) : null;
        }
        return longest;
    }

    /// <summary>The tree leads to names that may stand here; this is what decides.</summary>
    private bool StandsAt(string text, int at, string name) =>
        string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && char.ToLowerInvariant(text[at]) == char.ToLowerInvariant(name[0])
        && _words.AreWhole(text, at, name.Length);
}
