using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Pictures.Layout;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;
using SiteGen.Verification.Reading;

namespace SiteGen.Pipelines.Pages;

/// <summary>A page as it was made. It comes out the same as long as all that it looked at is as it was.</summary>
/// <param name="Inputs">All that it looked at, beside what all pages depend on.</param>
/// <param name="Content">Stands for its bytes.</param>
/// <param name="Saved">What copies of the site need to know of it; <c>null</c> on a site of which none are made.</param>
/// <param name="Picture">What its picture says; <c>null</c> when it has none.</param>
internal sealed record CachedPage(
    ImmutableArray<PageInputState> Inputs,
    ContentHash Content,
    FileDigest? Saved,
    PageDigest Digest,
    PictureText? Picture
)
{
    /// <summary>The pages of the last build. Every page depends on theme, configuration and base address.</summary>
    public static Cached<CachedPage> Open(BuildCache cache, RenderInput input) =>
        new(
            cache,
            "pages",
            [
                input.Theme.Hash,
                input.Site.Config.File.Hash,
                input.Site.Config.Kinds.Hash,
                ContentHash.Of(input.BaseUrl.AbsoluteUri),
                ContentHash.Of(input.ShowsDrafts ? "drafts" : ""),
            ],
            Form
        );

    public static CachedPage Form(CacheStream stream, CachedPage? page) =>
        new(
            stream.List(page?.Inputs, static (stream, state) => stream.Shared(state, PageInputState.Form)),
            stream.Hash(page?.Content),
            stream.Flag(page?.Saved is not null) ? SavedForm(stream, page?.Saved ?? default) : null,
            PageDigest.Form(stream, page?.Digest),
            stream.Optional(page?.Picture, PictureForm)
        );

    private static FileDigest SavedForm(CacheStream stream, FileDigest digest) =>
        new(stream.Text(digest.Sha256), stream.Number(digest.Length));

    private static PictureText PictureForm(CacheStream stream, PictureText? text) =>
        new(
            stream.Word(text?.Script),
            stream.OptionalText(text?.SiteName),
            stream.OptionalText(text?.Section),
            stream.Text(text?.Title),
            stream.OptionalText(text?.Note),
            stream.Word(text?.NoteScript),
            stream.Text(text?.Languages),
            stream.Flag(text?.Urgent)
        );
}
