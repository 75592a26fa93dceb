using System.Collections.Immutable;

namespace SiteGen.Verification.Reading;

/// <summary>What an HTML reader has to say about a page; all the verifier ever sees of it.</summary>
/// <param name="Elements">In document order; those that no check could object to are left out.</param>
internal sealed record HtmlPage(string? Title, IReadOnlyList<PageElement> Elements, IReadOnlyList<HtmlMistake> Mistakes)
{
    /// <summary>How tall it is on a phone, in CSS pixels; an estimate, and 0 when it was not measured.</summary>
    public int Height { get; init; }

    /// <summary>True for elements that count even without attributes: their mere presence matters.</summary>
    public static bool IsKept(string element) => element is "html" or "head" or "body" or "title" or "script" or "style";

    /// <summary>False for the kinds of attribute that most are of, and that no check reads. Of languages only the page's own is.</summary>
    public static bool IsRead(string element, ReadOnlySpan<char> attribute) =>
        attribute switch
        {
            "class" or "role" or "tabindex" or "media" => false,
            "lang" => element == "html",
            _ => !attribute.StartsWith("data-") && !attribute.StartsWith("aria-"),
        };

    /// <summary>The name of an attribute as a string; the same instance for those that pages are full of.</summary>
    public static string NameOf(ReadOnlySpan<char> attribute) =>
        attribute switch
        {
            "href" => "href",
            "id" => "id",
            "rel" => "rel",
            "name" => "name",
            "content" => "content",
            "hreflang" => "hreflang",
            "property" => "property",
            _ => attribute.ToString(),
        };
}

/// <summary>An element of a page.</summary>
/// <param name="Name">As HTML has it, in lower case.</param>
/// <param name="Start">Offset of its <c>&lt;</c> in the page's text.</param>
internal sealed record PageElement(string Name, int Start, ImmutableArray<PageAttribute> Attributes)
{
    /// <summary>The attribute's value; <c>null</c> when the element does not carry it.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                    return value;
            }
            return null;
        }
    }
}

/// <summary>An attribute with its value decoded.</summary>
internal readonly record struct PageAttribute(string Name, string Value);

/// <summary>A breach of HTML's grammar, at an offset of the page's text.</summary>
internal readonly record struct HtmlMistake(int Offset, string Message);
