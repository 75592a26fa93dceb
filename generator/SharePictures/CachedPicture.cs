using SiteGen.Incremental;
using SiteGen.Pictures.Layout;
using SiteGen.Text;

namespace SiteGen.SharePictures;

/// <summary>A picture as it was drawn. It comes out the same as long as it says the same in the same font.</summary>
/// <param name="Words">Stands for all that it says.</param>
/// <param name="Content">Stands for its bytes; <see cref="ContentHash.Nothing"/> when a check has found that it can be drawn, and nobody
/// has drawn it.</param>
internal sealed record CachedPicture(ContentHash Words, ContentHash Content)
{
    /// <summary>The pictures of the last build, by their paths.</summary>
    /// <param name="font">Stands for the font.</param>
    public static Cached<CachedPicture> Open(BuildCache cache, ContentHash font) => new(cache, "pictures", [font], Form);

    public static CachedPicture Form(CacheStream stream, CachedPicture? picture) =>
        new(stream.Hash(picture?.Words), stream.Hash(picture?.Content));

    /// <summary>Stands for all that a picture says.</summary>
    public static ContentHash HashOf(PictureText text) =>
        ContentHash.Of([
            text.Script.ToString(),
            text.SiteName ?? "",
            text.Section ?? "",
            text.Title,
            text.Note ?? "",
            text.NoteScript.ToString(),
            text.Languages,
            text.Urgent ? "urgent" : "",
        ]);
}
