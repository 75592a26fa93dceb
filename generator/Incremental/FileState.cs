using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A file of a published site as it lay on disk when its content was known.</summary>
/// <param name="Content">Stands for its bytes: nobody has to read them to know.</param>
/// <param name="OnDisk">A file of another length or time has been touched since, and counts as unknown.</param>
internal sealed record FileState(ContentHash Content, FileStat OnDisk)
{
    public static FileState Form(CacheStream stream, FileState? state) =>
        new(stream.Hash(state?.Content), new FileStat(stream.LongNumber(state?.OnDisk.Length), stream.LongNumber(state?.OnDisk.Written)));

    /// <summary>Those of the files that are on disk as they were noted, by their paths.</summary>
    public static Dictionary<string, FileState> Untouched(
        IReadOnlyDictionary<string, FileState> noted,
        IReadOnlyDictionary<string, FileStat> onDisk
    ) => noted.Where(file => onDisk.TryGetValue(file.Key, out var stat) && stat == file.Value.OnDisk).ToDictionary(StringComparer.Ordinal);
}
