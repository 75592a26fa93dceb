using System.Collections.Frozen;
using SiteGen.Search.Words;

namespace SiteGen.Search.Index;

/// <summary>The words that somebody who mistyped one may have meant: those of names and headings, in Latin letters.</summary>
internal sealed class KnownWords
{
    // Shorter words are one letter away from too many others, but two may be written as one: "simcard".
    private const int Shortest = 3;

    private readonly FrozenSet<string> _noWords;
    private readonly FrozenDictionary<string, string> _written;

    private KnownWords(FrozenSet<string> noWords, FrozenDictionary<string, string> written) => (_noWords, _written) = (noWords, written);

    public static KnownWords Of(IEnumerable<EntryWord> words)
    {
        var byText = words.ToLookup(word => word.Text, StringComparer.Ordinal);
        return new KnownWords(
            byText.Where(same => same.All(word => !word.IsWord)).Select(same => same.Key).ToFrozenSet(StringComparer.Ordinal),
            byText
                .Select(same =>
                    (same.Key, Written: same.Select(word => word.Written).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault())
                )
                .Where(word => word.Written is not null)
                .ToFrozenDictionary(word => word.Key, word => word.Written!, StringComparer.Ordinal)
        );
    }

    /// <summary>The words of one language's index, with their capitals, parted by blanks: what says most in names comes first, and what
    /// only stands for another word last.</summary>
    public string In(LanguageIndex index, IReadOnlyList<string> terms, IEnumerable<string> synonyms) =>
        string.Join(
            ' ',
            index
                .TermsInOrder()
                .Select(term => (Text: terms[term], Named: index.Named(term)))
                .Where(word => word.Named > 0 && IsWord(word.Text) && !_noWords.Contains(word.Text))
                .OrderByDescending(word => word.Named)
                .ThenBy(word => word.Text, StringComparer.Ordinal)
                .Select(word => _written.GetValueOrDefault(word.Text, word.Text))
                .Concat(synonyms.Where(IsWord).Order(StringComparer.Ordinal))
        );

    private static bool IsWord(string text) => text.Length >= Shortest && text.All(char.IsAsciiLetterLower);
}
