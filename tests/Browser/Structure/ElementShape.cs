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

    private readonly string[] _askedAround = AskedBeforeCombinators(styles);

    /// <summary>What styles ask of elements around another, and is true of this one, as <c>.card</c> of <c>.card a:hover</c>.</summary>
    public IEnumerable<string> AskedAround(IElement element) => _askedAround.Where(element.Matches);

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

    // Classes, ids and attributes that have a combinator after them. Lists inside parentheses are drawn together, so that a comma and a
    // blank stand only between selectors.
    private static string[] AskedBeforeCombinators(string styles) =>
        [
            .. Selectors()
                .Matches(Comment().Replace(styles, ""))
                .Select(match => match.Value.Trim())
                .Where(selectors => !selectors.StartsWith('@'))
                .Select(selectors => InParentheses().Replace(selectors, list => list.Value.Replace(" ", "", StringComparison.Ordinal)))
                .SelectMany(selectors => BeforeCombinator().Matches(selectors).Select(match => match.Value))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^{};]+(?=\{)")]
    private static partial Regex Selectors();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"([.#][A-Za-z_][\w-]*|\[[^\]]*\])(?=[^\s{>+~]*(?<!,)\s*[\s>+~]\s*[^\s,])")]
    private static partial Regex BeforeCombinator();
}
