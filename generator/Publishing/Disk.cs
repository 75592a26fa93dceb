using SiteGen.FileSystem;

namespace SiteGen.Publishing;

/// <summary>All that publishing changes on a disk is done here, one step at a time. Nothing here deletes a folder with what is in
/// it.</summary>
internal class Disk
{
    private readonly List<string> _unlockable = [];

    /// <summary>Says that all in a folder was made by builds: what somebody has made read-only there is made writable where it is in the
    /// way.</summary>
    public void MayUnlock(string folder) => _unlockable.Add(folder);

    /// <summary>Whether another disk begins at a folder, which can't be swapped then.</summary>
    public virtual bool IsMountPoint(string folder) =>
        LinuxFiles.Status(folder, followLinks: true) is { } status
        && LinuxFiles.Status(Path.GetDirectoryName(folder)!, followLinks: true) is { } parent
        && (status.IsMountRoot || !status.IsOnDeviceOf(parent));

    /// <summary>Comes before each change. Tests count these, and end the world at one of them.</summary>
    /// <param name="path">What is changed.</param>
    protected virtual void Before(string change, string path) { }

    public void MakeFolder(string path)
    {
        if (Directory.Exists(path))
            return;
        Before("make folder", path);
        Writable(path, Directory.CreateDirectory);
    }

    /// <exception cref="IOException">There is something of that name.</exception>
    public void Create(string path, ReadOnlySpan<byte> content)
    {
        Before("create", path);
        using var handle = Writable(path, p => File.OpenHandle(p, FileMode.CreateNew, FileAccess.Write, FileShare.None));
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Writes to the end of a file, which is made if there is none.</summary>
    public void Append(string path, string text)
    {
        Before("append", path);
        Writable(path, p => File.AppendAllText(p, text));
    }

    /// <summary>Gives a file or link a second name; where the disk can't do that, makes a copy with the same time.</summary>
    public void Link(string existing, string name)
    {
        Before("link", name);
        if (TryLink(existing, name))
            return;
        if (new FileInfo(existing).LinkTarget is { } target)
            Writable(name, n => File.CreateSymbolicLink(n, target));
        else if (DiskEntry.IsRegular(existing))
        {
            Writable(name, n => File.Copy(existing, n));
            File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(existing));
        }
        else
            throw new IOException($"'{existing}' is no file, and this disk can't carry it over.");
    }

    /// <summary>Gives a file or link another name; a file of that name is replaced in the same moment.</summary>
    public void Rename(string path, string to)
    {
        Before("rename", to);
        Writable(path, p => Writable(to, t => File.Move(p, t, overwrite: true)));
    }

    /// <summary>Gives a folder another name, which nothing has yet.</summary>
    public void MoveFolder(string path, string to)
    {
        Before("move folder", to);
        Writable(path, p => Writable(to, t => Directory.Move(p, t)));
    }

    /// <summary>Swaps two folders in one step.</summary>
    /// <returns><c>false</c> where the disk can't do that.</returns>
    public bool Exchange(string a, string b)
    {
        Before("exchange", b);
        return TryExchange(a, b);
    }

    /// <summary>Deletes a file, or a link and not what it leads to.</summary>
    public void DeleteFile(string path)
    {
        Before("delete file", path);
        Writable(path, File.Delete);
    }

    /// <summary>Deletes an empty folder.</summary>
    public void DeleteFolder(string path)
    {
        Before("delete folder", path);
        Writable(path, p => Directory.Delete(p, recursive: false));
    }

    /// <summary>Waits until files are on the disk, so that they outlast a loss of power.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="all">All of them, for systems that want to hear of each.</param>
    public virtual void Flush(string one, IEnumerable<string> all)
    {
        Before("flush", one);
        using (var handle = File.OpenHandle(one, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            if (LinuxFiles.TryFlushFileSystem(handle))
                return;
        }
        foreach (var path in all)
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    protected virtual bool TryExchange(string a, string b) => LinuxFiles.TryExchange(a, b);

    protected virtual bool TryLink(string existing, string name) => LinuxFiles.TryLink(existing, name);

    private T Writable<T>(string path, Func<string, T> change)
    {
        try
        {
            return change(path);
        }
        // Of folders, .NET says with either exception that it was not allowed to.
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException && (MakeWritable(Path.GetDirectoryName(path)) | MakeWritable(path)))
        {
            return change(path);
        }
    }

    private void Writable(string path, Action<string> change) =>
        Writable(
            path,
            p =>
            {
                change(p);
                return true;
            }
        );

    private bool MakeWritable(string? folder)
    {
        const UnixFileMode needed = UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsWindows() || folder is null || !IsUnlockable(folder) || !DiskEntry.IsFolder(folder))
            return false;
        try
        {
            var mode = File.GetUnixFileMode(folder);
            if ((mode & needed) == needed)
                return false;
            File.SetUnixFileMode(folder, mode | needed);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool IsUnlockable(string folder) =>
        _unlockable.Exists(root => folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
