using Spectre.Console;

namespace SiteGen.CommandLine.Reports;

/// <summary>Spectre's console on one of our writers.</summary>
internal static class RichConsole
{
    public static IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.No,
            }
        );
        // Spectre knows the width of the standard output only; a line it breaks can't be copied whole.
        if (!Console.IsOutputRedirected)
            console.Profile.Width = Math.Max(80, Console.WindowWidth);
        return console;
    }
}
