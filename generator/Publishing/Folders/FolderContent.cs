using System.IO.Enumeration;
using SiteGen.FileSystem;

namespace SiteGen.Publishing.Folders;

/// <summary>All that lies below a folder to which people may have put what they liked, by paths below it with forward slashes.</summary>
/// <param name="Files">All that is neither a folder nor a link, with its length in bytes.</param>
/// <param name="Folders">Each before those inside it, and when something last came into it or went, in UTC ticks.</param>
/// <param name="Links">Symbolic links, to files or to folders. They lead elsewhere, and are not followed.</param>
/// <param name="Written">The same of the folder itself.</param>
internal sealed record FolderContent(
    IReadOnlyDictionary<string, long> Files,
    IReadOnlyList<(string Path, long Written)> Folders,
    IReadOnlyList<string> Links,
    long Written
)
{
    public static FolderContent Nothing { get; } = new(new Dictionary<string, long>(), [], [], 0);

    /// <summary>Files and links.</summary>
    public IEnumerable<string> Leaves => Files.Keys.Concat(Links);

    /// <param name="folder">Nothing is in one that does not exist.</param>
    public static FolderContent Of(string folder) => Of(folder, asksEach: true);

    /// <summary>The names alone, for which no file has to be asked; links to files count as files, and nothing says when what was
    /// written.</summary>
    /// <param name="folder"><inheritdoc cref="Of(string)"/></param>
    public static FolderContent NamesOf(string folder) => Of(folder, asksEach: false);

    private static FolderContent Of(string folder, bool asksEach)
    {
        if (!Directory.Exists(folder))
            return Nothing;
        var written = TimeOf(folder);
        var files = new Dictionary<string, long>(StringComparer.Ordinal);
        var folders = new List<(string, long)>();
        var links = new List<string>();
        var left = new Queue<string>([folder]);
        while (left.TryDequeue(out var next))
        {
            foreach (var (path, isFolder) in EntriesOf(next))
            {
                var (kind, size, time) = isFolder || asksEach ? DiskEntry.Of(path) : (FileKind.Regular, 0, 0);
                var below = PathBelow(folder, path);
                if (kind == FileKind.Link)
                    links.Add(below);
                else if (isFolder)
                {
                    folders.Add((below, time));
                    left.Enqueue(path);
                }
                else
                    files.Add(below, size);
            }
        }
        return new FolderContent(files, folders, links, written);
    }

    /// <summary>Folders with nothing but folders anywhere below, each after those inside it.</summary>
    public IEnumerable<string> EmptyFolders()
    {
        var held = new SiteList(Leaves);
        return Folders.Select(folder => folder.Path).Where(folder => !held.HoldsFolder(folder)).Reverse();
    }

    /// <summary>What is in the folder now, under this name or another. It is read again only where something came or went.</summary>
    /// <param name="folder">Its name now.</param>
    /// <param name="fresh">In UTC ticks: from then on two changes may have happened at what the disk takes for one time.</param>
    public FolderContent Again(string folder, long fresh)
    {
        if (!Directory.Exists(folder))
            return Nothing;
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, written) in Folders.Prepend(("", Written)))
        {
            if (TimeOf(Path.Combine(folder, path)) != written)
                return Of(folder);
            if (written >= fresh)
                doubtful.Add(path);
        }
        return doubtful.Count == 0 || NamesAreSame(folder, doubtful) ? this : Of(folder);
    }

    private bool NamesAreSame(string folder, HashSet<string> doubtful)
    {
        var known = Leaves
            .Concat(Folders.Select(inside => inside.Path))
            .Where(path => doubtful.Contains(path[..Math.Max(path.LastIndexOf('/'), 0)]))
            .ToHashSet(StringComparer.Ordinal);
        return known.SetEquals(
            doubtful.SelectMany(path =>
                Directory.EnumerateFileSystemEntries(Path.Combine(folder, path)).Select(found => PathBelow(folder, found))
            )
        );
    }

    // Only on Windows does a backslash part folders; elsewhere a name may hold one.
    private static string PathBelow(string folder, string path) => path[(folder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    private static long TimeOf(string folder) => DiskEntry.Of(folder).Written;

    private static FileSystemEnumerable<(string Path, bool IsFolder)> EntriesOf(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }
        );
}
