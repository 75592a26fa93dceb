using System.IO.Enumeration;

namespace SiteGen.Incremental;

/// <summary>What a disk says of a file without reading it.</summary>
/// <param name="Written">In UTC ticks.</param>
internal readonly record struct FileStat(long Length, long Written)
{
    public static FileStat Of(string path) => new FileInfo(path) is var file ? new(file.Length, file.LastWriteTimeUtc.Ticks) : default;

    /// <summary>Every file below a folder, by its path below it with forward slashes. Without symbolic links: keeping one would publish the
    /// link, not the file.</summary>
    /// <param name="folder">Without a slash at the end.</param>
    public static Dictionary<string, FileStat> Below(string folder)
    {
        var files = new Dictionary<string, FileStat>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        var found = new FileSystemEnumerable<(string Path, FileStat Stat)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), Of(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
        foreach (var (path, stat) in found)
            files.Add(PathBelow(folder, path), stat);
        return files;
    }

    internal static FileStat Of(ref FileSystemEntry entry) => new(entry.Length, entry.LastWriteTimeUtc.Ticks);

    // Only on Windows does a backslash part folders; elsewhere a name may hold one.
    internal static string PathBelow(string folder, string path) => path[(folder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');
}
