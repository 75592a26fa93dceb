using SiteGen.FileSystem;

namespace SiteGen.Publishing.Folders;

/// <summary>Takes away folders that nothing is in any more.</summary>
internal static class EmptyFolders
{
    /// <summary>The folders above a file that is gone, up to a root, as long as they are empty.</summary>
    public static void DeleteAbove(string path, string root, Disk disk)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var full = Path.Combine(root, folder);
            if (!DiskEntry.IsFolder(full))
                continue;
            if (Directory.EnumerateFileSystemEntries(full).Any())
                return;
            disk.DeleteFolder(full);
        }
    }
}
