namespace SiteGen.Languages.Chinese;

/// <summary>Chinese characters, and stretches of them in a text that is in another script.</summary>
internal static class Han
{
    /// <summary>True for Chinese characters, without punctuation.</summary>
    public static bool Is(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for Chinese characters and for the full-width punctuation that stands with them.</summary>
    public static bool IsWide(char c) => Is(c) || IsMark(c) || c is '“' or '”' or '…';

    public static int Find(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (Is(text[i]))
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
            if (Is(text[i]) || (i == end && IsMark(text[i])))
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
