namespace SiteGen.Publishing;

/// <summary>Names of files in a sentence.</summary>
public static class Names
{
    private const int Most = 3;

    /// <summary>The first three, and how many more there are: <c>a, b, c and 2 more</c>.</summary>
    public static string InShort(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Most).Select(Printable)) + (names.Count > Most ? $" and {names.Count - Most} more" : "");

    // Somebody may have given a file a name that a terminal or a build server would obey.
    private static string Printable(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c));
}
