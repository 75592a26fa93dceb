using SiteGen.Publishing.Folders;

namespace SiteGen.Publishing.Places;

/// <summary>Whether a folder can be published to at all, before anything in it is looked at.</summary>
public static class OutputFolder
{
    /// <summary>Why the folder can't be published to, in a sentence; <c>null</c> when it can.</summary>
    /// <param name="sources">The folders the site is built from.</param>
    public static string? Problem(string folder, params IEnumerable<string> sources)
    {
        var full = Real(folder);
        if (Path.GetDirectoryName(full) is null)
            return $"The output folder '{folder}' is the root of a disk.";
        var paths = new PublishPaths(full);
        if (sources.Select(paths.Problem).OfType<string>().FirstOrDefault() is { } problem)
            return problem;
        return File.Exists(full) ? $"The output folder '{folder}' is a file." : null;
    }

    /// <summary>Whether a site stands in the folder, or nothing does.</summary>
    public static bool IsOursOrFree(string folder) =>
        Real(folder) is var full
        && (!Directory.Exists(full) || !Directory.EnumerateFileSystemEntries(full).Any() || SiteList.Read(full) is not null);

    /// <summary>Whether a name is that of a file which desktops or git need, and no site.</summary>
    public static bool IsTolerated(string path) => Ownership.IsTolerated(path);

    /// <summary>Absolute, without a slash at the end, and behind symbolic links, which a swap would otherwise replace.</summary>
    public static string Real(string folder) => RealPath.Of(folder);
}
