using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Pictures;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Search;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines;

/// <summary>Where each page passes as soon as it is made: put away, read back, remembered. Pages that need not be made come from the last
/// build.</summary>
/// <param name="search"><c>null</c> for a site that can't be searched.</param>
/// <param name="prints">Where it is noted what copies of the site need to know of each page; <c>null</c> on a site of which none are
/// made.</param>
internal sealed class PageSinks(
    IOutputStore store,
    HtmlVerifier verifier,
    PageCache memory,
    SearchIndexBuilder? search,
    ConcurrentDictionary<SitePath, FileDigest>? prints
) : IPageSink
{
    private readonly ConcurrentBag<PictureRequest> _pictures = [];

    /// <summary>What the pages want drawn, by their paths, ordinally.</summary>
    public ImmutableArray<PictureRequest> Pictures => [.. _pictures.OrderBy(picture => picture.Page)];

    public OutputFile? Find(SitePath path, SourceSpan source)
    {
        if (memory.Find(path) is not { } page || store.Keep(path, page.Content, source) is not { } file)
            return null;
        verifier.Know(file, page.Digest);
        if (page.Print is { } print)
            prints?.TryAdd(path, print);
        search?.Keep(file, page.Content);
        memory.Keep(path, page);
        Want(path, page.Picture, source);
        return file;
    }

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, PageNotes notes)
    {
        var file = store.Put(path, content, source);
        var digest = verifier.Read(file, content);
        FileDigest? print = prints is null ? null : FileDigest.Of(content);
        if (print is { } known)
            prints!.TryAdd(path, known);
        search?.Take(path, content, source);
        // A page with a fault has to be read again to show it.
        if (notes.Reads is not null && !digest.HasFaults)
            memory.Remember(path, notes, ContentHash.Of(content), print, digest);
        Want(path, notes.Picture, source);
        return file;
    }

    private void Want(SitePath page, PictureText? text, SourceSpan source)
    {
        if (text is not null)
            _pictures.Add(new PictureRequest(page, text, source));
    }
}

/// <summary>The picture of a page, before it is drawn.</summary>
/// <param name="Source">What the page is made from.</param>
public sealed record PictureRequest(SitePath Page, PictureText Text, SourceSpan Source);
