using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.FileSystem;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Site files on disk for a program that builds again and again: it is told what was touched, and of all other files knows the
/// content without a look.</summary>
/// <remarks>Told between builds, never during one.</remarks>
public sealed class WatchedFiles : ISiteFiles
{
    private readonly string _data;
    private readonly string _input;
    private readonly string? _theme;
    private readonly (string Root, string Folder)[] _roots;
    private readonly ConcurrentDictionary<string, ContentHash> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceFile> _kept = new(StringComparer.Ordinal);
    private DiskFiles _files;

    /// <param name="theme"><c>null</c> for a site that will have none of its own; a folder that is not there yet may come.</param>
    /// <exception cref="DirectoryNotFoundException">There is no data or no input.</exception>
    public WatchedFiles(string data, string input, string? theme)
    {
        (_data, _input, _theme) = (data, input, theme);
        _roots =
        [
            .. new[] { ("data", data), ("input", input), ("theme", theme) }
                .Where(root => root.Item2 is not null)
                .Select(root => (root.Item1, Path.TrimEndingDirectorySeparator(Path.GetFullPath(root.Item2!)))),
        ];
        _files = List();
    }

    /// <summary>The folders of the files, whole; not each need be there.</summary>
    public IReadOnlyList<string> Folders => [.. _roots.Select(root => root.Folder)];

    public IReadOnlyList<string> Paths => _files.Paths;

    public IReadOnlyList<Diagnostic> Refused => _files.Refused;

    public long SizeOf(string path) => _files.SizeOf(path);

    public string DisplayPath(string path) => _files.DisplayPath(path);

    public ContentHash? KnownHashOf(string path) => _hashes.TryGetValue(path, out var hash) ? hash : null;

    public SourceFile? Kept(string path) => _kept.GetValueOrDefault(path);

    /// <summary>Keeps what lies in <c>data/</c>, most of which every build reads. Guides are many, and nearly none is read again.</summary>
    public void Keep(SourceFile file)
    {
        if (!file.Path.StartsWith("data/", StringComparison.Ordinal))
            return;
        file.IsKept = true;
        _kept[file.Path] = file;
    }

    public byte[] Read(string path)
    {
        var content = _files.Read(path);
        _hashes[path] = ContentHash.Of(content);
        return content;
    }

    /// <summary>Looks at what somebody touched.</summary>
    /// <param name="touched">Files and folders as the system names them.</param>
    /// <returns>The paths of files that have another content now, are new or have gone, ordinally; of folders that were touched, all that
    /// is in them.</returns>
    /// <exception cref="DirectoryNotFoundException">One of the folders has gone.</exception>
    public IReadOnlyList<string> Update(IEnumerable<string> touched)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var isListStale = false;
        foreach (var onDisk in touched)
        {
            if (PathOf(onDisk) is not { } path)
                continue;
            if (_files.Refresh(path))
            {
                if (KnownHashOf(path) is not { } before || HashNow(path) != before)
                    changed.Add(path);
                continue;
            }
            var below = _files.Paths.Where(known => known == path || known.StartsWith(path + "/", StringComparison.Ordinal)).ToList();
            changed.UnionWith(below);
            isListStale |= below.Count > 0 || DiskEntry.IsAnything(onDisk);
        }
        if (isListStale)
        {
            var before = _files.Paths;
            _files = List();
            changed.UnionWith(_files.Paths.Except(before, StringComparer.Ordinal));
            changed.UnionWith(before.Except(_files.Paths, StringComparer.Ordinal));
        }
        foreach (var path in changed)
        {
            _hashes.TryRemove(path, out _);
            _kept.TryRemove(path, out _);
        }
        return [.. changed.Order(StringComparer.Ordinal)];
    }

    /// <summary>Forgets all that is known of the files.</summary>
    /// <exception cref="DirectoryNotFoundException">One of the folders has gone.</exception>
    public void UpdateAll()
    {
        _hashes.Clear();
        _kept.Clear();
        _files = List();
    }

    private DiskFiles List() => new(_data, _input, Directory.Exists(_theme) ? _theme : null);

    private ContentHash? HashNow(string path)
    {
        try
        {
            return ContentHash.Of(_files.Read(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The build says what is wrong with it.
            return null;
        }
    }

    /// <summary>The path of a name on the disk; <c>null</c> for what is not among the files, whatever it is.</summary>
    private string? PathOf(string onDisk)
    {
        foreach (var (root, folder) in _roots)
        {
            if (onDisk == folder)
                return root;
            if (!onDisk.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            var path = root + "/" + onDisk[(folder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');
            return path.StartsWith("input/static/", StringComparison.Ordinal) || !path.Contains("/.", StringComparison.Ordinal)
                ? path
                : null;
        }
        return null;
    }
}
