using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Where pages go, and where one that need not be made again comes from. Used by several threads.</summary>
public interface IPageSink
{
    /// <summary>The page as an earlier build made it, if all that it looked at is as it was then.</summary>
    /// <returns><c>null</c> when it has to be made.</returns>
    OutputFile? Find(SitePath path, SourceSpan source);

    /// <param name="content">Only valid during the call.</param>
    /// <param name="reads">All that the page looked at; <c>null</c> for a page that is made anew each time.</param>
    OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, IReadOnlyCollection<Cell>? reads);
}

/// <summary>Has every page made, and holds it.</summary>
public sealed class MemoryPages : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source) => null;

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, IReadOnlyCollection<Cell>? reads) => new(path, content.ToArray(), source);
}
