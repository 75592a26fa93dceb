using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.FileSystem;
using SiteGen.Text;

namespace SiteGen.Reading.Disk;

/// <summary>A file that may be read.</summary>
/// <param name="OnDisk">Where it lies.</param>
/// <param name="Size">In bytes, when the folder was walked.</param>
internal sealed record FoundFile(string OnDisk, long Size);

/// <summary>Lists the plain files below one folder. Whatever else lies there is refused by name, unopened; names that begin with a dot are
/// passed over, unlooked at, but for those of <c>input/static/</c>, such as <c>.well-known</c>.</summary>
internal sealed class FolderWalk
{
    /// <summary>The deepest folder in a folder. Ours has two levels.</summary>
    public const int MostLevels = 16;

    /// <summary>The most files and folders below one folder. A site of 10,000 pages has some 30,000.</summary>
    public const int MostEntries = 200_000;

    /// <summary>Files of this folder go to the root of the site as they are.</summary>
    private const string Static = "input/static";

    private readonly Dictionary<string, FoundFile> _files;
    private readonly List<Diagnostic> _refused;
    private int _entries;

    private FolderWalk(Dictionary<string, FoundFile> files, List<Diagnostic> refused) => (_files, _refused) = (files, refused);

    /// <param name="root">The name of the folder in paths, as <c>data</c>.</param>
    /// <param name="folder">Where it lies; it may be a link itself.</param>
    /// <param name="files">Gets every plain file, by path.</param>
    /// <param name="refused">Gets one mistake for everything else.</param>
    public static void Run(string root, string folder, Dictionary<string, FoundFile> files, List<Diagnostic> refused) =>
        new FolderWalk(files, refused).Walk(root, folder, level: 1);

    private void Walk(string path, string folder, int level)
    {
        // In order, so that of two names that are one elsewhere it is always the same that is refused.
        string[] names =
        [
            .. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal),
        ];
        var seen = new Dictionary<string, string>(names.Length, StringComparer.Ordinal);
        foreach (var name in names.Where(name => !name.StartsWith('.') || IsPublished(path, name)))
        {
            if (_entries == MostEntries)
                return;
            if (++_entries == MostEntries)
                Refuse(ReadingRules.TooLarge, path, folder, $"There are more than {MostEntries} files and folders.");
            else
                Look(name, $"{path}/{name}", Path.Combine(folder, name), level, seen);
        }
    }

    // What file managers leave everywhere is nobody's.
    private static bool IsPublished(string path, string name) =>
        (path == Static || path.StartsWith(Static + "/", StringComparison.Ordinal)) && name is not (".DS_Store" or ".gitkeep");

    private void Look(string name, string path, string onDisk, int level, Dictionary<string, string> seen)
    {
        if (FileNames.Problem(name) is { } problem)
        {
            Refuse(ReadingRules.FileName, path, onDisk, $"The name '{name}' {problem}.");
            return;
        }
        if (!seen.TryAdd(FileNames.Key(name), name))
        {
            var first = seen[FileNames.Key(name)];
            Refuse(ReadingRules.FileName, path, onDisk, $"'{first}' and '{name}' are one name on Windows and macOS.");
            return;
        }
        var (kindOnDisk, size, _) = DiskEntry.Of(onDisk);
        switch (kindOnDisk)
        {
            case FileKind.Regular:
                _files.Add(path, new FoundFile(onDisk, size));
                break;
            case FileKind.Folder when level < MostLevels:
                Walk(path, onDisk, level + 1);
                break;
            case FileKind.Folder:
                Refuse(ReadingRules.TooLarge, path, onDisk, $"There are more than {MostLevels} folders in each other.");
                break;
            case var kind:
                Refuse(ReadingRules.NoPlainFile, path, onDisk, $"'{name}' is {Words(kind)}.");
                break;
        }
    }

    private void Refuse(Rule rule, string path, string onDisk, string message) =>
        _refused.Add(new Diagnostic(rule, SourceSpan.WholeFile(new SourceFile(path, "", DiskFiles.Display(onDisk))), message));

    private static string Words(FileKind kind) =>
        kind switch
        {
            FileKind.Link => "a link; links are not followed, wherever they lead",
            FileKind.Pipe => "a pipe",
            FileKind.Socket => "a socket",
            FileKind.Device => "a device",
            _ => "gone, or nothing that can be read",
        };
}
