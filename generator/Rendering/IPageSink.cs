using SiteGen.Incremental;
using SiteGen.Pictures.Layout;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Where pages go, and where one that need not be made again comes from. Used by several threads.</summary>
public interface IPageSink
{
    /// <summary>The page as an earlier build made it, if all that it looked at is as it was then.</summary>
    /// <returns><c>null</c> when it has to be made.</returns>
    OutputFile? Find(SitePath path, SourceSpan source);

    /// <param name="content">Only valid during the call.</param>
    OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, PageNotes notes);
}

/// <summary>What there is to know of a page beside its content.</summary>
/// <param name="Inputs">All that it looked at; <c>null</c> for a page that is made anew each time.</param>
/// <param name="Picture">What its picture says; <c>null</c> when it has none.</param>
public readonly record struct PageNotes(IReadOnlyCollection<PageInput>? Inputs, PictureText? Picture);

/// <summary>Has every page made, and holds it.</summary>
public sealed class MemoryPages : IPageSink
{
    public OutputFile? Find(SitePath path, SourceSpan source) => null;

    public OutputFile Take(SitePath path, ReadOnlySpan<byte> content, SourceSpan source, PageNotes notes) =>
        new(path, content.ToArray(), source);
}
