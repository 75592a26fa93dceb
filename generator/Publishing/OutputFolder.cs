namespace SiteGen.Publishing;

/// <summary>Tells a folder a build may replace from one that holds somebody's work.</summary>
public static class OutputFolder
{
    public const string Keeper = ".gitkeep";

    /// <summary>Why the folder can't be published to, in a sentence; <c>null</c> when it can.</summary>
    /// <param name="sources">The folders the site is built from.</param>
    public static string? Problem(string folder, params IEnumerable<string> sources)
    {
        var full = Real(folder);
        foreach (var source in sources)
        {
            if (Contains(full, Real(source)) || Contains(Real(source), full))
                return $"The output folder '{folder}' and the source folder '{source}' lie inside one another; publishing "
                    + "would overwrite the sources.";
        }
        if (File.Exists(full))
            return $"The output folder '{folder}' is a file.";
        if (Path.GetDirectoryName(full) is null)
            return $"The output folder '{folder}' is the root of a disk.";
        return IsReplaceable(full)
            ? null
            : $"The folder '{folder}' is not empty and holds no site made by SiteGen; publishing would delete what is in it. "
                + "Choose another folder, or empty it.";
    }

    /// <summary>Absolute, without a slash at the end, and behind symbolic links, which a swap would otherwise replace.</summary>
    public static string Real(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : full;
    }

    private static bool Contains(string outer, string inner) =>
        inner == outer
        || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsReplaceable(string folder)
    {
        if (!Directory.Exists(folder))
            return true;
        string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))];
        // A work tree kept in the output folder would lose its history.
        return names.All(name => name == Keeper)
            || (names.Contains("sitemap.xml") && names.Contains("robots.txt") && !names.Contains(".git"));
    }
}
