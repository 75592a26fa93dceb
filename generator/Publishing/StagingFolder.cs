namespace SiteGen.Publishing;

/// <summary>The folder in which the next site comes together, beside the one that stands.</summary>
/// <remarks>
/// It begins as the site before last, where that was kept: of a large site nearly all files are in it already, and to link
/// each anew would take longer than all the rest of a build. Its files share their bytes with the standing site, so that none
/// is ever written over: it is taken away, and another put in its place.
/// </remarks>
internal sealed class StagingFolder
{
    private readonly PublishPaths _place;
    private readonly Dictionary<string, FileState> _known = new(StringComparer.Ordinal);
    private readonly List<string> _found = [];

    private StagingFolder(PublishPaths place) => _place = place;

    /// <param name="spare">Whether the site before last may be taken.</param>
    public static StagingFolder Begin(PublishPaths place, bool spare)
    {
        var next = new StagingFolder(place);
        if (spare && Directory.Exists(place.Spare))
            next.TakeSpare();
        Directory.CreateDirectory(place.Next);
        return next;
    }

    private void TakeSpare()
    {
        Directory.Move(_place.Spare, _place.Next);
        var onDisk = FolderContent.Of(_place.Next);
        if (onDisk.HasLinks)
        {
            // Somebody linked into the site while it stood: what is written to it might land in their files.
            Directory.Delete(_place.Next, recursive: true);
            return;
        }
        foreach (var folder in onDisk.EmptyFolders())
            Directory.Delete(Path.Combine(_place.Next, folder));
        foreach (var (path, state) in FileManifest.Load(_place.SpareManifest, onDisk.Files))
            _known.Add(path, state);
        _found.AddRange(onDisk.Files.Keys);
    }

    /// <summary>Writes a file. Different files may be written at once.</summary>
    /// <returns>The file as it lies there.</returns>
    public FileStat Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Room(path);
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        return new FileStat(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    /// <summary>Takes a file over from the standing site, with its time stamp.</summary>
    /// <param name="state">What is known of it; <c>null</c> when nothing is.</param>
    public void Keep(string path, FileState? state)
    {
        if (state is not null && _known.TryGetValue(path, out var there) && there == state)
            return;
        var (existing, target) = (Path.Combine(_place.Folder, path), Room(path));
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
            File.Delete(Path.Combine(_place.Next, path));
            for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                var full = Path.Combine(_place.Next, folder);
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
            _place.SpareNext();
        _place.DiscardNext();
    }

    /// <summary>A path where a file can be made: with its folder, and without what was there.</summary>
    private string Room(string path)
    {
        var target = Path.Combine(_place.Next, path);
        if (_found.Count > 0)
            DeleteIfThere(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return target;
    }

    private static void DeleteIfThere(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }
}
