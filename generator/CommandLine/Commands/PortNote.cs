namespace SiteGen.CommandLine.Commands;

/// <summary>Says that a server listens elsewhere than it was told to.</summary>
internal static class PortNote
{
    /// <param name="asked">The port that was asked for; 0 asked for any.</param>
    public static void Write(TextWriter error, int asked, Uri root)
    {
        if (asked != 0 && asked != root.Port)
            error.WriteLine($"sitegen: note: port {asked} is taken; this is port {root.Port}.");
    }
}
