using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>Takes each page as soon as it is made, so that a build need not hold all of them. Used by several threads.</summary>
public interface IOutputStore
{
    /// <param name="content">Only valid during the call.</param>
    OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source);

    /// <summary>Takes the file as it was made before.</summary>
    /// <returns><c>null</c> when it is no longer there with that content.</returns>
    OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source);

    /// <summary>Takes the whole site of the last build.</summary>
    /// <param name="sources">What it has to be made from.</param>
    /// <returns><c>null</c> when it was made from others, or a file of it is no longer there as it was written.</returns>
    OutputSet? FindSite(ContentHash sources) => null;
}
