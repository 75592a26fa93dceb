using System.Collections.Concurrent;
using SiteGen.Output;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>Where each page passes as soon as it is made: put away, read back, remembered. Pages that need not be made come from the last build.</summary>
/// <param name="prints">Where it is noted what copies of the site need to know of each page; <c>null</c> on a site of which none are made.</param>
internal sealed class PageDesk(IOutputStore store, HtmlVerifier verifier, PageMemory memory, ConcurrentDictionary<SitePath, FilePrint>? prints) : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source)
    {
        if (memory.Find(path) is not { } page || store.Keep(path, page.Content, source) is not { } file) return null;
        verifier.Know(file, page.Digest);
        if (page.Print is { } print) prints?.TryAdd(path, print);
        memory.Keep(path, page);
        return file;
    }

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, IReadOnlyCollection<Cell>? reads)
    {
        var file = store.Put(path, content, source);
        var digest = verifier.Read(file, content);
        FilePrint? print = prints is null ? null : FilePrint.Of(content);
        if (print is { } known) prints!.TryAdd(path, known);
        // A page with a fault has to be read again to show it.
        if (reads is not null && !digest.HasFaults) memory.Remember(path, reads, ContentHash.Of(content), print, digest);
        return file;
    }
}
