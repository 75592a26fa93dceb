using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The explicit id at the end of a heading: <c>## Fees {#fees}</c>.</summary>
/// <remarks>Markdig's generic attributes would read it too, but would also let through any other attribute, event handlers among
/// them.</remarks>
internal static partial class HeadingId
{
    /// <summary>Takes the id out of the heading's text and puts it on the element.</summary>
    /// <returns>The id, or <c>null</c> when the heading has none of the right form.</returns>
    public static Located<string>? Take(HeadingBlock heading, SourceFile file, int offset)
    {
        if (heading.Inline?.LastChild is not LiteralInline literal)
            return null;
        var text = literal.Content.ToString();
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var start = offset + literal.Span.End + 1 - text.Length + match.Groups["id"].Index;
        literal.Content.End = literal.Content.Start + match.Index - 1;
        literal.Span.End -= text.Length - match.Index;
        var id = match.Groups["id"].Value;
        heading.GetAttributes().Id = id;
        return new Located<string>(
            id,
            new SiteGen.Text.SourceSpan(
                file,
                Math.Clamp(start, 0, file.Text.Length),
                Math.Min(id.Length, file.Text.Length - Math.Clamp(start, 0, file.Text.Length))
            )
        );
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
