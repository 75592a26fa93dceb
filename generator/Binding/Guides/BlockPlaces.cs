using Markdig.Syntax;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>Where the blocks of a guide stand in its file.</summary>
/// <param name="offset">Where the Markdown begins in the file, behind its front matter.</param>
internal sealed class BlockPlaces(SourceFile file, int offset)
{
    public SiteGen.Text.SourceSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Clamp(offset + node.Span.Start, 0, file.Text.Length);
        return new(file, start, Math.Clamp(node.Span.Length, 0, file.Text.Length - start));
    }

    /// <summary>The first line of a block that may wrap others.</summary>
    public SiteGen.Text.SourceSpan FirstLineOf(MarkdownObject node)
    {
        var span = SpanOf(node);
        var end = TextAt(span).IndexOfAny('\r', '\n');
        return end < 0 ? span : span with { Length = end };
    }

    public ReadOnlySpan<char> TextAt(SiteGen.Text.SourceSpan span) => file.Text.AsSpan(span.Start, span.Length);
}
