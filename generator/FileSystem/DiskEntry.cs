namespace SiteGen.FileSystem;

/// <summary>What stands under a name, found out without opening it: to open a pipe or a device can wait for ever. Links are not
/// followed.</summary>
internal static class DiskEntry
{
    /// <summary>What it is, the size in bytes of a regular file, and when it was written, as <see cref="FileStatus.Written"/>: one call of
    /// the system where .NET makes four.</summary>
    public static (FileKind Kind, long Size, long Written) Of(string path)
    {
        if (LinuxFiles.Status(path, followLinks: false) is { } status)
            return (status.Kind, status.Size, status.Written);
        // Old systems, and sandboxes that do not know the call, are asked in the way that works everywhere.
        var file = new FileInfo(path);
        var (kind, size) = OfAttributes(file);
        return (kind, size, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>A file with bytes: no folder, no link, and nothing that could keep a reader waiting for ever.</summary>
    public static bool IsRegular(string path) =>
        LinuxFiles.Status(path, followLinks: false) is { } status
            ? status.Kind == FileKind.Regular
            : File.Exists(path) && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    /// <summary>A folder itself, no link to one.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path) && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>No folder, but maybe a link to one, or to nothing.</summary>
    public static bool IsFileOrLink(string path) => File.Exists(path) || IsLink(path);

    /// <summary>Whether anything stands there, be it a link to nothing.</summary>
    public static bool IsAnything(string path) => Directory.Exists(path) || IsFileOrLink(path);

    /// <summary>Whether two names stand for one file; <c>false</c> where the system can't tell.</summary>
    public static bool IsSame(string a, string b) =>
        LinuxFiles.Status(a, followLinks: false) is { } one
        && LinuxFiles.Status(b, followLinks: false) is { } other
        && one.Identity == other.Identity;

    /// <summary>Whether a file could be put into a folder by whoever runs the program. Not told before it is tried, except on
    /// Linux.</summary>
    public static bool CanWriteInto(string folder) => LinuxFiles.CanWriteInto(folder);

    private static (FileKind Kind, long Size) OfAttributes(FileInfo file) =>
        file.Attributes switch
        {
            (FileAttributes)(-1) => (FileKind.Missing, 0),
            var attributes when attributes.HasFlag(FileAttributes.ReparsePoint) => (FileKind.Link, 0),
            var attributes when attributes.HasFlag(FileAttributes.Directory) => (FileKind.Folder, 0),
            var attributes when attributes.HasFlag(FileAttributes.Device) => (FileKind.Device, 0),
            _ => (FileKind.Regular, file.Length),
        };
}
