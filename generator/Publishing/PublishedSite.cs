using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>What a site was made from when it was published.</summary>
/// <param name="Sources">Stands for all that it was made from.</param>
/// <param name="Files">Stands for the paths and bytes of all its files.</param>
internal sealed record PublishedSite(ContentHash Sources, ContentHash Files)
{
    /// <summary>Stands for files, by their paths and what stands for their bytes.</summary>
    public static ContentHash HashOf(IEnumerable<(string Path, ContentHash Content)> files) =>
        ContentHash.Of(
            files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => new[] { ContentHash.Of(file.Path), file.Content })
        );

    /// <summary>How it lies in a cache.</summary>
    public static PublishedSite Form(CacheStream stream, PublishedSite? site) => new(stream.Hash(site?.Sources), stream.Hash(site?.Files));
}
