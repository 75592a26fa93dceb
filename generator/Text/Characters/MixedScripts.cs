namespace SiteGen.Text.Characters;

/// <summary>Letters of another script inside a word: a Cyrillic С in "Chat", a Japanese ニ in a Chinese word.</summary>
internal static class MixedScripts
{
    /// <summary>Judges one letter by the word it stands in.</summary>
    /// <returns><c>null</c> when it belongs there; else what it looks like, or nothing where it looks like no letter of the word.</returns>
    public static string? Find(string text, int at)
    {
        var letter = text[at];
        if (LookAlikes.HanOf(letter) is { } han)
            return IsHan(text, at - 1) || IsHan(text, at + 1) ? han : null;
        if (!IsForeign(letter))
            return null;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return text.AsSpan(start, end - start).ContainsAny(LatinLetters) ? LookAlikes.LatinOf(letter) ?? "" : null;
    }

    private static readonly System.Buffers.SearchValues<char> LatinLetters = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 0x250).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c).Where(c => char.IsLetter(c)),
    ]);

    // Alphabets that come after Latin in Unicode, and before the symbols: Greek, Cyrillic, Armenian, Cherokee …
    private static bool IsForeign(char c) => c is (>= '\u0370' and <= '\u1DFF') or (>= '\u1F00' and <= '\u1FFF') && char.IsLetter(c);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && HanCharacters.IsUnified(text[at]);
}
