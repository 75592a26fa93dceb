using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Model.Ledgers;

/// <summary>Words that have to stand somewhere, whole: <c>12</c> is not in "120", nor <c>freeze</c> in "unfreeze". Chinese has no blanks
/// between words, so that only letters and digits beside letters and digits make another word.</summary>
/// <param name="Written">As written in the ledger: alternatives are joined by <c>|</c>; one that ends in <c>*</c> may go on as any
/// word.</param>
public readonly record struct LedgerWords(Located<string> Written)
{
    private const char OrElse = '|';
    private const char AndSoOn = '*';

    /// <summary>Whether one of the alternatives is empty, which would stand in every text.</summary>
    public bool HasEmpty() => Alternatives.Any(words => words.Trim(AndSoOn).Length == 0);

    private string[] Alternatives => Written.Value.Split(OrElse);

    /// <summary>True when one of the alternatives stands in the text, in capitals or not.</summary>
    public bool StandIn(string text) => PlacesIn(text).Any();

    /// <summary>Where the alternatives stand in the text.</summary>
    public IEnumerable<(int Start, int Length)> PlacesIn(string text) => Alternatives.SelectMany(words => PlacesOf(words, text));

    private static IEnumerable<(int Start, int Length)> PlacesOf(string written, string text)
    {
        var words = written.TrimEnd(AndSoOn);
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            if (!GoesOn(text, at - 1, -1) && (words.Length < written.Length || !GoesOn(text, at + words.Length, 1)))
                yield return (at, words.Length);
        }

        int Find(int from) => from < text.Length ? text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase) : -1;
    }

    /// <summary>Whether a word or number that ends before a place goes on there.</summary>
    /// <param name="way">1 to the right; -1 to the left.</param>
    private static bool GoesOn(string text, int at, int way)
    {
        if (!LatinWords.IsOfWord(At(text, at - way)))
            return false;
        var isInNumber = At(text, at) is '.' or ',' && char.IsAsciiDigit(At(text, at - way)) && char.IsAsciiDigit(At(text, at + way));
        return isInNumber || LatinWords.IsOfWord(At(text, at));
    }

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
