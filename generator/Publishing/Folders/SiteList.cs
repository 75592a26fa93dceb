using System.Text;
using SiteGen.FileSystem;
using SiteGen.Text;

namespace SiteGen.Publishing.Folders;

/// <summary>The paths of a site that was published to a folder. By this list alone a build knows what in the folder is its own.</summary>
/// <remarks>
/// In the folder it is the file <see cref="FileName"/>: a line with the name and version of the format, then a path a line, in ordinal
/// order. While a site is being written, each path is added before its file is made, so that what a killed build left can be told, too.
/// </remarks>
internal sealed class SiteList
{
    public const string FileName = ".sitegen-files";

    /// <summary>A list that is being written, before it takes the place of the other.</summary>
    public const string NewFileName = FileName + ".new";

    private const string Format = "sitegen-files 1";

    private readonly HashSet<string> _paths;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public SiteList(IEnumerable<string> paths)
    {
        _paths = new(paths, StringComparer.Ordinal);
        foreach (var path in _paths)
        {
            for (var end = path.LastIndexOf('/'); end > 0 && _folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1)) { }
        }
    }

    /// <summary>For a folder in which nothing is ours.</summary>
    public static SiteList Empty { get; } = new([]);

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    public bool Holds(string path) => _paths.Contains(path);

    /// <summary>Whether a folder is there for files of the list.</summary>
    public bool HoldsFolder(string folder) => _folders.Contains(folder);

    /// <returns><c>null</c> when the folder has no list, or one that no build can have written.</returns>
    public static SiteList? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return DiskEntry.IsRegular(file) ? Parse(File.ReadAllText(file)) : null;
    }

    public static string TextOf(IEnumerable<string> paths)
    {
        var text = new StringBuilder(Format).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal))
            text.Append(path).Append('\n');
        return text.ToString();
    }

    /// <summary>Whether a text is a list, or the beginning of one, cut off anywhere.</summary>
    /// <param name="format">Its first line.</param>
    public static bool IsBegun(string text, string format = Format) =>
        text.StartsWith(format, StringComparison.Ordinal) || format.StartsWith(text, StringComparison.Ordinal);

    // A last line without an end was cut off: its file was not made yet.
    private static SiteList? Parse(string text)
    {
        string[] lines = text.Split('\n');
        return lines[0] == Format && lines[1..^1].All(SitePath.IsValid) ? new SiteList(lines[1..^1]) : null;
    }
}
