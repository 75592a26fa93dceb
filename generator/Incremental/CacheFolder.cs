using SiteGen.FileSystem;

namespace SiteGen.Incremental;

/// <summary>Which folder is a cache: one that a build has marked as its own. Any other is left alone.</summary>
public static class CacheFolder
{
    private const string Marker = ".sitegen-cache";

    /// <summary>Makes and marks the folder, if it is not there.</summary>
    public static void Make(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            return;
        Directory.CreateDirectory(folder);
        using var marker = new FileStream(Path.Combine(folder, Marker), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        marker.Write("sitegen-cache 1\n"u8);
    }

    /// <summary>Why a folder can't be used, in a sentence; <c>null</c> when it can, or can be made.</summary>
    public static string? Problem(string folder)
    {
        if (DiskEntry.IsLink(folder))
            return $"'{folder}' is a link, which is not followed.";
        if (File.Exists(folder))
            return $"'{folder}' is a file.";
        if (!Directory.Exists(folder))
            return null;
        if (!DiskEntry.CanWriteInto(folder))
            return $"'{folder}' can't be written by this user.";
        return DiskEntry.IsRegular(Path.Combine(folder, Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any()
            ? null
            : $"'{folder}' has no file '{Marker}', so it was not made by this program.";
    }
}
