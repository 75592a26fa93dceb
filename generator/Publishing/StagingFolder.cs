using SiteGen.Incremental;

namespace SiteGen.Publishing;

/// <summary>The folder in which the next site comes together, beside the one that stands.</summary>
/// <remarks>
/// It begins as the site before last, where that was kept: nearly all files are in it already. To give each a second name anew, and to
/// take it away again afterwards, makes a build of 1,000 pages after one edit take three times as long; to copy each, five times. Its files
/// share their bytes with the standing site, so that none is ever written over: it is taken away, and another put in its place.
/// </remarks>
internal sealed class StagingFolder
{
    private readonly PublishPaths _paths;
    private readonly Dictionary<string, FileState> _known = new(StringComparer.Ordinal);
    private readonly List<string> _found = [];

    /// <param name="cache">Where the site before last was kept, and is to be kept.</param>
    public StagingFolder(PublishPaths paths, BuildCache cache)
    {
        _paths = paths;
        Noted = new Cached<FileState>(cache, "before-last-files", [], FileState.Form);
        if (cache.IsOn && Directory.Exists(paths.BeforeLast))
            BeginWithSiteBeforeLast();
        Directory.CreateDirectory(paths.Next);
    }

    /// <summary>What is known of the files of the site before last.</summary>
    public Cached<FileState> Noted { get; }

    private void BeginWithSiteBeforeLast()
    {
        Directory.Move(_paths.BeforeLast, _paths.Next);
        var onDisk = FolderContent.Of(_paths.Next);
        if (onDisk.HasLinks)
        {
            // Somebody linked into the site while it stood: what is written to it might land in their files.
            Directory.Delete(_paths.Next, recursive: true);
            return;
        }
        foreach (var folder in onDisk.EmptyFolders())
            Directory.Delete(Path.Combine(_paths.Next, folder));
        foreach (var (path, state) in FileState.Untouched(Noted.Last, onDisk.Files))
            _known.Add(path, state);
        _found.AddRange(onDisk.Files.Keys);
    }

    /// <summary>Writes a file. Different files may be written at once.</summary>
    /// <returns>The file as it lies there.</returns>
    public FileStat Write(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(MakeWay(path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        return new FileStat(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    /// <summary>Takes a file over from the standing site, with its time stamp.</summary>
    /// <param name="state">What is known of it; <c>null</c> when nothing is.</param>
    public void Keep(string path, FileState? state)
    {
        if (state is not null && _known.TryGetValue(path, out var there) && there == state)
            return;
        var (existing, target) = (Path.Combine(_paths.Folder, path), MakeWay(path));
        if (LinuxFiles.TryLink(existing, target))
            return;
        File.Copy(existing, target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(existing));
    }

    /// <summary>Takes away what does not belong to the site, and the folders that held nothing else.</summary>
    public void RemoveAllBut(Func<string, bool> belongs)
    {
        foreach (var path in _found.Where(path => !belongs(path)))
        {
            File.Delete(Path.Combine(_paths.Next, path));
            for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                var full = Path.Combine(_paths.Next, folder);
                if (Directory.EnumerateFileSystemEntries(full).Any())
                    break;
                Directory.Delete(full);
            }
        }
    }

    /// <summary>Ends it without a swap; does nothing after one. What was the site before last is kept as that: what was changed in it shows
    /// by its time stamps.</summary>
    public void Abandon()
    {
        if (_found.Count > 0)
            _paths.KeepNext();
        _paths.DiscardNext();
    }

    /// <summary>Makes the folder of a file, and takes away what was in the file's place.</summary>
    /// <returns>The path of the file.</returns>
    private string MakeWay(string path)
    {
        var target = Path.Combine(_paths.Next, path);
        if (_found.Count > 0 && File.Exists(target))
            File.Delete(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return target;
    }
}
