namespace SiteGen.Languages.English;

/// <summary>English words are found whole: "can" is not in "Vulcan".</summary>
internal sealed class EnglishWords : WordRules
{
    public override bool MayBegin(string text, int at) => at == 0 || !IsLetter(text[at - 1]);

    public override bool AreWhole(string text, int start, int length) =>
        MayBegin(text, start) && (start + length >= text.Length || !IsLetter(text[start + length]));

    public override int FindWords(string text, string hedge, int from)
    {
        var plain = text.Replace('’', '\'');
        var at = plain.IndexOf(hedge, from, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && (!AreWhole(plain, at, hedge.Length) || IsNegated(plain, at + hedge.Length)))
            at = plain.IndexOf(hedge, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }

    // "can't" asserts what "can" leaves open.
    private static bool IsNegated(string text, int end) => end + 1 < text.Length && text[end] == '\'' && text[end + 1] is 't' or 'T';

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u0250');
}
