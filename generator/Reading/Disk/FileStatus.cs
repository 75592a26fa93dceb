using System.Runtime.InteropServices;

namespace SiteGen.Reading.Disk;

/// <summary>What stands under a name on the disk.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or nothing that may be looked at.</summary>
    Missing,
    Regular,
    Folder,
    Link,
    Pipe,
    Socket,
    Device,
}

/// <summary>What stands under a name, found out without opening it: to open a pipe or a device can wait for ever.</summary>
/// <param name="Size">In bytes; only of regular files.</param>
internal readonly record struct FileStatus(FileKind Kind, long Size)
{
    // The numbers of Linux. 'statx' has one layout on every processor, which 'stat' has not.
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeAndSize = 0x1 | 0x200;
    private const int ResultSize = 256;
    private const int ModeAt = 28;
    private const int SizeAt = 40;

    /// <summary>A link is what it is, not what it leads to.</summary>
    public static FileStatus Of(string path) => OfLinux(path) ?? OfAttributes(path);

    private static FileStatus? OfLinux(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var result = new byte[ResultSize];
        try
        {
            // Old systems, and sandboxes that do not know the call, are asked in the way that works everywhere.
            if (statx(CurrentFolder, path, DoNotFollow, TypeAndSize, result) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
        var kind = (BitConverter.ToUInt16(result, ModeAt) & 0xF000) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            _ => FileKind.Device,
        };
        return new FileStatus(kind, kind == FileKind.Regular ? BitConverter.ToInt64(result, SizeAt) : 0);
    }

    private static FileStatus OfAttributes(string path)
    {
        FileInfo file = new(path);
        var attributes = file.Attributes;
        if ((int)attributes == -1)
            return new FileStatus(FileKind.Missing, 0);
        if (attributes.HasFlag(FileAttributes.ReparsePoint))
            return new FileStatus(FileKind.Link, 0);
        if (attributes.HasFlag(FileAttributes.Directory))
            return new FileStatus(FileKind.Folder, 0);
        return attributes.HasFlag(FileAttributes.Device)
            ? new FileStatus(FileKind.Device, 0)
            : new FileStatus(FileKind.Regular, file.Length);
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int statx(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        [Out] byte[] result
    );
}
