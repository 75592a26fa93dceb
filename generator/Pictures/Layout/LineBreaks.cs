namespace SiteGen.Pictures.Layout;

/// <summary>Where a line may end: Chinese between any two characters but for marks that belong to one side, Latin between words.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕〗％℃·…—’”,.;:?!)]}%";
    private const string NeverLast = "（《〈「『【〔〖￥‘“([{$#";

    /// <summary>True when a line may end before a character of a text and the next begin with it.</summary>
    public static bool IsAllowed(string text, int at, Script script)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (after == ' ')
            return false;
        if (before == ' ')
            return !NeverFirst.Contains(after) && !NeverLast.Contains(text.AsSpan(0, at).TrimEnd(' ') is [.., var last] ? last : ' ');
        if (NeverFirst.Contains(after) || NeverLast.Contains(before))
            return false;
        // A figure and what it counts belong together: 90天, 第3步.
        if (char.IsAsciiDigit(before) || (char.IsAsciiDigit(after) && before == '第'))
            return false;
        if (IsWide(before, script) || IsWide(after, script))
            return true;
        return before is '-' or '–' or '/' && char.IsAsciiLetter(after) && at >= 3;
    }

    /// <summary>True after a mark that ends a sentence or a part of one.</summary>
    public static bool IsNatural(string text, int at) =>
        text[at - 1] is '，' or '。' or '、' or '；' or '：' or '？' or '！' or ',' or ';' or ':' or '）' or '》'
        || (at >= 2 && text[at - 1] == ' ' && text[at - 2] is ',' or ';' or ':' or '?' or '!' or '.');

    /// <summary>True where a break surely does not fall inside a word.</summary>
    public static bool IsBetweenWords(string text, int at) =>
        IsNatural(text, at) || text[at - 1] is ' ' or '-' or '–' or '/' || NeverLast.Contains(text[at]);

    private static bool IsWide(char character, Script script) =>
        character >= '\u2E80' || (script == Script.Chinese && "—…‘’“”·".Contains(character));
}
