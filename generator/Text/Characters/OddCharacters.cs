using System.Buffers;
using System.Globalization;

namespace SiteGen.Text.Characters;

/// <summary>What is wrong with a character that no text may hold.</summary>
public enum Oddity
{
    /// <summary>It can't be seen, or changes what is seen around it.</summary>
    Hidden,

    /// <summary>A blank other than the one of the keyboard.</summary>
    Blank,

    /// <summary>It looks like another.</summary>
    LookAlike,

    /// <summary>A mark that belongs on the letter before it.</summary>
    Mark,

    /// <summary>A letter of another script within a word.</summary>
    Mixed,

    /// <summary>A small picture, such as those of chats.</summary>
    Picture,
}

/// <summary>A character that no text may hold.</summary>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">One, or two for a pair of surrogates; for pictures that of all side by side, with what joins and colours
/// them.</param>
/// <param name="Instead">What to write; empty for nothing, or where there is no one answer.</param>
public readonly record struct OddCharacter(int Start, int Length, int CodePoint, Oddity Oddity, string Instead);

/// <summary>Finds the characters that mislead: those that can't be seen, turn the text around, or look like others.</summary>
public static class OddCharacters
{
    /// <summary>Characters that Chinese is set with although compatibility forms would replace them, and the ellipsis. This is the whole
    /// list of exceptions.</summary>
    private const string Allowed = "，：；？！（）～￥…";

    /// <summary>All that ordinary texts are made of: whatever else stands in a text is looked at one by one.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        '\t',
        '\n',
        '\r',
        .. Range(' ', '~'),
        .. "¡¢£¥§©«®°±·»¿–—‘’“”、。〇",
        .. Range('À', 'ı'),
        .. Range('Ĵ', 'ľ'),
        .. Range('Ł', 'ň'),
        .. Range('Ŋ', 'ž'),
        .. Range('Ǎ', 'ǰ'),
        .. Range('Ǵ', 'ɏ'),
        .. Range('〈', '】'),
        .. Range('\u3400', '\u9FFF').Where(HanCharacters.IsUnified),
        .. Allowed,
    ]);

    /// <summary>Where the first character stands that is not among the usual ones; -1 when there is none.</summary>
    public static int FindUnusual(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain);

    /// <summary>The text with an ordinary blank for each character that only looks like one where YAML needs blanks: at the head of a line,
    /// and behind a colon, a comma, a hyphen or a bracket. As long as it was.</summary>
    public static string WithPlainBlanks(string text)
    {
        if (FindUnusual(text) < 0)
            return text;
        var plain = text.ToCharArray();
        var isStructure = true;
        for (var i = 0; i < plain.Length; i++)
        {
            if (isStructure && Judge(plain[i]) is (Oddity.Blank, _))
                plain[i] = ' ';
            isStructure = plain[i] is '\n' or ':' or ',' or '-' or '{' or '[' || (isStructure && plain[i] == ' ');
        }
        return new string(plain);
    }

    /// <summary>Every character of a text that misleads, in order.</summary>
    public static IEnumerable<OddCharacter> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = FindUnusual(text.AsSpan(at));
            if (next < 0)
                yield break;
            at += next;
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            var codePoint = length == 2 ? char.ConvertToUtf32(text, at) : text[at];
            if (Judge(codePoint) is var (oddity, instead))
            {
                if (oddity == Oddity.Picture)
                    length = LengthOfPictures(text, at);
                yield return new OddCharacter(at, length, codePoint, oddity, instead);
            }
            else if (length == 1 && MixedScripts.Find(text, at) is { } letter)
                yield return new OddCharacter(at, 1, codePoint, Oddity.Mixed, letter);
            at += length;
        }
    }

    /// <summary>The text without the characters that can't be seen.</summary>
    public static string WithoutHidden(string text)
    {
        if (FindUnusual(text) < 0)
            return text;
        var hidden = In(text).Where(odd => odd.Oddity == Oddity.Hidden).ToList();
        for (var i = hidden.Count - 1; i >= 0; i--)
            text = text.Remove(hidden[i].Start, hidden[i].Length);
        return text;
    }

    /// <summary>What is wrong with a character wherever it stands; <c>null</c> when nothing is.</summary>
    internal static (Oddity Oddity, string Instead)? Judge(int codePoint)
    {
        if (codePoint < 0x10000 && Plain.Contains((char)codePoint))
            return null;
        var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        if (category == UnicodeCategory.SpaceSeparator)
            return (Oddity.Blank, " ");
        if (
            category
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
            || IsUnseen(codePoint)
        )
            return (Oddity.Hidden, "");
        if (IsMark(codePoint))
            return (Oddity.Mark, "");
        if (IsPicture(codePoint))
            return (Oddity.Picture, "");
        return LookAlikes.Is(codePoint, out var plain) ? (Oddity.LookAlike, plain) : null;
    }

    /// <summary>A mark that stands on the letter before it, as the tone marks of pinyin that some keyboards write apart.</summary>
    internal static bool IsMark(int codePoint) =>
        codePoint
            is >= 0x300
                and <= 0x36F
                or >= 0x1AB0
                and <= 0x1AFF
                or >= 0x1DC0
                and <= 0x1DFF
                or >= 0x20D0
                and <= 0x20FF
                or >= 0xFE20
                and <= 0xFE2F;

    // What Unicode says is to be ignored, or is drawn as nothing, although its category is that of a letter or mark.
    private static bool IsUnseen(int codePoint) =>
        codePoint
            is 0x34F
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or 0x2800
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFFA0
                or 0xFFFC
                or 0xFFFD
                or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Whether a character is of the blocks that are drawn as pictures, in colour on most devices; the tick and the cross of
    /// tables, ✓ and ✗, are none.</summary>
    internal static bool IsPicture(int codePoint) =>
        codePoint
            is (>= 0x2600 and <= 0x27BF and not (0x2713 or 0x2714 or 0x2717 or 0x2718) and not (>= 0x2776 and <= 0x2793))
                or 0x2B50
                or 0x2B55
                or (>= 0x1F000 and <= 0x1F0FF)
                or (>= 0x1F1E6 and <= 0x1F1FF)
                or (>= 0x1F300 and <= 0x1FAFF);

    /// <summary>How many characters of the text pictures and what joins and colours them take.</summary>
    private static int LengthOfPictures(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            var codePoint = length == 2 ? char.ConvertToUtf32(text, at) : text[at];
            if (!IsPicture(codePoint) && (codePoint is not (0x200D or 0xFE0E or 0xFE0F)))
                break;
            at += length;
        }
        return at - start;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
