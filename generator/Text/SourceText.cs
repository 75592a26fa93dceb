using System.Text;
using System.Text.Unicode;

namespace SiteGen.Text;

/// <summary>Bytes to text: UTF-8 only, a byte-order mark dropped, <c>\n</c> at every line's end.</summary>
public static class SourceText
{
    /// <summary>Decodes a file; <paramref name="badByte"/> is the offset of the first byte that is not UTF-8, or -1.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out int badByte)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        badByte = FirstInvalid(bytes);
        return WithPlainLineEnds(Encoding.UTF8.GetString(bytes));
    }

    /// <summary>As a browser reads a file: <c>\r\n</c> and a lone <c>\r</c> are <c>\n</c>.</summary>
    public static string WithPlainLineEnds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            offset += consumed;
        return offset;
    }
}
