using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>Holds texts to the dictionary of their language, the site's own words and the names of its entries.</summary>
internal sealed class SpellingRules
{
    private const int MostSuggested = 2;

    private readonly Spelling _spelling;
    private readonly OwnWords _own;
    private readonly HashSet<string> _names;

    private SpellingRules(Lang lang, Spelling spelling, OwnWords own, DataSet data) =>
        (Lang, _spelling, _own, _names) = (lang, spelling, own, NamesIn(data, lang));

    /// <summary>The language whose words these are.</summary>
    public Lang Lang { get; }

    /// <summary>The rules of each language that has a dictionary; none for a site without <c>data/words.txt</c>.</summary>
    public static ImmutableArray<SpellingRules> Of(OwnWords? own, DataSet data) =>
        own is null
            ? []
            :
            [
                .. Langs
                    .All.Select(lang => Language.Of(lang).Spelling is { } words ? new SpellingRules(lang, words, own, data) : null)
                    .OfType<SpellingRules>(),
            ];

    /// <summary>Reports each word that is in no dictionary, once for all the texts.</summary>
    public void Check(IEnumerable<Passage> textsOfFile, DiagnosticBag diagnostics)
    {
        HashSet<string>? told = null;
        foreach (var passage in textsOfFile)
        {
            foreach (var (start, words) in _spelling.CapitalsIn(passage.Text, IsOwn))
            {
                if (!passage.IsGiven(start) && (told ??= new HashSet<string>(StringComparer.Ordinal)).Add(words))
                    diagnostics.Add(
                        LinkRules.Misspelt,
                        passage.SpanOf(start, words.Length),
                        $"'{words}' is in no dictionary in capitals; write '{words.ToLowerInvariant()}'.",
                        help: "Where it has to be stressed, a guide has **bold**; an abbreviation is written on a line of its own in "
                            + "data/words.txt."
                    );
            }
            foreach (var (start, word) in _spelling.MistakesIn(passage.Text, IsOwn))
            {
                if (!passage.IsGiven(start) && (told ??= new HashSet<string>(StringComparer.Ordinal)).Add(word))
                    diagnostics.Add(LinkRules.Misspelt, passage.SpanOf(start, word.Length), $"'{word}' is in no dictionary.{Meant(word)}");
            }
        }
    }

    private bool IsOwn(string word) => _own.Words.Contains(word) || _names.Contains(word);

    private string Meant(string word)
    {
        string[] near = [.. _spelling.Near(word).Take(MostSuggested)];
        if (near.Length == 0 && Suggestion.Nearest(word, _own.Words) is { } own)
            near = [own];
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(one => $"'{one}'"))}?";
    }

    /// <summary>The words that names of apps, companies and offices are made of, and those that the site itself explains.</summary>
    private static HashSet<string> NamesIn(DataSet data, Lang lang)
    {
        var names = data.OfKind<DeclaredEntity>()
            .SelectMany(entity => WordsOf(entity.Name.In(lang)))
            .Where(word => char.IsAsciiLetterUpper(word[0]));
        // A term is no name: in a sentence it has a small letter.
        var terms = data.OfKind<Term>()
            .SelectMany(term => WordsOf(term.Name.In(lang)))
            .SelectMany(word => new[] { word, word.ToLowerInvariant() });
        return names.Concat(terms).ToHashSet(StringComparer.Ordinal);
    }

    private static string[] WordsOf(string name) => name.Split([' ', '-', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
}
