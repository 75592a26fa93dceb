using Microsoft.Win32.SafeHandles;

namespace SiteGen.CommandLine;

/// <summary>The streams of the program, whatever the shell that starts it makes of them.</summary>
internal static class StandardStreams
{
    private const int StandardError = 2;

    // For as long as the program runs: the number of a closed file is given to the next.
    private static readonly List<SafeFileHandle> Held = [];

    /// <summary>Puts nothing in the place of each stream that is closed, as after <c>&gt;&amp;-</c>. Else the first files that are opened
    /// would get their numbers, and all that is printed.</summary>
    public static void Prepare()
    {
        if (OperatingSystem.IsWindows())
            return;
        while (true)
        {
            // The lowest number that is free is given away first.
            var nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (nothing.DangerousGetHandle() > StandardError)
            {
                nothing.Dispose();
                return;
            }
            Held.Add(nothing);
        }
    }
}
