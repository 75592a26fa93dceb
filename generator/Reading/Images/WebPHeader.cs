using System.Buffers.Binary;

namespace SiteGen.Reading.Images;

/// <summary>WebP: a RIFF file whose first chunk is one picture, lossy or lossless, or says what the file holds.</summary>
internal static class WebPHeader
{
    private const int Animation = 0b10;
    private const int CameraNotes = 0b1000;

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (
            file.Length < 30
            || !file.StartsWith("RIFF"u8)
            || !file[8..].StartsWith("WEBP"u8)
            || BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) > (uint)file.Length - 8
        )
            return null;
        var name = file.Slice(12, 4);
        var content = file[20..];
        if (name.SequenceEqual("VP8X"u8))
            return new ImageHeader(ImageFormat.WebP, 1 + Of24Bits(content[4..]), 1 + Of24Bits(content[7..]))
            {
                IsAnimated = (content[0] & Animation) != 0,
                HasCameraNotes = (content[0] & CameraNotes) != 0,
            };
        // The size follows the start code of a key frame, with two bits of scale above it.
        if (name.SequenceEqual("VP8 "u8) && content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            return new ImageHeader(
                ImageFormat.WebP,
                BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF
            );
        if (name.SequenceEqual("VP8L"u8) && content[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
            return new ImageHeader(ImageFormat.WebP, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        return null;
    }

    private static int Of24Bits(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
