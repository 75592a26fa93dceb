using System.Runtime.InteropServices;

namespace SiteGen.Publishing;

/// <summary>Two calls of Linux that .NET does not offer. Both say <c>false</c> where the system or the disk can't do it.</summary>
internal static class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Swaps two folders in one step, so that at no moment one of the names is missing.</summary>
    public static bool TryExchange(string a, string b) => Try(() => renameat2(CurrentFolder, a, CurrentFolder, b, Exchange));

    /// <summary>Gives a file a second name, which costs no copying and keeps its time stamp.</summary>
    public static bool TryLink(string existing, string name) => Try(() => link(existing, name));

    private static bool Try(Func<int> call)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return call() == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // musl before 1.2.6 and glibc before 2.28 have no renameat2.
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
    private static extern int link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath
    );
}
