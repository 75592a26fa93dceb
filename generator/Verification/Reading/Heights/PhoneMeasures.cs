using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Verification.Reading.Heights;

/// <summary>What the blocks of the theme take on a phone. Where a style sheet moves them far, the numbers follow it here.</summary>
internal static class PhoneMeasures
{
    /// <summary>Of the phone, in CSS pixels.</summary>
    public const double Width = 360;

    /// <summary>Of the letters of running text.</summary>
    public const double FontSize = 17;

    public const double EnglishLine = 1.6;
    public const double ChineseLine = 1.75;

    /// <summary>Of the cell of a table; a table wider than the page scrolls by itself.</summary>
    public const double CellWidth = 104;

    /// <summary>The most that a picture of a guide takes.</summary>
    public const double ImageHeight = 480;

    private const double Button = 44;

    /// <summary>Of an element of which nothing is known.</summary>
    public static readonly BlockMeasure Inline = new() { Flow = BlockFlow.Inline };

    /// <summary>Of an element of which nothing is known but that it is a block.</summary>
    public static readonly BlockMeasure Plain = new();

    private static readonly BlockMeasure Hidden = new() { Flow = BlockFlow.Hidden };

    /// <summary>Of a part of a page.</summary>
    private static readonly BlockMeasure Heading = new()
    {
        MarginTop = 36,
        MarginBottom = 12,
        FontSize = 21.6,
        LineHeight = 1.3,
    };

    /// <summary>The elements that are blocks.</summary>
    public static readonly ImmutableArray<string> Blocks =
    [
        "html",
        "body",
        "main",
        "header",
        "footer",
        "nav",
        "article",
        "section",
        "div",
        "form",
        "details",
        "fieldset",
        "figure",
        "table",
        "thead",
        "tbody",
    ];

    /// <summary>By class, by <c>class&gt;element</c> of a child, by <c>element&gt;element</c>, or by element.</summary>
    public static readonly FrozenDictionary<string, BlockMeasure> Known = new Dictionary<string, BlockMeasure>(StringComparer.Ordinal)
    {
        ["head"] = Hidden,
        ["script"] = Hidden,
        ["style"] = Hidden,
        ["template"] = Hidden,
        ["noscript"] = Hidden,
        ["svg"] = Hidden,
        ["vh"] = Hidden,
        ["skip"] = Hidden,
        ["main"] = new() { Padding = 60, Narrower = 32 },
        ["p"] = new() { MarginBottom = 16 },
        ["ul"] = new() { MarginBottom = 16, Narrower = 23 },
        ["ol"] = new() { MarginBottom = 16, Narrower = 23 },
        ["dl"] = new() { MarginBottom = 16 },
        ["dt"] = Plain,
        ["dd"] = Plain,
        ["li"] = new() { MarginTop = 6 },
        ["h1"] = new()
        {
            MarginTop = 8,
            MarginBottom = 12,
            FontSize = 28,
            LineHeight = 1.3,
        },
        ["h2"] = Heading,
        ["h3"] = new()
        {
            MarginTop = 28,
            MarginBottom = 12,
            FontSize = 18,
            LineHeight = 1.3,
        },
        ["summary"] = new()
        {
            Flow = BlockFlow.Row,
            LeastHeight = 47,
            Narrower = 24,
        },
        ["summary>h2"] = new()
        {
            Flow = BlockFlow.Inline,
            FontSize = 18,
            LineHeight = 1.35,
        },
        ["tr"] = new() { Flow = BlockFlow.Cells },
        ["td"] = new()
        {
            Padding = 20,
            Narrower = 23,
            FontSize = 15,
            LineHeight = 1.5,
        },
        ["th"] = new()
        {
            Padding = 20,
            Narrower = 23,
            FontSize = 15,
            LineHeight = 1.5,
        },
        ["table"] = new() { MarginTop = 20, MarginBottom = 20 },
        ["lead"] = new() { MarginBottom = 16, FontSize = 18 },
        ["hint"] = new() { MarginBottom = 16, FontSize = 15 },
        ["site-header"] = new() { LeastHeight = 53 },
        ["site-header>a"] = Hidden,
        ["site-header>details"] = Hidden,
        ["site-header>form"] = Hidden,
        ["emergency-way"] = new() { LeastHeight = 45 },
        ["breadcrumb"] = new() { LeastHeight = 40 },
        ["breadcrumb>ol"] = Hidden,
        ["site-footer"] = new()
        {
            Padding = 64,
            Narrower = 32,
            FontSize = 15,
        },
        ["site-footer>p"] = new() { MarginBottom = 10 },
        ["links"] = new()
        {
            Flow = BlockFlow.Row,
            LeastLine = Button,
            MarginBottom = 8,
        },
        ["links>li"] = new() { Flow = BlockFlow.Inline, Narrower = 24 },
        ["page-age"] = new()
        {
            MarginTop = 40,
            MarginBottom = 16,
            Padding = 12,
            FontSize = 14,
        },
        ["actions"] = new()
        {
            MarginTop = 12,
            MarginBottom = 16,
            Padding = 24,
            Narrower = 36,
        },
        ["actions>ol"] = new() { Narrower = 23 },
        ["blockquote"] = new()
        {
            MarginTop = 16,
            MarginBottom = 16,
            Narrower = 35,
        },
        ["advice"] = new()
        {
            MarginTop = 16,
            MarginBottom = 16,
            Narrower = 17,
        },
        ["advice-label"] = new() { MarginBottom = 3, FontSize = 15 },
        ["callout"] = new()
        {
            MarginTop = 20,
            MarginBottom = 20,
            Padding = 29,
            Narrower = 35,
        },
        ["callout-label"] = new() { MarginBottom = 5 },
        ["pager"] = new() { MarginTop = 44 },
        ["pager>h2"] = new()
        {
            FontSize = 16,
            LineHeight = 1.3,
            MarginBottom = 12,
        },
        ["pager>a"] = new()
        {
            Padding = 28,
            Narrower = 34,
            MarginBottom = 12,
            LineHeight = 1.4,
        },
        ["procedure"] = new()
        {
            MarginTop = 20,
            MarginBottom = 20,
            Padding = 34,
            Narrower = 34,
        },
        ["procedure-title"] = new()
        {
            MarginBottom = 6,
            FontSize = 18,
            LineHeight = 1.35,
        },
        ["procedure-facts"] = new()
        {
            MarginBottom = 16,
            FontSize = 15,
            LineHeight = 1.5,
        },
        ["div>dt"] = Inline,
        ["div>dd"] = Inline,
        ["steps"] = new() { MarginTop = 16 },
        // What a screen says stands in a box here, 25 pixels taller than the line that it is elsewhere.
        ["steps>li"] = new() { MarginBottom = 18 + 25, Narrower = 46 },
        ["do"] = new() { FontSize = 15, LeastLine = 32 },
        ["ui"] = Inline,
        ["gloss"] = new()
        {
            Flow = BlockFlow.Row,
            MarginTop = 5,
            LineHeight = 1.4,
        },
        ["what"] = Plain,
        ["step-note"] = new()
        {
            MarginTop = 6,
            FontSize = 15,
            LineHeight = 1.5,
        },
        ["alternative"] = new() { MarginTop = 16, Padding = 15 },
        ["alternative>p"] = Plain,
        ["evidence"] = new() { FontSize = 14, LineHeight = 1.45 },
        ["evidence>summary"] = new() { LeastHeight = 31, Narrower = 24 },
        ["evidence-link"] = new() { Flow = BlockFlow.Inline, FontSize = 14 },
        ["cards"] = new() { MarginTop = 16, MarginBottom = 16 },
        ["fact-line"] = new() { Padding = 18 },
        ["statement"] = new() { LineHeight = 1.5 },
        ["hotline"] = new() { Padding = 18 },
        ["call"] = new() { Padding = 11 },
        ["hotline-group"] = Heading with { MarginTop = 20 },
        ["dial"] = new() { LeastHeight = 45 },
        ["dial-list"] = new() { MarginBottom = 16 },
        ["dial-list>li"] = new() { Padding = 6, LeastLine = Button },
        ["hotline-when"] = new()
        {
            MarginBottom = 3,
            FontSize = 15,
            LineHeight = 1.45,
        },
        ["about-line"] = new() { FontSize = 14, LineHeight = 1.75 },
        ["phrase"] = new()
        {
            MarginBottom = 8,
            Padding = 2,
            Narrower = 34,
        },
        ["phrase-situation"] = new()
        {
            Padding = 13,
            Narrower = 24,
            FontSize = 17,
            LineHeight = 1.45,
            LeastHeight = 44,
        },
        ["phrase-say"] = new()
        {
            MarginBottom = 8,
            FontSize = 26,
            LineHeight = 1.5,
        },
        ["pinyin"] = new() { Flow = BlockFlow.Inline, FontSize = 15 },
        ["phrase>p"] = new() { MarginBottom = 5, LineHeight = 1.5 },
        ["phrase-tools"] = new() { MarginBottom = 10, LeastHeight = 46 },
        ["hear"] = new() { MarginTop = 10, MarginBottom = 5 },
        ["phrase-link"] = new()
        {
            MarginBottom = 10,
            Padding = 24,
            Narrower = 57,
            FontSize = 18,
            LineHeight = 1.45,
        },
        ["phrase-link>a"] = Plain,
        ["answered"] = new() { MarginTop = 28, MarginBottom = 28 },
        ["answered>h2"] = new() { MarginBottom = 4, FontSize = 17 },
        ["dl>div"] = new() { LeastHeight = 56 },
        ["count"] = new() { MarginBottom = 8, LeastHeight = 28 },
        ["situations"] = new() { MarginTop = 16, MarginBottom = 24 },
        ["situations>li"] = new()
        {
            MarginBottom = 12,
            Padding = 28,
            Narrower = 68,
        },
        ["situation>strong"] = new() { FontSize = 20.8, LineHeight = 1.3 },
        ["situation>span"] = new()
        {
            MarginTop = 3,
            FontSize = 16,
            LineHeight = 1.4,
        },
        ["choices"] = new() { MarginTop = 20, MarginBottom = 24 },
        ["choices>li"] = new()
        {
            MarginBottom = 12,
            Padding = 28,
            Narrower = 68,
            LeastHeight = 60,
        },
        ["checklist>li"] = new() { Padding = 9, Narrower = 50 },
        ["item-lead"] = new() { MarginBottom = 10, LineHeight = 1.5 },
        ["basis"] = new() { MarginBottom = 10 },
        ["chips"] = new()
        {
            Flow = BlockFlow.Row,
            MarginTop = 8,
            MarginBottom = 16,
            LeastLine = 46,
        },
        ["chips>li"] = new()
        {
            Flow = BlockFlow.Inline,
            Narrower = 37,
            FontSize = 15,
        },
        ["ticks"] = new() { MarginTop = 16, LeastHeight = 144 },
        ["way-out"] = new()
        {
            MarginBottom = 16,
            Padding = 24,
            Narrower = 37,
            LineHeight = 1.5,
        },
        ["read-more"] = new()
        {
            MarginTop = 8,
            MarginBottom = 8,
            LineHeight = 1.75,
        },
        ["filter"] = new() { LeastHeight = 78 },
        ["brief"] = new()
        {
            MarginTop = 12,
            MarginBottom = 12,
            Padding = 22,
            Narrower = 31,
        },
        ["path"] = new() { MarginTop = 6, MarginBottom = 6 },
        ["path>li"] = new()
        {
            MarginBottom = 5,
            Narrower = 34,
            LineHeight = 1.7,
        },
        ["branch"] = new()
        {
            MarginTop = 12,
            MarginBottom = 12,
            Narrower = 31,
        },
        ["branch>summary"] = new()
        {
            Flow = BlockFlow.Row,
            LeastHeight = 50,
            Narrower = 24,
        },
        ["hotline-name"] = new()
        {
            MarginBottom = 3,
            Narrower = 142,
            LineHeight = 1.35,
        },
        ["hotline-from"] = new() { FontSize = 14, LineHeight = 1.3 },
        ["hotline-number"] = Hidden,
        ["way-list"] = new() { MarginBottom = 16 },
        ["way-list>li"] = new() { LeastLine = Button, Padding = 1 },
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
