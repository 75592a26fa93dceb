using System.Text;
using SiteGen.FileSystem;
using SiteGen.Publishing.Folders;

namespace SiteGen.Publishing.Places;

/// <summary>The folder in which the next site comes together, or what is new in it.</summary>
/// <remarks>
/// It may begin as the site before last, where that was kept: nearly all files are in it already. To give each a second name anew, and to
/// take it away again afterwards, makes a build of 1,000 pages after one edit take three times as long; to copy each, five times. Its files
/// share their bytes with the standing site, so that none is ever written over: it is taken away, and another put in its place. Each
/// file is on the list of the folder before it is made.
/// </remarks>
internal sealed class StagingFolder
{
    private readonly string _folder;
    private readonly Disk _disk;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly Lock _list = new();

    /// <param name="folder">Does not exist.</param>
    /// <param name="beginning">A folder that becomes this one: the site before last; <c>null</c> to begin with nothing.</param>
    public StagingFolder(string folder, string? beginning, Disk disk)
    {
        (_folder, _disk) = (folder, disk);
        if (
            beginning is not null
            && SiteList.Read(beginning) is { } list
            // A link in the place of a file is no second name of it, and goes when the file is put there.
            && FolderContent.NamesOf(beginning) is var content
            && IsSound(list, content)
        )
        {
            _disk.MoveFolder(beginning, folder);
            _listed.UnionWith(list.Paths);
            Begin(content);
            return;
        }
        _disk.MakeFolder(folder);
        _disk.Create(Path.Combine(folder, SiteList.FileName), Encoding.UTF8.GetBytes(SiteList.TextOf([])));
    }

    /// <summary>Whether it began as another site.</summary>
    public bool HasBeginning => _found.Count > 0;

    private string ListPath => Path.Combine(_folder, SiteList.FileName);

    // Somebody may have put something into the site while it stood, or linked from it into files of theirs.
    private static bool IsSound(SiteList list, FolderContent content) =>
        content.Links.Count == 0 && new Ownership(list, []).ForeignIn(content).Count == 0;

    private void Begin(FolderContent content)
    {
        foreach (var empty in content.EmptyFolders())
            _disk.DeleteFolder(Path.Combine(_folder, empty));
        _found.UnionWith(content.Files.Keys.Where(path => path is not (SiteList.FileName or SiteList.NewFileName)));
    }

    /// <summary>Writes a file. Different files may be written at once.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        Note([path]);
        _disk.Create(MakeWay(path), content);
    }

    /// <summary>Takes files over from another folder, with their time stamps. Links stay links.</summary>
    public void Keep(string from, IReadOnlyCollection<string> paths)
    {
        Note(paths);
        Several.InParallel(
            paths,
            path =>
            {
                var (existing, target) = (Path.Combine(from, path), Path.Combine(_folder, path));
                if (!_found.Contains(path) || !DiskEntry.IsSame(existing, target))
                    _disk.Link(existing, MakeWay(path));
            }
        );
    }

    public void KeepFolder(string path) => _disk.MakeFolder(Path.Combine(_folder, path));

    /// <summary>Takes away what does not belong to the site, and the folders that held nothing else.</summary>
    public void RemoveAllBut(Func<string, bool> belongs)
    {
        foreach (var path in _found.Where(path => !belongs(path)))
        {
            if (!DiskEntry.IsFileOrLink(Path.Combine(_folder, path)))
                continue;
            _disk.DeleteFile(Path.Combine(_folder, path));
            EmptyFolders.DeleteAbove(path, _folder, _disk);
        }
    }

    /// <summary>Puts the list of the finished site in the place of the one that was kept meanwhile, and waits until all is on the
    /// disk.</summary>
    public void Finish(IReadOnlyCollection<string> paths)
    {
        WriteList(_folder, paths, _disk);
        _disk.Flush(ListPath, paths.Append(SiteList.FileName).Select(path => Path.Combine(_folder, path)));
    }

    /// <summary>Replaces the list of a folder in one step.</summary>
    public static void WriteList(string folder, IEnumerable<string> paths, Disk disk)
    {
        var @new = Path.Combine(folder, SiteList.NewFileName);
        if (DiskEntry.IsAnything(@new))
            disk.DeleteFile(@new);
        disk.Create(@new, Encoding.UTF8.GetBytes(SiteList.TextOf(paths)));
        disk.Rename(@new, Path.Combine(folder, SiteList.FileName));
    }

    /// <summary>Puts paths on the list, before their files are made.</summary>
    private void Note(IEnumerable<string> paths)
    {
        lock (_list)
        {
            var added = string.Concat(paths.Where(_listed.Add).Select(path => path + "\n"));
            if (added.Length > 0)
                _disk.Append(ListPath, added);
        }
    }

    /// <summary>Makes the folder of a file, and takes away what was in the file's place.</summary>
    /// <returns>The path of the file.</returns>
    private string MakeWay(string path)
    {
        var target = Path.Combine(_folder, path);
        if (HasBeginning)
        {
            lock (_list)
                TakeAway(path);
        }
        _disk.MakeFolder(Path.GetDirectoryName(target)!);
        return target;
    }

    // The site that this one began as may have had a file where a folder is to be, or the other way round.
    private void TakeAway(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var target = Path.Combine(_folder, path[..end]);
            if (_found.Contains(path[..end]) && DiskEntry.IsFileOrLink(target))
                _disk.DeleteFile(target);
        }
        if (Directory.Exists(Path.Combine(_folder, path)))
            RemoveAllBut(found => !found.StartsWith(path + "/", StringComparison.Ordinal));
    }
}
