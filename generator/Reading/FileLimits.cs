namespace SiteGen.Reading;

/// <summary>The largest file accepted of each kind, in bytes: far above what a person writes, and no more than is read in a
/// moment.</summary>
public static class FileLimits
{
    /// <summary>Our longest guide has less than 6 KB.</summary>
    public const int Guide = 64 * 1024;

    /// <summary>Our longest template has less than 5 KB.</summary>
    public const int Template = 64 * 1024;

    /// <summary>Data and texts of the theme. Our longest file of data has 27 KB.</summary>
    public const int Text = 2 * 1024 * 1024;

    /// <summary>Pictures and whatever else goes out as it is, and fonts.</summary>
    public const int Asset = 16 * 1024 * 1024;

    /// <param name="path">Of a file of the site, as <c>input/en/index.md</c>.</param>
    public static int Of(string path) =>
        path.StartsWith("input/static/", StringComparison.Ordinal) ? Asset
        : path.StartsWith("input/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) ? Guide
        : path.StartsWith("theme/templates/", StringComparison.Ordinal) ? Template
        : path.StartsWith("data/", StringComparison.Ordinal) || TextKinds.IsText(path) ? Text
        : Asset;
}
