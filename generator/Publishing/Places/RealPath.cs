using SiteGen.FileSystem;

namespace SiteGen.Publishing.Places;

/// <summary>Paths behind all symbolic links, and whether one lies inside another.</summary>
internal static class RealPath
{
    // As Linux has it.
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>Absolute, without a slash at the end. What does not exist is taken as it is written.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var links = 0;
        var done = Path.GetPathRoot(full)!;
        var left = new Stack<string>();
        Push(full[done.Length..]);
        while (left.TryPop(out var part))
        {
            if (part is "" or ".")
                continue;
            var next = part == ".." ? Path.GetDirectoryName(done) ?? done : Path.Combine(done, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                done = next;
                continue;
            }
            if (++links > MostLinks)
                throw new IOException($"'{path}' leads through more than {MostLinks} symbolic links.");
            if (Path.IsPathRooted(target))
            {
                done = Path.GetPathRoot(target)!;
                target = target[done.Length..];
            }
            Push(target);
        }
        return Path.TrimEndingDirectorySeparator(done);

        void Push(string parts)
        {
            foreach (var part in parts.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
                left.Push(part);
        }
    }

    /// <summary>Whether a place is another one or lies in it, by name or as the disk identifies the two: a folder can have been mounted
    /// under a second name.</summary>
    /// <param name="outer">Real, as <see cref="Of"/> has it; the other one, too.</param>
    public static bool IsAtOrBelow(string inner, string outer)
    {
        var identity = LinuxFiles.Status(outer, followLinks: true)?.Identity;
        for (var place = inner; place is not null; place = Path.GetDirectoryName(place))
        {
            if (place.Equals(outer, Comparison))
                return true;
            if (identity is { } known && LinuxFiles.Status(place, followLinks: true)?.Identity == known)
                return true;
        }
        return false;
    }
}
