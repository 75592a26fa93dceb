namespace SiteGen.Languages.English;

/// <summary>English words are found whole: "can" is not in "Vulcan".</summary>
internal sealed class EnglishWords : WordRules
{
    public override bool MayBegin(string text, int at) => at == 0 || !IsLetter(text[at - 1]);

    public override bool AreWhole(string text, int start, int length) =>
        MayBegin(text, start) && (start + length >= text.Length || !IsLetter(text[start + length]));

    public override bool HasWords(string text, string hedge)
    {
        var plain = text.Replace('’', '\'');
        for (var at = 0; (at = plain.IndexOf(hedge, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (AreWhole(plain, at, hedge.Length) && !IsNegated(plain, at + hedge.Length))
                return true;
        }
        return false;
    }

    // "can't" asserts what "can" leaves open.
    private static bool IsNegated(string text, int end) => end + 1 < text.Length && text[end] == '\'' && text[end + 1] is 't' or 'T';

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u0250');
}
