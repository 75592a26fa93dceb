using System.Buffers.Binary;

namespace SiteGen.Reading.Images;

/// <summary>JPEG: segments of a marker and a length, until the one that begins a frame tells the size.</summary>
internal static class JpegHeader
{
    private const byte Mark = 0xFF;
    private const byte Application1 = 0xE1;
    private const byte StartOfScan = 0xDA;

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[Mark, 0xD8, Mark]) || !file.TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[Mark, 0xD9]))
            return null;
        var hasNotes = false;
        var rest = file[2..];
        while (rest.Length >= 4)
        {
            if (rest[0] != Mark)
                return null;
            // Any number of marks may fill the room before a segment.
            if (rest[1] == Mark)
            {
                rest = rest[1..];
                continue;
            }
            var (marker, length) = (rest[1], BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            if (length < 2 || marker == StartOfScan || 2 + length > rest.Length)
                return null;
            var content = rest.Slice(4, length - 2);
            if (IsStartOfFrame(marker))
                return content.Length < 6
                    ? null
                    : new ImageHeader(
                        ImageFormat.Jpeg,
                        BinaryPrimitives.ReadUInt16BigEndian(content[3..]),
                        BinaryPrimitives.ReadUInt16BigEndian(content[1..])
                    )
                    {
                        HasCameraNotes = hasNotes,
                    };
            hasNotes |= marker == Application1 && content.StartsWith("Exif"u8);
            rest = rest[(2 + length)..];
        }
        return null;
    }

    // C4, C8 and CC are tables and extensions in the midst of them.
    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
