using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Text;

/// <summary>Stands for some content: two contents with one hash are taken for the same.</summary>
/// <remarks>XXH3 of 128 bits. No protection against somebody who wants two files to be confused; those would be their own files.</remarks>
public readonly record struct ContentHash(UInt128 Value)
{
    /// <summary>The size of a hash in bytes.</summary>
    public const int Size = 16;

    /// <summary>Stands for something that is not there.</summary>
    public static readonly ContentHash Nothing;

    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    public static ContentHash Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>One hash for several texts in order; <c>["ab", "c"]</c> and <c>["a", "bc"]</c> differ.</summary>
    public static ContentHash Of(IEnumerable<string> texts)
    {
        var hash = new XxHash128();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            hash.Append(length);
            hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        }
        return new(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>One hash for several in order.</summary>
    public static ContentHash Of(IEnumerable<ContentHash> parts)
    {
        var hash = new XxHash128();
        Span<byte> part = stackalloc byte[Size];
        foreach (var one in parts)
        {
            BinaryPrimitives.WriteUInt128LittleEndian(part, one.Value);
            hash.Append(part);
        }
        return new(hash.GetCurrentHashAsUInt128());
    }
}

/// <summary>Hashes content that comes in pieces.</summary>
public sealed class ContentHasher
{
    private readonly XxHash128 _hash = new();

    /// <summary>Of all pieces so far, as if they had come as one.</summary>
    public ContentHash Hash => new(_hash.GetCurrentHashAsUInt128());

    public void Append(ReadOnlySpan<byte> piece) => _hash.Append(piece);
}
