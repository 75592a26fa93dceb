using SiteGen.Output;
using SiteGen.Rendering;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>Where each page passes as soon as it is made: put away, read back, remembered. Pages that need not be made come from the last build.</summary>
/// <param name="search"><c>null</c> for a site that can't be searched.</param>
internal sealed class PageDesk(IOutputStore store, HtmlVerifier verifier, PageMemory memory, SearchDesk? search) : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source)
    {
        if (memory.Find(path) is not { } page || store.Keep(path, page.Content, source) is not { } file) return null;
        verifier.Know(file, page.Digest);
        search?.Keep(file, page.Content);
        memory.Keep(path, page);
        return file;
    }

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, IReadOnlyCollection<Cell>? reads)
    {
        var file = store.Put(path, content, source);
        var digest = verifier.Read(file, content);
        search?.Take(path, content, source);
        // A page with a fault has to be read again to show it.
        if (reads is not null && !digest.HasFaults) memory.Remember(path, reads, ContentHash.Of(content), digest);
        return file;
    }
}
