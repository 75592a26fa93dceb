namespace SiteGen.Checks.Words;

/// <summary>English words are found whole: "can" is not in "Vulcan".</summary>
internal static class WholeWords
{
    public static bool Bound(string text, int start, int length) =>
        (start == 0 || !IsLetter(text[start - 1])) && (start + length >= text.Length || !IsLetter(text[start + length]));

    public static bool Contains(string text, string words)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (Bound(text, at, words.Length) && !IsNegated(text, at + words.Length))
                return true;
        }
        return false;
    }

    // "can't" asserts what "can" leaves open.
    private static bool IsNegated(string text, int end) => end + 1 < text.Length && text[end] == '\'' && text[end + 1] is 't' or 'T';

    public static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u0250');
}
