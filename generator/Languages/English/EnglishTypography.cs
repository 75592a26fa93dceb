namespace SiteGen.Languages.English;

/// <summary>How the house sets English: the marks of a Latin keyboard, one blank between words, quotation marks in pairs.</summary>
internal sealed class EnglishTypography : Typography
{
    private const string FullWidth = "，。；：？！（）、";
    private const string HalfWidth = ",.;:?!(),";

    public override bool MayBeMistake(string text, int at) =>
        text[at] == ' ' ? at + 1 < text.Length && text[at + 1] == ' ' : text[at] > 'z' && FullWidth.Contains(text[at]);

    public override TypographyMistake? MistakeAt(string text, int at)
    {
        if (text[at] == ' ')
            return BlanksAt(text, at);
        var mark = FullWidth.IndexOf(text[at]);
        var (before, after) = (NextTo(text, at, -1), NextTo(text, at, 1));
        // What is quoted in Chinese keeps its marks.
        if (mark < 0 || !IsLatin(before) || !IsLatin(after) || IsLeftover(text, at))
            return null;
        var half = HalfWidth[mark];
        var opens = half == '(';
        return new(
            $"'{text[at]}' is full-width; write '{half}'.",
            1,
            (opens && char.IsAsciiLetterOrDigit(before) ? " " : "") + half + (!opens && char.IsAsciiLetterOrDigit(after) ? " " : "")
        );
    }

    public override IEnumerable<(int At, string Message)> UnpairedIn(string text)
    {
        var open = -1;
        for (var i = 0; (i = text.AsSpan(i).IndexOfAny('“', '”') is >= 0 and var next ? i + next : -1) >= 0; i++)
        {
            if (text[i] == '“')
            {
                if (open >= 0)
                    yield return (open, "'“' opens, and nothing closes it.");
                open = i;
            }
            else if (open < 0)
                yield return (i, "'”' closes, and nothing is open.");
            else
                open = -1;
        }
        if (open >= 0)
            yield return (open, "'“' opens, and nothing closes it.");
    }

    public override bool MayBreakRules(string name) => name.Any(FullWidth.Contains);

    /// <summary>The nearest character on one side that is no mark; a blank at the end of the text.</summary>
    private static char NextTo(string text, int at, int step)
    {
        do at += step;
        while (at >= 0 && at < text.Length && FullWidth.Contains(text[at]));
        return at >= 0 && at < text.Length ? text[at] : ' ';
    }

    /// <summary>A number of a list, an address of a link, colons of a block that did not take: their own rule tells them.</summary>
    private static bool IsLeftover(string text, int at)
    {
        if (text[at] == '：')
            return (at > 0 && text[at - 1] == '：') || (at + 1 < text.Length && text[at + 1] == '：');
        if (text[at] is '、' or '）' && at > 0 && char.IsAsciiDigit(text[at - 1]))
            return true;
        var open = text[at] == '）' ? text.LastIndexOf('（', at) : at;
        if (open < 0 || text[open] != '（')
            return false;
        return (open > 0 && text[open - 1] is ']' or '】') || (open + 1 < text.Length && char.IsAsciiDigit(text[open + 1]));
    }

    private static bool IsLatin(char c) => c < '\u0250' || c is '’' or '”' or '“';

    /// <summary>Several blanks are one mistake, at the first of them.</summary>
    private static TypographyMistake? BlanksAt(string text, int at)
    {
        if (at > 0 && text[at - 1] == ' ')
            return null;
        var count = text.AsSpan(at).IndexOfAnyExcept(' ') is var end and >= 0 ? end : text.Length - at;
        return new(count == 2 ? "Two blanks stand side by side." : $"{count} blanks stand side by side.", count, " ");
    }
}
