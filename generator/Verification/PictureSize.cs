using System.Buffers.Binary;

namespace SiteGen.Verification;

/// <summary>The size of a picture in pixels.</summary>
public sealed record PictureSize(int Width, int Height)
{
    private static ReadOnlySpan<byte> PngStart =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    /// <summary>As a PNG file says in its first bytes; <c>null</c> for any other file.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file) =>
        file.Length < PngStart.Length + 8 || !file.StartsWith(PngStart)
            ? null
            : new PictureSize(
                BinaryPrimitives.ReadInt32BigEndian(file[PngStart.Length..]),
                BinaryPrimitives.ReadInt32BigEndian(file[(PngStart.Length + 4)..])
            );

    public override string ToString() => $"{Width} by {Height}";
}
