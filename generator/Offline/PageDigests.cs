using System.Collections.Concurrent;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>Collects what copies of the site need to know of each page.</summary>
public sealed class PageDigests : IPageConsumer
{
    private readonly ConcurrentDictionary<SitePath, FileDigest> _byPath = new();

    public IReadOnlyDictionary<SitePath, FileDigest> ByPath => _byPath;

    public void Take(FinishedPage page, ReadOnlySpan<byte> content) => Keep(page);

    public void Keep(FinishedPage page)
    {
        // Of two pages with one path, a mistake that is reported later, the first counts.
        if (page.Digest is { } digest)
            _byPath.TryAdd(page.File.Path, digest);
    }
}
