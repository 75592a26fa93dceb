using SiteGen.Text.Characters;

namespace SiteGen.Languages.English;

/// <summary>English words are found whole: "can" is not in "Vulcan".</summary>
internal sealed class EnglishWords : WordRules
{
    /// <summary>Whether a name is the other with the mark for several at its end.</summary>
    public static bool IsPlural(string name, string of) =>
        name.EndsWith('s') && name.StartsWith(of, StringComparison.OrdinalIgnoreCase) && name.Length - of.Length is 1 or 2;

    public override bool MayBegin(string text, int at) => at == 0 || !LatinWords.IsOfWord(text[at - 1]);

    public override bool AreWhole(string text, int start, int length) =>
        MayBegin(text, start) && (start + length >= text.Length || !LatinWords.IsOfWord(text[start + length]));

    public override int FindWords(string text, string hedge, int from)
    {
        var plain = text.Replace('’', '\'');
        // Every text is asked for every hedge, and where the program knows no culture, to look for words in either case is slow.
        var (small, capital) = (char.ToLowerInvariant(hedge[0]), char.ToUpperInvariant(hedge[0]));
        for (var at = from; at < plain.Length && plain.AsSpan(at).IndexOfAny(small, capital) is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (
                AreWhole(plain, at, hedge.Length)
                && plain.AsSpan(at).StartsWith(hedge, StringComparison.OrdinalIgnoreCase)
                && !IsNegated(plain, at + hedge.Length)
            )
                return at;
        }
        return -1;
    }

    // "can't" asserts what "can" leaves open.
    private static bool IsNegated(string text, int end) => end + 1 < text.Length && text[end] == '\'' && text[end + 1] is 't' or 'T';
}
