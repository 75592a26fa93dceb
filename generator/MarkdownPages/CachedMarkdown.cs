using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.MarkdownPages;

/// <summary>The Markdown of a page as the last build made it.</summary>
/// <param name="Page">Stands for the bytes of the page.</param>
/// <param name="Text">Stands for those of the Markdown.</param>
internal sealed record CachedMarkdown(ContentHash Page, ContentHash Text)
{
    public static CachedMarkdown Form(CacheStream stream, CachedMarkdown? last) => new(stream.Hash(last?.Page), stream.Hash(last?.Text));
}
