namespace SiteGen.Reading;

/// <summary>Which files are text, and go out with the line ends and without the mark that editors differ in.</summary>
public static class TextKinds
{
    private static readonly HashSet<string> Extensions = new(
        [
            ".css",
            ".csv",
            ".htm",
            ".html",
            ".js",
            ".json",
            ".map",
            ".md",
            ".mjs",
            ".svg",
            ".txt",
            ".vtt",
            ".webmanifest",
            ".xml",
            ".yaml",
            ".yml",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="path">Or only the name of the file.</param>
    public static bool IsText(string path) => Extensions.Contains(Path.GetExtension(path));
}
