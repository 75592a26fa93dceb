using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines.Pages;

/// <summary>Gives each page to all that take something of it, whether it was just made or is still right from the last build.</summary>
/// <param name="features">Search, copies for the device, pictures.</param>
/// <param name="hasCopies">Whether copies of the site are made, which need a digest of each page.</param>
internal sealed class PageSinks(
    IOutputStore store,
    HtmlVerifier verifier,
    ImmutableArray<IPageConsumer> features,
    bool hasCopies,
    Cached<CachedPage> cache,
    PageInputHashes inputs
) : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source)
    {
        if (
            cache.Find(path.Value) is not { } page
            || !inputs.AreAsTheyWere(page.Inputs)
            || store.Keep(path, page.Content, source) is not { } file
        )
            return null;
        verifier.Know(file, page.Digest);
        foreach (var feature in features)
            feature.Keep(new FinishedPage(file, page.Content, page.Saved, page.Picture, page.Inputs.Select(state => state.Input)));
        cache.Keep(path.Value, page);
        return file;
    }

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, PageNotes notes)
    {
        var file = store.Put(path, content, source);
        var digest = verifier.Read(file, content);
        var page = new FinishedPage(
            file,
            ContentHash.Of(content),
            hasCopies ? FileDigest.Of(content) : null,
            notes.Picture,
            notes.Inputs ?? []
        );
        foreach (var feature in features)
            feature.Take(page, content);
        // A page with a fault has to be read again to show it.
        if (cache.IsOn && notes.Inputs is { } lookedAt && !digest.HasFaults)
            cache.Keep(path.Value, new([.. lookedAt.Select(inputs.StateOf)], page.Content, page.Digest, digest, page.Picture));
        return file;
    }
}
