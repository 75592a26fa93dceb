namespace SiteGen.Text;

/// <summary>A path below the published folder that belongs to somebody else: publishing carries over what lies there.</summary>
public readonly record struct KeptPath
{
    private const string OwnNames = ".sitegen-";

    private KeptPath(SitePath path, bool isFolder) => (Path, IsFolder) = (path, isFolder);

    /// <summary>Without the slash at the end.</summary>
    public SitePath Path { get; }

    /// <summary>It was written with a slash at the end, and stands for all that lies below.</summary>
    public bool IsFolder { get; }

    /// <returns><c>null</c> for what is no path below the folder, is a pattern, or is one of the files that publishing keeps its books
    /// in.</returns>
    public static KeptPath? Parse(string text)
    {
        var isFolder = text.EndsWith('/');
        var path = isFolder ? text[..^1] : text;
        return SitePath.IsValid(path) && path.AsSpan().IndexOfAny("*?\"<>|") < 0 && !IsOwn(path)
            ? new KeptPath(new SitePath(path), isFolder)
            : null;
    }

    /// <summary>Whether a path is one of the names below which publishing keeps its books in the published folder.</summary>
    public static bool IsOwn(string path) => path.StartsWith(OwnNames, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it names a file.</summary>
    public bool Covers(string file) =>
        IsFolder
            ? file.Length > Path.Value.Length && file[Path.Value.Length] == '/' && file.StartsWith(Path.Value, StringComparison.Ordinal)
            : file == Path.Value;

    /// <summary>Whether a file of the site could not stand beside what is kept, not even on a disk that ignores case.</summary>
    public bool CollidesWith(string file) => IsAtOrBelow(file, Path.Value) || IsAtOrBelow(Path.Value, file);

    public override string ToString() => IsFolder ? Path.Value + "/" : Path.Value;

    private static bool IsAtOrBelow(string path, string folder) =>
        path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && (path.Length == folder.Length || path[folder.Length] == '/');
}
