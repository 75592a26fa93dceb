using System.Buffers;
using Microsoft.Win32.SafeHandles;
using SiteGen.FileSystem;

namespace SiteGen.Publishing.Folders;

/// <summary>Reads a file of a known length piece by piece.</summary>
/// <remarks>Rooms of megabytes for the few large files would make the garbage collector go through all there is.</remarks>
internal sealed class FilePieces(string path, long length) : IDisposable
{
    /// <summary>The length of a piece in bytes, but for the last.</summary>
    public const int Size = 1 << 16;

    private readonly byte[] _room = ArrayPool<byte>.Shared.Rent(Size);
    private SafeFileHandle? _file;
    private long _done;

    /// <summary>Reads the next piece; of a file without bytes, that there is such a file.</summary>
    /// <param name="piece">Is good until the next is read.</param>
    /// <returns><c>false</c> for what can't be read, or is shorter by now.</returns>
    public bool Next(out ReadOnlySpan<byte> piece)
    {
        var room = _room.AsSpan(0, (int)Math.Min(Size, length - _done));
        piece = room;
        // What has no length may be no file.
        if (room.Length == 0)
            return DiskEntry.IsRegular(path);
        if (length <= Size && OperatingSystem.IsLinux())
            return LinuxFiles.Read(path, room) == room.Length;
        try
        {
            _file ??= Open();
            while (room.Length > 0 && _file is not null && RandomAccess.Read(_file, room, _done) is > 0 and var more)
            {
                room = room[more..];
                _done += more;
            }
            return room.Length == 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    private SafeFileHandle? Open() =>
        OperatingSystem.IsLinux() ? LinuxFiles.Open(path) : File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    public void Dispose()
    {
        _file?.Dispose();
        ArrayPool<byte>.Shared.Return(_room);
    }
}
