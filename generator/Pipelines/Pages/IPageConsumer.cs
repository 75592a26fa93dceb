using SiteGen.Incremental;
using SiteGen.Pictures.Layout;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Pipelines.Pages;

/// <summary>Takes from each page what a feature of the site needs of it. Used by several threads.</summary>
public interface IPageConsumer
{
    /// <summary>Takes a page that was just made.</summary>
    /// <param name="content">The bytes of the page, only valid during the call.</param>
    void Take(FinishedPage page, ReadOnlySpan<byte> content);

    /// <summary>Takes a page of the last build, which would come out the same and was not made again.</summary>
    void Keep(FinishedPage page);
}

/// <summary>A page that lies in the store, and what is known of it without reading it.</summary>
/// <param name="Content">Stands for its bytes.</param>
/// <param name="Digest">What copies of the site need to know of it; <c>null</c> on a site of which none are made.</param>
/// <param name="Picture">What its picture says; <c>null</c> when it has none.</param>
/// <param name="Inputs">All that it looked at; none for pages that stand for others.</param>
public readonly record struct FinishedPage(
    OutputFile File,
    ContentHash Content,
    FileDigest? Digest,
    PictureText? Picture,
    IEnumerable<PageInput> Inputs
);
