using System.Buffers.Binary;
using SiteGen.FileSystem;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A file of results of earlier builds. What is missing, cut off, damaged or of another program is as if it were not
/// there.</summary>
/// <remarks>A key, the hash of the content, the content. The key stands for all that the whole content depends on.</remarks>
internal static class CacheFile
{
    private const int ContentStart = 2 * ContentHash.Size;

    /// <returns><c>null</c> when there is no content for this key.</returns>
    public static CacheReader? Load(string path, ContentHash key)
    {
        // A link leads elsewhere, and something that is no file may never end.
        if (!DiskEntry.IsRegular(path))
            return null;
        byte[] file;
        try
        {
            file = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        if (
            file.Length < ContentStart
            || HashAt(file, 0) != key
            || HashAt(file, ContentHash.Size) != ContentHash.Of(file.AsSpan(ContentStart))
        )
            return null;
        return new CacheReader(file, ContentStart);
    }

    /// <summary>Replaces the file in one step. A cache that can't be written is no failure of the build.</summary>
    public static void Save(string path, ContentHash key, Action<CacheStream> write)
    {
        try
        {
            CacheFolder.Make(Path.GetDirectoryName(path)!);
            // Not written over: it may have become a link.
            File.Delete(path + ".new");
            using (var file = new FileStream(path + ".new", FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                var hash = Write(file, write);
                Span<byte> head = stackalloc byte[ContentStart];
                BinaryPrimitives.WriteUInt128LittleEndian(head, key.Value);
                BinaryPrimitives.WriteUInt128LittleEndian(head[ContentHash.Size..], hash.Value);
                file.Position = 0;
                file.Write(head);
            }
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without the file the next build is slower, and its result is the same.
        }
    }

    // Hashed on its way to the disk: the bytes of all pages are too many to be held a second time.
    private static ContentHash Write(FileStream file, Action<CacheStream> write)
    {
        file.Position = ContentStart;
        var hashing = new HashingStream(file);
        var writer = new CacheWriter(new BufferedStream(hashing, 1 << 16));
        write(writer);
        writer.Flush();
        return hashing.Hash;
    }

    private static ContentHash HashAt(byte[] file, int offset) => new(BinaryPrimitives.ReadUInt128LittleEndian(file.AsSpan(offset)));
}
