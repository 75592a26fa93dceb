using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Reading.Disk;

/// <summary>Names that not every machine can have, or that two machines would write differently.</summary>
internal static class FileNames
{
    /// <summary>The longest name most file systems take, in UTF-8 bytes.</summary>
    private const int MostBytes = 255;

    private static readonly SearchValues<char> NotOnWindows = SearchValues.Create(":*?\"<>|");

    // Letters of which another one is the usual form; CJK compatibility ideographs and marks are found by their kind.
    private static readonly SearchValues<char> Doubles = SearchValues.Create(
        "\u0374\u037E\u0387\u1F71\u1F73\u1F75\u1F77\u1F79\u1F7B\u1F7D\u1FBB\u1FBE\u1FC9\u1FCB\u1FD3\u1FDB\u1FE3\u1FEB\u1FEE"
            + "\u1FEF\u1FF9\u1FFB\u1FFD\u2000\u2001\u2126\u212A\u212B\u2329\u232A"
    );

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is wrong with the name of a file or folder, as the end of a sentence that began with it.</summary>
    /// <returns><c>null</c> for a name that every machine can have.</returns>
    public static string? Problem(string name)
    {
        if (name.Contains('\uFFFD'))
            return "is not UTF-8";
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsUnseen(rune))
                return $"holds U+{rune.Value:X4}, which nobody sees";
            if (HasAnotherForm(rune))
                return $"holds U+{rune.Value:X4}, which some systems write as another character; use the composed letter";
        }
        if (name.Contains('\\'))
            return "holds a backslash, which is between folders on Windows";
        if (name.AsSpan().IndexOfAny(NotOnWindows) is >= 0 and var at)
            return $"holds '{name[at]}', which no name on Windows can have";
        if (name[^1] is '.' or ' ')
            return $"ends in a {(name[^1] == '.' ? "dot" : "blank")}, which Windows takes away";
        if (Reserved.Contains(name.Split('.')[0].TrimEnd()))
            return "is the name of a device on Windows";
        return Encoding.UTF8.GetByteCount(name) > MostBytes ? $"has more than {MostBytes} bytes" : null;
    }

    /// <summary>Two names with one key are one name on Windows and macOS.</summary>
    public static string Key(string name) => name.ToUpperInvariant();

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    // Without tables of normal forms: whatever has another one is refused, so that two forms of one name can't meet.
    private static bool HasAnotherForm(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || rune.Value is >= 0x1100 and <= 0x11FF
        || HanCharacters.IsCompatibilityForm(rune.Value)
        || (rune.IsBmp && Doubles.Contains((char)rune.Value));

    private static IEnumerable<string> Numbered(string name) => "0123456789¹²³".Select(digit => $"{name}{digit}");
}
