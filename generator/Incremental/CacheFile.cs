using System.Buffers.Binary;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A file of results of earlier builds. What is missing, cut off, damaged or of another program is as if it were not
/// there.</summary>
/// <remarks>A key, the hash of the content, the content. The key stands for all that the whole content depends on.</remarks>
public static class CacheFile
{
    private const int ContentStart = 2 * ContentHash.Size;

    /// <returns><c>null</c> when there is no content for this key.</returns>
    public static CacheReader? Load(string path, ContentHash key)
    {
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
    public static void Save(string path, ContentHash key, Action<CacheWriter> write)
    {
        var writer = new CacheWriter();
        write(writer);
        var content = writer.Finish();
        Span<byte> head = stackalloc byte[ContentStart];
        BinaryPrimitives.WriteUInt128LittleEndian(head, key.Value);
        BinaryPrimitives.WriteUInt128LittleEndian(head[ContentHash.Size..], ContentHash.Of(content.Span).Value);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(path + ".new", FileMode.Create))
            {
                file.Write(head);
                file.Write(content.Span);
            }
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build will be slower, and as right.
        }
    }

    private static ContentHash HashAt(byte[] file, int offset) => new(BinaryPrimitives.ReadUInt128LittleEndian(file.AsSpan(offset)));
}
