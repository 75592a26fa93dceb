using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The explicit id at the end of a heading, and those that it had before: <c>## Fees {#fees #prices}</c>.</summary>
/// <remarks>Markdig's generic attributes would read the id too, but would also let through any other attribute, event handlers among
/// them.</remarks>
internal static partial class HeadingId
{
    private static readonly object OldIds = new();

    /// <summary>Takes the ids out of the heading's text and puts them on the element.</summary>
    /// <returns>The id and the older ones, or nothing when the heading has none of the right form.</returns>
    public static ImmutableArray<Located<string>> Take(HeadingBlock heading, SourceFile file, int offset)
    {
        if (heading.Inline?.LastChild is not LiteralInline literal)
            return [];
        var text = literal.Content.ToString();
        var match = Pattern().Match(text);
        if (!match.Success)
            return [];
        var start = offset + literal.Span.End + 1 - text.Length;
        literal.Content.End = literal.Content.Start + match.Index - 1;
        literal.Span.End -= text.Length - match.Index;
        ImmutableArray<Located<string>> ids =
        [
            .. match.Groups["id"].Captures.Select(id => new Located<string>(id.Value, PlaceOf(file, start + id.Index, id.Length))),
        ];
        heading.GetAttributes().Id = ids[0].Value;
        heading.SetData(OldIds, ids[1..]);
        return ids;
    }

    /// <summary>The ids that a heading had before, once they have been taken out of its text.</summary>
    public static ImmutableArray<Located<string>> OldOf(HeadingBlock heading) =>
        heading.GetData(OldIds) is ImmutableArray<Located<string>> ids ? ids : [];

    private static SiteGen.Text.SourceSpan PlaceOf(SourceFile file, int start, int length)
    {
        start = Math.Clamp(start, 0, file.Text.Length);
        return new(file, start, Math.Min(length, file.Text.Length - start));
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)(\s+#(?<id>[a-z0-9]+(-[a-z0-9]+)*))*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
