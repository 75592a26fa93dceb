namespace SiteGen.CommandLine.Reports;

/// <summary>Whether somebody looks at the output.</summary>
internal static class Terminal
{
    /// <summary>Output goes to a terminal that takes colours, and nobody asked for none (no-color.org).</summary>
    public static bool IsRich =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
