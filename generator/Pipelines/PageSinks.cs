using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines;

/// <summary>Where each page passes as soon as it is made: it is stored, read back, taken by each feature, and remembered for the next
/// build.
/// A page that need not be made comes from the last build.</summary>
/// <param name="hasCopies">Whether copies of the site are made, which need a digest of each page.</param>
internal sealed class PageSinks(
    IOutputStore store,
    HtmlVerifier verifier,
    PageCache cache,
    bool hasCopies,
    ImmutableArray<IPageConsumer> consumers
) : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source)
    {
        if (cache.Find(path) is not { } page || store.Keep(path, page.Content, source) is not { } file)
            return null;
        verifier.Know(file, page.Digest);
        foreach (var consumer in consumers)
            consumer.Keep(new FinishedPage(file, page.Content, page.Print, page.Picture));
        cache.Keep(path, page);
        return file;
    }

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, PageNotes notes)
    {
        var file = store.Put(path, content, source);
        var digest = verifier.Read(file, content);
        var page = new FinishedPage(file, ContentHash.Of(content), hasCopies ? FileDigest.Of(content) : null, notes.Picture);
        foreach (var consumer in consumers)
            consumer.Take(page, content);
        // A page with a fault has to be read again to show it.
        if (notes.Reads is not null && !digest.HasFaults)
            cache.Remember(path, notes, page.Content, page.Digest, digest);
        return file;
    }
}
