using System.Buffers;
using System.Text;

namespace SiteGen.Reading;

/// <summary>What a file that is no UTF-8 text may be instead.</summary>
internal static class ForeignBytes
{
    private const string HelpOfFile =
        "Pictures lie in input/images/, files to download below input/static/; here stands what the build reads.";

    /// <summary>By their first bytes, files that are no text at all.</summary>
    private static readonly (byte[] Start, string Name)[] Kinds =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ([.. "GIF8"u8], "a picture (GIF)"),
        ([.. "PK\u0003\u0004"u8], "a packed file, as those of word processors are"),
        ([.. "%PDF"u8], "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a file of an old word processor"),
    ];

    /// <param name="badByte">The offset of the first byte that is not UTF-8.</param>
    /// <returns>What to say, and what to do where that differs from the rule's help.</returns>
    public static (string Message, string? Help) Explain(ReadOnlySpan<byte> bytes, int badByte)
    {
        foreach (var (start, name) in Kinds)
        {
            if (bytes.StartsWith(start))
                return ($"The file is {name}, and no text.", HelpOfFile);
        }
        return EncodingOf(bytes) is { } encoding
            ? ($"Byte {badByte} is not UTF-8: the file seems to be {encoding}.", $"Open it as {encoding}, and save it as UTF-8.")
            : ($"Byte {badByte} is not UTF-8.", null);
    }

    private static string? EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "UTF-16";
        var (pairs, single) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            {
                at += length - 1;
                continue;
            }
            // Two bytes a character, of which the first is a high one: Chinese as it was written before Unicode.
            var isPair = bytes[at] is > 0x80 and < 0xFF && at + 1 < bytes.Length && bytes[at + 1] is >= 0xA1 and < 0xFF;
            if (isPair)
                (pairs, at) = (pairs + 1, at + 1);
            else if (bytes[at] is 0x85 or (>= 0x91 and <= 0x97) or 0xA0 or (>= 0xC0 and < 0xFF))
                single++;
        }
        return single > pairs ? "Windows-1252"
            : pairs > 0 ? "GBK or another Chinese encoding"
            : null;
    }
}
