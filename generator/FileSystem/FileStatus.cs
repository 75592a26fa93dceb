namespace SiteGen.FileSystem;

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

/// <summary>What identifies a file on a machine, whatever names it has.</summary>
internal readonly record struct FileIdentity(uint DeviceMajor, uint DeviceMinor, ulong Inode);

/// <param name="Size">In bytes; only of regular files.</param>
/// <param name="Written">When a file got its bytes, or something last came into a folder or went; in UTC ticks.</param>
/// <param name="IsMountRoot">Another file system, or another part of this one, begins there.</param>
internal readonly record struct FileStatus(FileIdentity Identity, FileKind Kind, long Size, long Written, bool IsMountRoot)
{
    public bool IsOnDeviceOf(FileStatus other) =>
        (Identity.DeviceMajor, Identity.DeviceMinor) == (other.Identity.DeviceMajor, other.Identity.DeviceMinor);
}
