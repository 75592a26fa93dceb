using System.Collections.Concurrent;
using SiteGen.Incremental;
using SiteGen.Pictures;
using SiteGen.Text;

namespace SiteGen.SharePictures;

/// <summary>The pictures of the last build, for those of this one that say the same in the same font.</summary>
internal sealed class PictureCache
{
    private readonly BuildCache _cache;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly Dictionary<string, CachedPicture> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CachedPicture> _now = new(StringComparer.Ordinal);

    /// <param name="font">The hash of the font file.</param>
    public PictureCache(BuildCache cache, ContentHash font)
    {
        (_cache, _path, _key) = (cache, cache.FileOf("pictures"), CacheKey.For(font));
        if (_path is null || CacheFile.Load(_path, _key) is not { } reader)
            return;
        for (var left = reader.ReadInt(); left > 0; left--)
            _last.Add(reader.ReadText(), new CachedPicture(reader.ReadHash(), reader.ReadHash()));
    }

    /// <summary>Stands for all that a picture shows.</summary>
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

    /// <returns>The hash of the file; <c>null</c> when there was none that said the same.</returns>
    public ContentHash? Find(SitePath path, ContentHash words) =>
        _last.TryGetValue(path.Value, out var known) && known.Words == words ? known.Content : null;

    public void Remember(SitePath path, ContentHash words, ContentHash content) => _now[path.Value] = new CachedPicture(words, content);

    /// <summary>Leaves the pictures of this build to the next.</summary>
    public void Save()
    {
        if (
            _path is null
            || (_now.Count == _last.Count && _now.All(picture => _last.TryGetValue(picture.Key, out var last) && last == picture.Value))
        )
            return;
        _cache.Later(() =>
            CacheFile.Save(
                _path,
                _key,
                writer =>
                    writer.Write(
                        _now,
                        picture =>
                        {
                            writer.Write(picture.Key);
                            writer.Write(picture.Value.Words);
                            writer.Write(picture.Value.Content);
                        }
                    )
            )
        );
    }

    private readonly record struct CachedPicture(ContentHash Words, ContentHash Content);
}
