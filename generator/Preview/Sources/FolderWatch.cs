namespace SiteGen.Preview.Sources;

/// <summary>Watches folders and all that is in them, also such as are taken away and made again, or come only later.</summary>
/// <param name="folders">Need not be there.</param>
internal sealed class FolderWatch(IReadOnlyList<string> folders) : ISourceWatch
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FileSystemWatcher?> _inner = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _outer = [];
    private Action<string?> _tell = _ => { };
    private bool _isOver;

    public void Start(Action<string?> tell)
    {
        _tell = tell;
        foreach (var folder in folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))))
        {
            Watch(folder);
            // A folder that is gone says nothing any more; the one that it lay in tells when it is back.
            if (Path.GetDirectoryName(folder) is { } parent && Directory.Exists(parent))
                _outer.Add(Outer(parent, folder));
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            foreach (var watcher in _inner.Values.OfType<FileSystemWatcher>().Concat(_outer))
                watcher.Dispose();
        }
    }

    private FileSystemWatcher Outer(string parent, string folder)
    {
        var watcher = new FileSystemWatcher(parent, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, _) => Again(folder);
        watcher.Deleted += (_, _) => Again(folder);
        watcher.Renamed += (_, _) => Again(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Again(string folder)
    {
        Watch(folder);
        _tell(null);
    }

    private void Watch(string folder)
    {
        lock (_lock)
        {
            _inner.GetValueOrDefault(folder)?.Dispose();
            _inner[folder] = _isOver || !Directory.Exists(folder) ? null : Inner(folder);
        }
    }

    private FileSystemWatcher? Inner(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 1 << 16,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, touched) => _tell(touched.FullPath);
        watcher.Changed += (_, touched) => _tell(touched.FullPath);
        watcher.Deleted += (_, touched) => _tell(touched.FullPath);
        watcher.Renamed += (_, touched) =>
        {
            _tell(touched.OldFullPath);
            _tell(touched.FullPath);
        };
        // More happened than there was room to note, or the folder has gone.
        watcher.Error += (_, _) => Again(folder);
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went between the two looks; the folder it lay in tells when it is back.
            watcher.Dispose();
            return null;
        }
    }
}
