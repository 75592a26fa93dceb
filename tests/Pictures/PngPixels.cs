using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Pictures;

/// <summary>A PNG file of sixteen colours, read with the runtime's own inflate: a second opinion on what the program wrote.</summary>
internal sealed class PngPixels
{
    private readonly byte[] _pixels;

    private PngPixels(int width, int height, int[] palette, byte[] pixels) =>
        (Width, Height, Palette, _pixels) = (width, height, palette, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>As 0xRRGGBB.</summary>
    public int[] Palette { get; }

    public int this[int x, int y] => Palette[_pixels[(y * Width) + x]];

    public int Count(Func<int, bool> colour) => _pixels.Count(p => colour(Palette[p]));

    /// <summary>Those colours of the palette that some pixel has.</summary>
    public IEnumerable<int> Used =>
        Enumerable.Range(0, Palette.Length).Where(i => _pixels.AsSpan().Contains((byte)i)).Select(i => Palette[i]);

    /// <summary>The smallest row and column, and the largest, that hold a colour.</summary>
    public (int Left, int Top, int Right, int Bottom) Bounds(Func<int, bool> colour)
    {
        var (left, top, right, bottom) = (Width, Height, -1, -1);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (colour(this[x, y]))
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            }
        }
        return (left, top, right, bottom);
    }

    public static PngPixels Read(byte[] file)
    {
        Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, file[..8]);
        var chunks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var at = 8;
        while (at < file.Length)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            chunks.Add(Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            Assert.Equal(
                System.IO.Hashing.Crc32.HashToUInt32(file.AsSpan(at + 4, 4 + length)),
                BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length))
            );
            at += 12 + length;
        }
        Assert.Equal(["IDAT", "IEND", "IHDR", "PLTE"], chunks.Keys.Order(StringComparer.Ordinal));
        var (width, height) = (
            BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"]),
            BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"].AsSpan(4))
        );
        Assert.Equal(new byte[] { 4, 3, 0, 0, 0 }, chunks["IHDR"][8..]);
        return new PngPixels(
            width,
            height,
            [.. chunks["PLTE"].Chunk(3).Select(c => (c[0] << 16) | (c[1] << 8) | c[2])],
            Unpack(chunks["IDAT"], width, height)
        );
    }

    private static byte[] Unpack(byte[] packed, int width, int height)
    {
        // A row is a byte that names its filter (2: what differs from the row above), then two pixels in each byte.
        var (bytes, inflated) = (width / 2, new byte[height * ((width / 2) + 1)]);
        using var inflate = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        inflate.ReadExactly(inflated);
        Assert.Equal(-1, inflate.ReadByte());
        var (row, pixels) = (new byte[bytes], new byte[width * height]);
        for (var y = 0; y < height; y++)
        {
            var from = inflated.AsSpan(y * (bytes + 1), bytes + 1);
            Assert.Equal(2, from[0]);
            for (var x = 0; x < bytes; x++)
            {
                row[x] += from[x + 1];
                (pixels[(y * width) + (2 * x)], pixels[(y * width) + (2 * x) + 1]) = ((byte)(row[x] >> 4), (byte)(row[x] & 15));
            }
        }
        return pixels;
    }
}
