using System.Buffers;
using System.Globalization;

namespace SiteGen.Languages.English;

/// <summary>Finds words written twice in a row, upper and lower case alike: "the the". By hand, because a pattern that refers back to
/// what it found in either case is slow, and every text is looked at.</summary>
internal static class DoubledWords
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n");

    /// <returns>Where both words stand, from the first to the end of the second.</returns>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAny(Blanks) is >= 0 and var blank)
        {
            var end = from + blank;
            var start = end;
            while (start > from && char.IsLetter(text[start - 1]))
                start--;
            var next = end + 1;
            while (next < text.Length && Blanks.Contains(text[next]))
                next++;
            from = next;
            if (!IsTwice(text, start, end, next))
                continue;
            from = next + end - start;
            yield return (start, from - start);
        }
    }

    private static bool IsTwice(string text, int start, int end, int next)
    {
        var length = end - start;
        // A name behind a name may be meant: the second word is one in lower case.
        if (length == 0 || text.Length < next + length || !char.IsLower(text[next]))
            return false;
        var word = text.AsSpan(start, length);
        return word.Equals(text.AsSpan(next, length), StringComparison.OrdinalIgnoreCase)
            && !(start > 0 && IsOfWord(text[start - 1]))
            && !(next + length < text.Length && (IsOfWord(text[next + length]) || text[next + length] is '’' or '\'' or '-'))
            && !word.Equals("had", StringComparison.OrdinalIgnoreCase)
            && !word.Equals("that", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
