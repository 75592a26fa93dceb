using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Preview.Editors;

/// <summary>Opens a place in the editor of whoever runs the preview.</summary>
/// <returns><c>null</c> when an editor was started; else an address by which the browser can try.</returns>
public delegate string? OpenPlace(string file, int line, int column);

/// <summary>Starts editors, and browsers.</summary>
internal static class Editor
{
    /// <inheritdoc cref="OpenPlace"/>
    public static string? Open(string file, int line, int column)
    {
        var place = new EditorPlace(file, line, column);
        var command = EditorCommand.Of(
            Environment.GetEnvironmentVariable("VISUAL"),
            Environment.GetEnvironmentVariable("EDITOR"),
            IsOnPath,
            place
        );
        return command is not null && Start(command.Program, command.Arguments) ? null : EditorCommand.LinkOf(place);
    }

    /// <summary>Shows an address in the usual browser, where there is one.</summary>
    public static void Browse(Uri address)
    {
        if (OperatingSystem.IsWindows())
            Start("explorer.exe", [address.AbsoluteUri]);
        else
            Start(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]);
    }

    private static bool Start(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            // It shall neither read what is typed here nor write between our lines.
            using var started = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            );
            started?.StandardInput.Close();
            return started is not null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
