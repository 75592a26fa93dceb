using SiteGen.Text.Characters;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese characters, and stretches of them in a text that is in another script.</summary>
internal static class Han
{
    /// <summary>Every Chinese character of a text, those beyond the first plane and 〇 among them.</summary>
    public static IEnumerable<string> CharactersOf(string text) =>
        text.EnumerateRunes()
            .Where(rune => rune.Value is '〇' or (>= 0x20000 and <= 0x3FFFD) || (rune.IsBmp && HanCharacters.Is((char)rune.Value)))
            .Select(rune => rune.ToString());

    /// <summary>True where a Chinese character of a text stands, or the second half of one.</summary>
    private static bool IsAt(string text, int at) =>
        HanCharacters.Is(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && IsPair(text[at], text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && IsPair(text[at - 1], text[at]));

    private static bool IsPair(char high, char low) =>
        char.IsSurrogatePair(high, low) && char.ConvertToUtf32(high, low) is >= 0x20000 and <= 0x3FFFD;

    /// <summary>True for Chinese characters and for the full-width punctuation that stands with them.</summary>
    public static bool IsWide(char c) => HanCharacters.Is(c) || IsMark(c) || c is '“' or '”' or '…';

    public static int Find(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsAt(text, i))
                return i;
        }
        return -1;
    }

    // A run goes on over anything but Latin letters and new lines, and ends after its last Chinese character or closing mark.
    public static int EndOf(string text, int start)
    {
        var end = start + 1;
        for (var i = start; i < text.Length && !char.IsAsciiLetter(text[i]) && text[i] != '\n'; i++)
        {
            if (IsAt(text, i) || (i == end && IsMark(text[i])))
                end = i + 1;
        }
        // A bracket opened within the run closes within it.
        return
            end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Count('(') > text.AsSpan(start, end - start).Count(')')
            ? end + 1
            : end;
    }

    private static bool IsMark(char c) => c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
