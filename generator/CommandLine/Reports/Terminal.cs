namespace SiteGen.CommandLine.Reports;

/// <summary>Whether somebody looks at what is printed.</summary>
internal static class Terminal
{
    public static bool IsRich => TakesColour(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);

    public static bool ErrorsAreRich => TakesColour(Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>A stream goes to a terminal that takes colours, and nobody asked for none (no-color.org), or somebody asked for them
    /// wherever it goes (bixense.com/clicolors).</summary>
    /// <param name="variable">A variable of the environment; null where it is not set.</param>
    public static bool TakesColour(bool isRedirected, Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")))
            return false;
        if (variable("CLICOLOR_FORCE") is { Length: > 0 } forced && forced != "0")
            return true;
        return !isRedirected && variable("TERM") != "dumb" && variable("CLICOLOR") != "0";
    }
}
