namespace SiteGen.Hypertext;

/// <summary>What the elements of a finished page are to whoever reads its words.</summary>
internal static class Elements
{
    /// <summary>It stands within a line: the words before it and in it are not apart. All others begin a line of their own.</summary>
    public static bool IsInLine(ReadOnlySpan<char> name) =>
        name
            is "a"
                or "span"
                or "strong"
                or "em"
                or "b"
                or "i"
                or "small"
                or "sup"
                or "sub"
                or "mark"
                or "code"
                or "abbr"
                or "time"
                or "wbr";

    /// <summary>It leads elsewhere, is worked by hand, or is not words: nothing in it is what the page says.</summary>
    public static bool IsBesideTheText(ReadOnlySpan<char> name) =>
        name is "nav" or "form" or "noscript" or "template" or "script" or "style" or "button" or "svg" or "dialog";
}
