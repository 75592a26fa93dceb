using System.IO.Enumeration;
using SiteGen.Incremental;

namespace SiteGen.Publishing;

/// <summary>All that lies below a folder to which people may have put what they liked, by paths below it with forward slashes.</summary>
/// <param name="Folders">Each before those inside it.</param>
/// <param name="HasLinks">Whether there are symbolic links. They lead elsewhere, and are not followed.</param>
internal sealed record FolderContent(IReadOnlyDictionary<string, FileStat> Files, IReadOnlyList<string> Folders, bool HasLinks)
{
    public static FolderContent Of(string folder)
    {
        var files = new Dictionary<string, FileStat>(StringComparer.Ordinal);
        var folders = new List<string>();
        var hasLinks = false;
        var found = new FileSystemEnumerable<(string Path, bool IsFolder, bool IsLink, FileStat Stat)>(
            folder,
            (ref FileSystemEntry entry) =>
                (entry.ToFullPath(), entry.IsDirectory, IsLink(ref entry), entry.IsDirectory ? default : FileStat.Of(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
        )
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        foreach (var (path, isFolder, isLink, stat) in found)
        {
            if (isLink)
                hasLinks = true;
            else if (isFolder)
                folders.Add(FileStat.PathBelow(folder, path));
            else
                files.Add(FileStat.PathBelow(folder, path), stat);
        }
        return new FolderContent(files, folders, hasLinks);
    }

    /// <summary>Folders without a file anywhere below, each after those inside it.</summary>
    public IEnumerable<string> EmptyFolders()
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files.Keys)
        {
            for (var end = file.LastIndexOf('/'); end > 0 && held.Add(file[..end]); end = file.LastIndexOf('/', end - 1)) { }
        }
        return Folders.Where(folder => !held.Contains(folder)).Reverse();
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
