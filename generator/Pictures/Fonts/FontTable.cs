using System.Buffers.Binary;

namespace SiteGen.Pictures.Fonts;

/// <summary>A stretch of a font file, read in its big-endian numbers.</summary>
internal readonly struct FontTable(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public int U8(int at) => Stretch(at, 1)[0];

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Stretch(at, 2));

    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Stretch(at, 2));

    public long U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Stretch(at, 4));

    /// <exception cref="InvalidDataException">The file ends before that.</exception>
    public FontTable Part(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length
            ? new(bytes.Slice((int)at, (int)length))
            : throw new InvalidDataException("The font ends in the middle of a table.");

    private ReadOnlySpan<byte> Stretch(int at, int length) =>
        at >= 0 && at <= bytes.Length - length
            ? bytes.Span.Slice(at, length)
            : throw new InvalidDataException("The font ends in the middle of a number.");
}
