using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.FileSystem;
using SiteGen.Reading.Disk;

namespace SiteGen.Reading;

/// <summary>Site files on disk: three folders, which may lie anywhere, seen as <c>data/</c>, <c>input/</c> and <c>theme/</c>.</summary>
/// <remarks>Only plain files that lie below them are ever opened: what a link leads to may be somebody's secret, and a pipe has no
/// end.</remarks>
public sealed class DiskFiles : ISiteFiles
{
    /// <summary>Larger files, of which there are few, are read in the way that asks again how large they are.</summary>
    private const int MostAtOnce = 1 << 20;

    private readonly Dictionary<string, FoundFile> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <param name="theme"><c>null</c> when the site has no theme of its own.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    public DiskFiles(string data, string input, string? theme)
    {
        var refused = new List<Diagnostic>();
        foreach (var (root, folder) in new[] { ("data", data), ("input", input), ("theme", theme) })
        {
            if (folder is null)
                continue;
            _folders.Add(root, folder);
            FolderWalk.Run(root, folder, _found, refused);
        }
        Refused = refused;
        Paths = [.. _found.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Paths { get; }

    public IReadOnlyList<Diagnostic> Refused { get; }

    public long SizeOf(string path) => _found[path].Size;

    public byte[] Read(string path)
    {
        var (file, listed) = _found[path];
        if (ReadAsListed(file, listed) is { } content)
            return content;
        // Somebody may have put something else there since the folder was listed.
        if (DiskEntry.Of(file).Kind != FileKind.Regular)
            throw new IOException($"'{DisplayPath(path)}' was a file, and is none any more.");
        using var handle = File.OpenHandle(file);
        var size = RandomAccess.GetLength(handle);
        if (size > FileLimits.Of(path))
            throw new IOException($"'{DisplayPath(path)}' has grown to {size} bytes during the build.");
        var bytes = new byte[size];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more)
            read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Reads a file in three calls of the system, where opening and asking it takes nine.</summary>
    /// <returns><c>null</c> unless it can be read so, and is still as long as it was.</returns>
    private static byte[]? ReadAsListed(string file, long size)
    {
        if (size is 0 or > MostAtOnce)
            return null;
        // With room for one byte more, which tells of growth.
        var room = ArrayPool<byte>.Shared.Rent((int)size + 1);
        var read = LinuxFiles.Read(file, room.AsSpan(0, (int)size + 1));
        var content = read == size ? room[..(int)size] : null;
        ArrayPool<byte>.Shared.Return(room);
        return content;
    }

    /// <summary>Takes note of the size that a file has now.</summary>
    /// <returns>False when it is no longer there as a file, or was not listed.</returns>
    internal bool Refresh(string path)
    {
        if (!_found.TryGetValue(path, out var file))
            return false;
        var (kind, size, _) = DiskEntry.Of(file.OnDisk);
        _found[path] = file with { Size = size };
        return kind == FileKind.Regular;
    }

    /// <summary>As <see cref="ISiteFiles.DisplayPath"/>; also of a file that is yet to be written.</summary>
    public string DisplayPath(string path) => Display(_found.TryGetValue(path, out var file) ? file.OnDisk : InFolder(path));

    private string InFolder(string path) =>
        path.Split('/', 2) is [var root, var rest] && _folders.TryGetValue(root, out var folder) ? Path.Combine(folder, rest) : path;

    /// <summary>As people write a path: with forward slashes. Elsewhere than on Windows a backslash is a letter of a name.</summary>
    internal static string Display(string onDisk) => Path.DirectorySeparatorChar == '\\' ? onDisk.Replace('\\', '/') : onDisk;
}
