using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Pictures.Layout;
using SiteGen.Pipelines.Pages;
using SiteGen.Text;

namespace SiteGen.SharePictures;

/// <summary>The picture of a page, before it is drawn.</summary>
/// <param name="Source">What the page is made from.</param>
internal sealed record PictureRequest(SitePath Page, PictureText Text, SourceSpan Source);

/// <summary>Collects what pages want drawn.</summary>
public sealed class PictureRequests : IPageConsumer
{
    private readonly ConcurrentBag<PictureRequest> _requests = [];

    /// <summary>By the paths of pages, ordinally.</summary>
    internal ImmutableArray<PictureRequest> InOrder => [.. _requests.OrderBy(request => request.Page)];

    public void Take(FinishedPage page, ReadOnlySpan<byte> content) => Keep(page);

    public void Keep(FinishedPage page)
    {
        if (page.Picture is { } text)
            _requests.Add(new PictureRequest(page.File.Path, text, page.File.Source));
    }
}
