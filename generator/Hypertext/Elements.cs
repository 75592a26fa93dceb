namespace SiteGen.Hypertext;

/// <summary>What is known of the elements of HTML by their names, in lower case.</summary>
internal static class Elements
{
    /// <summary>It has no content and no end tag. <c>param</c> has gone from the standard's list, but not from its rules for
    /// parsers.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name
            is "area"
                or "base"
                or "br"
                or "col"
                or "embed"
                or "hr"
                or "img"
                or "input"
                or "link"
                or "meta"
                or "param"
                or "source"
                or "track"
                or "wbr";

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
