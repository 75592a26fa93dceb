using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.Browser.Structure;

/// <summary>
/// What styles and meaning of an element can depend on, as one text: its name, classes, attributes and states, but not its words.
/// Two elements of one shape in the same place look and are read alike, but for the length of their words.
/// </summary>
/// <param name="styles">All style sheets of the site: what they ask of an attribute's value is part of the shape.</param>
public sealed partial class ElementShape(string styles)
{
    // Values that are words, addresses, names or drawing. Of every other attribute the value counts, so that a new one is not overlooked.
    private static readonly HashSet<string> ValueIsFree = new(StringComparer.Ordinal)
    {
        "id",
        "href",
        "src",
        "srcset",
        "action",
        "content",
        "alt",
        "title",
        "placeholder",
        "value",
        "name",
        "for",
        "datetime",
        "download",
        "integrity",
        "property",
        "sizes",
        "media",
        "style",
        "width",
        "height",
        "d",
        "x",
        "y",
        "viewbox",
        "aria-label",
        "aria-description",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
    };

    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal) { "input", "select", "textarea" };

    private readonly string[] _asked =
    [
        .. AttributeSelector().Matches(styles).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public string Of(IElement element)
    {
        var parts = new List<string> { element.LocalName };
        parts.AddRange(element.ClassList.Order(StringComparer.Ordinal).Select(name => "." + name));
        foreach (var attribute in element.Attributes.Where(a => a.Name != "class").OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            var isFree = ValueIsFree.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal);
            parts.Add(
                isFree
                    ? $"[{attribute.Name}{(attribute.Value.Trim().Length == 0 ? "=''" : "")}]"
                    : $"[{attribute.Name}='{attribute.Value}']"
            );
        }
        parts.AddRange(_asked.Where(element.Matches).Select(selector => "~" + selector));
        if (element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent))
            parts.Add(":empty");
        if (Fields.Contains(element.LocalName) && IsLabelled(element))
            parts.Add(":labelled");
        return string.Concat(parts);
    }

    private static bool IsLabelled(IElement field) =>
        field.Closest("label") is not null
        || (field.Id is { } id && field.Owner!.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == id));

    [GeneratedRegex("""\[[a-z-]+\s*[~|^$*]?=[^\]]*\]""")]
    private static partial Regex AttributeSelector();
}
