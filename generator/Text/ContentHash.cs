using System.IO.Hashing;
using System.Text;

namespace SiteGen.Text;

/// <summary>Stands for some bytes: two contents with one hash are taken for the same.</summary>
/// <remarks>XXH3 of 128 bits. No protection against somebody who wants two files to be confused; those are their own files.</remarks>
public readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
