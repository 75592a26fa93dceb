using System.Buffers.Binary;

namespace SiteGen.Reading.Images;

/// <summary>PNG: a signature, and chunks of length, name, content and check sum, the first of them IHDR.</summary>
internal static class PngHeader
{
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            return null;
        ImageHeader? header = null;
        var rest = file[Signature.Length..];
        while (rest.Length >= ChunkFrame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
                return null;
            var name = rest.Slice(4, 4);
            var content = rest.Slice(8, (int)length);
            if (header is null)
            {
                if (!name.SequenceEqual("IHDR"u8) || content.Length != 13)
                    return null;
                header = new ImageHeader(
                    ImageFormat.Png,
                    BinaryPrimitives.ReadInt32BigEndian(content),
                    BinaryPrimitives.ReadInt32BigEndian(content[4..])
                );
            }
            else if (name.SequenceEqual("eXIf"u8))
            {
                header = header with { HasCameraNotes = true };
            }
            else if (name.SequenceEqual("acTL"u8))
            {
                header = header with { IsAnimated = true };
            }
            else if (name.SequenceEqual("IEND"u8))
            {
                return header;
            }
            rest = rest[(ChunkFrame + (int)length)..];
        }
        // A file that was cut off shows half of a picture.
        return null;
    }
}
