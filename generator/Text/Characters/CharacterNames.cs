using System.Globalization;

namespace SiteGen.Text.Characters;

/// <summary>What Unicode calls the characters that authors have to be told of: most of them can't be seen.</summary>
public static class CharacterNames
{
    private const string Known = """
        00A0 NO-BREAK SPACE
        00AD SOFT HYPHEN
        0251 LATIN SMALL LETTER ALPHA
        0261 LATIN SMALL LETTER SCRIPT G
        0300 COMBINING GRAVE ACCENT
        0301 COMBINING ACUTE ACCENT
        0302 COMBINING CIRCUMFLEX ACCENT
        0303 COMBINING TILDE
        0304 COMBINING MACRON
        0308 COMBINING DIAERESIS
        030C COMBINING CARON
        034F COMBINING GRAPHEME JOINER
        061C ARABIC LETTER MARK
        115F HANGUL CHOSEONG FILLER
        1160 HANGUL JUNGSEONG FILLER
        180E MONGOLIAN VOWEL SEPARATOR
        2000 EN QUAD
        2001 EM QUAD
        2002 EN SPACE
        2003 EM SPACE
        2004 THREE-PER-EM SPACE
        2005 FOUR-PER-EM SPACE
        2006 SIX-PER-EM SPACE
        2007 FIGURE SPACE
        2008 PUNCTUATION SPACE
        2009 THIN SPACE
        200A HAIR SPACE
        200B ZERO WIDTH SPACE
        200C ZERO WIDTH NON-JOINER
        200D ZERO WIDTH JOINER
        200E LEFT-TO-RIGHT MARK
        200F RIGHT-TO-LEFT MARK
        2011 NON-BREAKING HYPHEN
        2028 LINE SEPARATOR
        2029 PARAGRAPH SEPARATOR
        202A LEFT-TO-RIGHT EMBEDDING
        202B RIGHT-TO-LEFT EMBEDDING
        202C POP DIRECTIONAL FORMATTING
        202D LEFT-TO-RIGHT OVERRIDE
        202E RIGHT-TO-LEFT OVERRIDE
        202F NARROW NO-BREAK SPACE
        205F MEDIUM MATHEMATICAL SPACE
        2060 WORD JOINER
        2061 FUNCTION APPLICATION
        2062 INVISIBLE TIMES
        2063 INVISIBLE SEPARATOR
        2064 INVISIBLE PLUS
        2066 LEFT-TO-RIGHT ISOLATE
        2067 RIGHT-TO-LEFT ISOLATE
        2068 FIRST STRONG ISOLATE
        2069 POP DIRECTIONAL ISOLATE
        2800 BRAILLE PATTERN BLANK
        3000 IDEOGRAPHIC SPACE
        3164 HANGUL FILLER
        FEFF ZERO WIDTH NO-BREAK SPACE
        FFA0 HALFWIDTH HANGUL FILLER
        FFFC OBJECT REPLACEMENT CHARACTER
        FFFD REPLACEMENT CHARACTER
        """;

    private static readonly Lazy<Dictionary<int, string>> Names = new(() =>
        Known
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToDictionary(line => int.Parse(line[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture), line => line[5..])
    );

    /// <summary>A character as messages name it, as <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>; one whose own name is not known here by that of
    /// its group.</summary>
    public static string Of(int codePoint) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4} {Names.Value.GetValueOrDefault(codePoint) ?? Group(codePoint)}");

    private static string Group(int codePoint) =>
        codePoint switch
        {
            _ when CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.OtherNotAssigned => "UNASSIGNED CHARACTER",
            _ when OddCharacters.IsPicture(codePoint) => "PICTOGRAPH",
            >= 0xFF10 and <= 0xFF19 => $"FULLWIDTH DIGIT {(char)(codePoint - 0xFEE0)}",
            >= 0xFF21 and <= 0xFF3A or >= 0xFF41 and <= 0xFF5A => $"FULLWIDTH LATIN LETTER {(char)(codePoint - 0xFEE0)}",
            >= 0xFF00 and <= 0xFFEF => "FULLWIDTH OR HALFWIDTH FORM",
            >= 0x2F00 and <= 0x2FDF => "KANGXI RADICAL",
            >= 0x2E80 and <= 0x2EFF => "CJK RADICAL",
            >= 0x31C0 and <= 0x31EF => "CJK STROKE",
            _ when HanCharacters.IsCompatibilityForm(codePoint) => $"CJK COMPATIBILITY IDEOGRAPH-{codePoint:X4}",
            >= 0x1D400 and <= 0x1D7FF => "MATHEMATICAL ALPHANUMERIC SYMBOL",
            >= 0x2460 and <= 0x24FF or >= 0x2776 and <= 0x2793 or >= 0x1F100 and <= 0x1F1FF => "ENCLOSED ALPHANUMERIC",
            >= 0xFE00 and <= 0xFE0F => $"VARIATION SELECTOR-{codePoint - 0xFDFF}",
            >= 0xE0100 and <= 0xE01EF => $"VARIATION SELECTOR-{codePoint - 0xE00EF}",
            >= 0xE0000 and <= 0xE007F => "TAG",
            >= 0x0370 and <= 0x03FF or >= 0x1F00 and <= 0x1FFF => "GREEK LETTER",
            >= 0x0400 and <= 0x052F => "CYRILLIC LETTER",
            >= 0x30A0 and <= 0x30FF => "KATAKANA LETTER",
            _ => OfCategory(codePoint),
        };

    private static string OfCategory(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.Control => "CONTROL CHARACTER",
            UnicodeCategory.Format => "FORMAT CHARACTER",
            UnicodeCategory.Surrogate => "HALF OF A SURROGATE PAIR",
            UnicodeCategory.PrivateUse => "PRIVATE USE CHARACTER",
            UnicodeCategory.SpaceSeparator => "SPACE",
            UnicodeCategory.DecimalDigitNumber => "DIGIT",
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "COMBINING MARK",
            _ => "COMPATIBILITY CHARACTER",
        };
}
