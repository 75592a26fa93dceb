using System.Collections.Frozen;

namespace SiteGen.Verification.Reading;

/// <summary>Which element may stand where without an HTML parser moving, closing or implying anything.</summary>
/// <remarks>A subset of the tree construction rules of the HTML standard (13.2.6), on the safe side: what is not sure to be harmless is
/// refused.</remarks>
internal static class HtmlNesting
{
    /// <summary>The elements the quick reader knows. Anything else has rules of its own and goes to the parser.</summary>
    private static readonly FrozenSet<string> Known = new[]
    {
        "html",
        "head",
        "body",
        "title",
        "meta",
        "link",
        "script",
        "style",
        "header",
        "nav",
        "main",
        "footer",
        "section",
        "article",
        "aside",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "a",
        "span",
        "strong",
        "em",
        "b",
        "i",
        "code",
        "img",
        "small",
        "sup",
        "sub",
        "br",
        "hr",
        "wbr",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "form",
        "label",
        "input",
        "button",
        "noscript",
        "progress",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The name as a shared string; <c>null</c> for an unknown element.</summary>
    public static string? Find(ReadOnlySpan<char> name) => KnownSpans.TryGetValue(name, out var known) ? known : null;

    /// <summary>True when the parser would leave <paramref name="name"/> exactly where it stands, inside the <paramref name="open"/>
    /// elements.</summary>
    public static bool MayStand(string name, List<string> open)
    {
        var parent = open.Count > 0 ? open[^1] : "";
        if (IsNoscriptOfHead(open))
            return name == "meta";
        return name switch
        {
            "html" => open.Count == 0,
            "head" or "body" => open.Count == 1,
            "title" or "style" => parent == "head",
            "meta" or "link" => parent == "head",
            "noscript" when parent == "head" => true,
            "script" => parent is "head" or "body",
            "li" => parent is "ul" or "ol",
            "dt" or "dd" => parent == "dl" || (parent == "div" && open.Count > 1 && open[^2] == "dl"),
            "thead" or "tbody" => parent == "table",
            "tr" => parent is "thead" or "tbody",
            "th" or "td" => parent == "tr",
            "summary" => parent == "details",
            "a" => IsInFlow(parent) && !open.Contains("a"),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => IsInFlow(parent) && !open.Contains("p") && !open.Exists(IsHeading),
            "span"
            or "strong"
            or "em"
            or "b"
            or "i"
            or "code"
            or "img"
            or "small"
            or "sup"
            or "sub"
            or "br"
            or "wbr"
            or "label"
            or "input"
            or "progress" => IsInFlow(parent),
            "button" => IsInFlow(parent) && !open.Contains("button"),
            "form" => IsInFlow(parent) && !open.Contains("p") && !open.Contains("form"),
            "div" => (IsInFlow(parent) || parent == "dl") && !open.Contains("p"),
            // Blocks close an open paragraph.
            _ => IsInFlow(parent) && !open.Contains("p"),
        };
    }

    /// <summary>True where words may stand, for readers or for programs.</summary>
    public static bool MayHoldText(List<string> open) =>
        open.Count > 0 && !IsNoscriptOfHead(open) && (IsInFlow(open[^1]) || open[^1] is "title" or "style" or "script");

    /// <summary>Words in it, or an element for the body, would begin the body.</summary>
    private static bool IsNoscriptOfHead(List<string> open) => open is [.., "head", "noscript"];

    private static bool IsInFlow(string parent) =>
        parent
            is not (
                ""
                or "html"
                or "head"
                or "title"
                or "script"
                or "style"
                or "table"
                or "thead"
                or "tbody"
                or "tr"
                or "ul"
                or "ol"
                or "dl"
            );

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
