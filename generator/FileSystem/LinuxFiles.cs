using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.FileSystem;

/// <summary>Calls of Linux, some of them of macOS, that .NET does not offer. Each says so where the system or the disk can't do
/// it.</summary>
internal static class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int NoFollow = 0x100;
    private const uint BasicStatus = 0x7ff;
    private const ulong MountRoot = 0x2000;
    private const int WriteAndEnter = 2 | 1;

    /// <summary>Swaps two folders in one step, so that at no moment one of the names is missing.</summary>
    public static bool TryExchange(string a, string b) =>
        OperatingSystem.IsLinux()
            ? Try(() => renameat2(CurrentFolder, a, CurrentFolder, b, Exchange))
            : OperatingSystem.IsMacOS() && Try(() => renamex_np(a, b, Exchange));

    /// <summary>Gives a file, or a link as such, a second name, which costs no copying and keeps its time stamp.</summary>
    public static bool TryLink(string existing, string name) =>
        (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Try(() => link(existing, name));

    /// <summary>Waits until all that was written to the file system of a file is on the disk.</summary>
    public static bool TryFlushFileSystem(SafeFileHandle file) => OperatingSystem.IsLinux() && Try(() => syncfs(file));

    /// <returns><c>null</c> for what is not there, and where the system does not say.</returns>
    public static FileStatus? Status(string path, bool followLinks)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        // The layout of the structure is the same on every architecture.
        Span<byte> status = stackalloc byte[256];
        try
        {
            if (statx(CurrentFolder, path, followLinks ? 0 : NoFollow, BasicStatus, ref MemoryMarshal.GetReference(status)) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
        var kind = (BitConverter.ToUInt16(status[28..]) & 0xF000) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            _ => FileKind.Device,
        };
        return new FileStatus(
            new(BitConverter.ToUInt32(status[136..]), BitConverter.ToUInt32(status[140..]), BitConverter.ToUInt64(status[32..])),
            kind,
            kind == FileKind.Regular ? BitConverter.ToInt64(status[40..]) : 0,
            DateTime.UnixEpoch.Ticks
                + BitConverter.ToInt64(status[112..]) * TimeSpan.TicksPerSecond
                + BitConverter.ToUInt32(status[120..]) / TimeSpan.NanosecondsPerTick,
            (BitConverter.ToUInt64(status[8..]) & MountRoot) != 0
        );
    }

    /// <summary>Reads the beginning of a file, in half the calls that .NET makes. A link is not followed, and nobody waits for what is no
    /// file.</summary>
    /// <returns>How many bytes were read, all of the room unless the file is shorter; <c>null</c> when it can't be read, and on other
    /// systems.</returns>
    public static int? Read(string path, Span<byte> room)
    {
        var file = OpenedToRead(path);
        if (file < 0)
            return null;
        try
        {
            var length = 0;
            while (length < room.Length)
            {
                var more = read(file, ref MemoryMarshal.GetReference(room[length..]), room.Length - length);
                if (more < 0)
                    return null;
                if (more == 0)
                    break;
                length += (int)more;
            }
            return length;
        }
        finally
        {
            _ = close(file);
        }
    }

    /// <summary>Opens a file to be read, as <see cref="Read"/> does.</summary>
    /// <returns><c>null</c> when it can't be opened, and on other systems.</returns>
    public static SafeFileHandle? Open(string path) =>
        OpenedToRead(path) is >= 0 and var file ? new SafeFileHandle(file, ownsHandle: true) : null;

    /// <returns>Less than 0 when it can't be opened, and on other systems.</returns>
    private static int OpenedToRead(string path)
    {
        const int readOnly = 0;
        const int nonBlocking = 0x800;
        const int closeOnExec = 0x80000;
        // Not the same number on every architecture.
        var noFollow = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 or Architecture.Ppc64le
            ? 0x8000
            : 0x20000;
        if (!OperatingSystem.IsLinux())
            return -1;
        return open(path, readOnly | nonBlocking | closeOnExec | noFollow);
    }

    /// <returns><c>true</c>, too, where the system does not say.</returns>
    public static bool CanWriteInto(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        return Try(() => access(folder, WriteAndEnter));
    }

    private static bool Try(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // Old C libraries lack some: musl before 1.2.6 and glibc before 2.28 have no renameat2.
            return false;
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int renameat2(
        int oldFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags
    );

    [DllImport("libc", SetLastError = true)]
    private static extern int renamex_np(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags
    );

    [DllImport("libc", SetLastError = true)]
    private static extern int link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath
    );

    [DllImport("libc", SetLastError = true)]
    private static extern int syncfs(SafeFileHandle file);

    [DllImport("libc", SetLastError = true)]
    private static extern int access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);

    [DllImport("libc", SetLastError = true)]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("libc", SetLastError = true)]
    private static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint read(int file, ref byte room, nint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int file);
}
