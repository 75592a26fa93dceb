using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>A file as it lay on disk when its content was known.</summary>
/// <param name="Written">When it was last written, in UTC ticks.</param>
internal readonly record struct FileState(ContentHash Content, long Length, long Written);

/// <summary>What the files of a published site hold, so that nobody has to read them to know.</summary>
/// <remarks>A file of another length or time than noted has been touched since, and counts as unknown.</remarks>
internal static class FileManifest
{
    private static readonly ContentHash Key = CacheKey.For();

    /// <summary>The files of a folder whose content is known, by their paths below it with forward slashes.</summary>
    /// <param name="manifest">Written by <see cref="Save"/>.</param>
    public static Dictionary<string, FileState> Load(string manifest, IReadOnlyDictionary<string, FileStat> onDisk)
    {
        var known = new Dictionary<string, FileState>(StringComparer.Ordinal);
        if (CacheFile.Load(manifest, Key) is not { } reader)
            return known;
        for (var left = reader.ReadInt(); left > 0; left--)
        {
            var path = reader.ReadText();
            var state = new FileState(reader.ReadHash(), reader.ReadLong(), reader.ReadLong());
            if (onDisk.TryGetValue(path, out var file) && file.Length == state.Length && file.Written == state.Written)
                known.Add(path, state);
        }
        return known;
    }

    public static void Save(string manifest, IReadOnlyDictionary<string, FileState> files) =>
        CacheFile.Save(
            manifest,
            Key,
            writer =>
                writer.Write(
                    files,
                    file =>
                    {
                        writer.Write(file.Key);
                        writer.Write(file.Value.Content);
                        writer.Write(file.Value.Length);
                        writer.Write(file.Value.Written);
                    }
                )
        );
}
