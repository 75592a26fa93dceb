using SiteGen.FileSystem;

namespace SiteGen.Publishing.Folders;

/// <summary>A site that no longer stands, in a folder beside the one that does. What builds put there is deleted, by its list; whatever
/// else is there goes to where the site stands.</summary>
/// <param name="standing">The folder in which the site stands now.</param>
internal sealed class OldSite(string folder, Ownership owner, string standing, Disk disk)
{
    /// <summary>Moves to the standing site what somebody has put into this one.</summary>
    /// <param name="isJustReplaced">What lies here was there for all to see until this moment, and is the latest.</param>
    /// <param name="content">What is in the folder.</param>
    /// <param name="moveForeign">Also what nobody has said to keep.</param>
    /// <returns>What came over, and what stays because something else has its place there; by paths, ordinally.</returns>
    public (IReadOnlyList<string> Moved, IReadOnlyList<string> Left) HandOver(FolderContent content, bool isJustReplaced, bool moveForeign)
    {
        List<string> moved = [];
        List<string> left = [];
        foreach (var path in content.Leaves.Where(path => !owner.IsOurs(path)).Where(IsSomebodys).Order(StringComparer.Ordinal))
        {
            var (here, there) = (Path.Combine(folder, path), Path.Combine(standing, path));
            if (!moveForeign && !owner.IsCarried(path))
                left.Add(path);
            else if (!DiskEntry.IsAnything(there) && CanStand(path))
            {
                disk.MakeFolder(Path.GetDirectoryName(there)!);
                disk.Rename(here, there);
                if (!owner.IsCarried(path))
                    moved.Add(path);
            }
            else if (IsAlike(here, there))
                disk.DeleteFile(here);
            else if (isJustReplaced && owner.IsCarried(path) && !Directory.Exists(there))
                disk.Rename(here, there);
            else
                left.Add(path);
        }
        return (moved, left);
    }

    /// <summary>Deletes what is on the list, and the folders that held nothing else.</summary>
    /// <returns>What is left; when it is nothing, the folder is gone, too.</returns>
    public IReadOnlyList<string> DeleteListed()
    {
        disk.MayUnlock(folder);
        var content = FolderContent.Of(folder);
        foreach (var path in content.Leaves.Where(owner.IsOurs))
            disk.DeleteFile(Path.Combine(folder, path));
        foreach (var path in content.Folders.Reverse().Select(inside => Path.Combine(folder, inside.Path)))
        {
            if (!Directory.EnumerateFileSystemEntries(path).Any())
                disk.DeleteFolder(path);
        }
        string[] left =
        [
            .. Directory
                .EnumerateFileSystemEntries(folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name is not (SiteList.FileName or SiteList.NewFileName))
                .Order(StringComparer.Ordinal),
        ];
        if (left.Length > 0)
            return left;
        foreach (var name in new[] { SiteList.NewFileName, SiteList.FileName }.Select(name => Path.Combine(folder, name)))
        {
            if (DiskEntry.IsAnything(name))
                disk.DeleteFile(name);
        }
        disk.DeleteFolder(folder);
        return [];
    }

    private static bool IsSomebodys(string path) => path is not (SiteList.FileName or SiteList.NewFileName);

    // A file of the site may stand where the way to it was.
    private bool CanStand(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var above = Path.Combine(standing, path[..end]);
            if (DiskEntry.IsAnything(above))
                return DiskEntry.IsFolder(above);
        }
        return true;
    }

    private static bool IsAlike(string here, string there)
    {
        if (DiskEntry.IsSame(here, there))
            return true;
        if (DiskEntry.IsLink(here) || DiskEntry.IsLink(there))
            return new FileInfo(here).LinkTarget is { } target && target == new FileInfo(there).LinkTarget;
        return DiskEntry.IsRegular(here)
            && DiskEntry.IsRegular(there)
            && new FileInfo(here).Length == new FileInfo(there).Length
            && File.ReadAllBytes(here).AsSpan().SequenceEqual(File.ReadAllBytes(there));
    }
}
