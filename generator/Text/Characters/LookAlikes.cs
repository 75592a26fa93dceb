using System.Globalization;

namespace SiteGen.Text.Characters;

/// <summary>Characters that look like plain ones and are not: whoever searches, copies or dials them gets something else. They are those
/// that Unicode's compatibility forms (NFKC) replace, and the letters of other alphabets that no eye tells from Latin ones.</summary>
/// <remarks>By hand, as the program does without the data of ICU, and .NET then replaces none.</remarks>
internal static class LookAlikes
{
    private const string Foreign = "АВЕЅІЈКМНОРСТУХԚԜаеорсухѕіјһԁԛԝӏӀΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικαυρτωϲϳ";
    private const string Latin = "ABESIJKMHOPCTYXQWaeopcyxsijhdqwlIABEZHIKMNOPTYXovikauptwcj";

    private const string Kana = "ニハカロエタトヘー";
    private const string HanOfKana = "二八力口工夕卜へ一";

    private const string Numerals = "一二三四五六七八九十";

    private static readonly Dictionary<int, string> Single = new()
    {
        [0xB2] = "2",
        [0xB3] = "3",
        [0xB9] = "1",
        [0xBC] = "1/4",
        [0xBD] = "1/2",
        [0xBE] = "3/4",
        [0x0251] = "a",
        [0x0261] = "g",
        [0x2011] = "-",
        [0x2070] = "0",
        [0x2100] = "a/c",
        [0x2103] = "°C",
        [0x2109] = "°F",
        [0x2116] = "No.",
        [0x2122] = "TM",
        [0x2126] = "Ω",
        [0x212A] = "K",
        [0x212B] = "Å",
        [0x2E9F] = "母",
        [0x2EF3] = "龟",
        [0xFB00] = "ff",
        [0xFB01] = "fi",
        [0xFB02] = "fl",
        [0xFB03] = "ffi",
        [0xFB04] = "ffl",
        [0xFF61] = "。",
        [0xFF62] = "「",
        [0xFF63] = "」",
        [0xFF64] = "、",
        [0xFFE1] = "£",
    };

    /// <summary>The other characters that compatibility forms replace, as first and last in turn, but for scripts that the site's languages
    /// are not written in.</summary>
    private static readonly int[] OtherForms =
    [
        .. new[] { 0xA8, 0xA8, 0xAA, 0xAA, 0xAF, 0xAF, 0xB4, 0xB5, 0xB8, 0xB8, 0xBA, 0xBA, 0x132, 0x133, 0x13F, 0x140, 0x149, 0x149 },
        .. new[] { 0x17F, 0x17F, 0x1C4, 0x1CC, 0x1F1, 0x1F3, 0x2B0, 0x2B8, 0x2D8, 0x2DD, 0x2E0, 0x2E4, 0x37E, 0x37E, 0x384, 0x385 },
        .. new[] { 0x387, 0x387, 0x1D2C, 0x1D6A, 0x1D78, 0x1D78, 0x1D9B, 0x1DBF, 0x1E9A, 0x1E9B, 0x1FBD, 0x1FC1, 0x1FCD, 0x1FCF },
        .. new[] { 0x1FDD, 0x1FDF, 0x1FED, 0x1FEF, 0x1FFD, 0x1FFE, 0x2017, 0x2017, 0x2024, 0x2025, 0x2033, 0x2034, 0x2036, 0x2037 },
        .. new[] { 0x203C, 0x203C, 0x203E, 0x203E, 0x2047, 0x2049, 0x2057, 0x2057, 0x2071, 0x209C, 0x20A8, 0x20A8, 0x2101, 0x2107 },
        .. new[] { 0x210A, 0x2113, 0x2115, 0x2115, 0x2119, 0x211D, 0x2120, 0x2121, 0x2124, 0x2124, 0x2128, 0x2128, 0x212C, 0x212D },
        .. new[] { 0x212F, 0x2131, 0x2133, 0x2139, 0x213B, 0x2140, 0x2145, 0x2149, 0x2150, 0x215F, 0x222C, 0x222D, 0x222F, 0x2230 },
        .. new[] { 0x2329, 0x232A, 0x2474, 0x249B, 0x2A0C, 0x2A0C, 0x2A74, 0x2A76, 0x2C7C, 0x2C7D, 0x2E80, 0x2EFF, 0x3036, 0x3036 },
        .. new[] { 0x3038, 0x303A, 0x309B, 0x309C, 0x309F, 0x309F, 0x30FF, 0x30FF, 0x3131, 0x318E, 0x3192, 0x319F, 0x31C0, 0x31EF },
        .. new[] { 0x3200, 0x33FF, 0xFB05, 0xFDCF, 0xFDF0, 0xFDFC, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFE70, 0xFEFC, 0xFF5F, 0xFFEE },
        .. new[] { 0x10780, 0x107BF, 0x1F100, 0x1F1AD, 0x1F200, 0x1F251, 0x1FBF0, 0x1FBF9 },
    ];

    /// <summary>Whether it looks like plain characters, or is a form of them that nobody needs.</summary>
    /// <param name="plain">What to write instead; empty where there is no one answer.</param>
    public static bool Is(int codePoint, out string plain)
    {
        if (Find(codePoint) is { } found)
        {
            plain = found;
            return true;
        }
        plain = "";
        for (var i = 0; i < OtherForms.Length; i += 2)
        {
            if (OtherForms[i] <= codePoint && codePoint <= OtherForms[i + 1])
                return true;
        }
        return false;
    }

    /// <summary>The Latin letter that a letter of another alphabet looks like; <c>null</c> for any other.</summary>
    public static string? LatinOf(char letter) => Foreign.IndexOf(letter) is >= 0 and var at ? Latin[at].ToString() : null;

    /// <summary>The Chinese character that a Japanese letter looks like; <c>null</c> for any other.</summary>
    public static string? HanOf(char letter) => Kana.IndexOf(letter) is >= 0 and var at ? HanOfKana[at].ToString() : null;

    private static string? Find(int codePoint) =>
        codePoint switch
        {
            >= 0xFF01 and <= 0xFF5E => ((char)(codePoint - 0xFEE0)).ToString(),
            >= 0x1D7CE and <= 0x1D7FF => Number((codePoint - 0x1D7CE) % 10),
            >= 0x1D400 and <= 0x1D6A3 => Letter((codePoint - 0x1D400) % 52),
            >= 0x1D6A4 and <= 0x1D7CB => "",
            >= 0x2460 and <= 0x2473 => Number(codePoint - 0x245F),
            >= 0x2474 and <= 0x2487 => $"({Number(codePoint - 0x2473)})",
            >= 0x2488 and <= 0x249B => Number(codePoint - 0x2487) + ".",
            >= 0x249C and <= 0x24B5 => $"({Letter(26 + codePoint - 0x249C)})",
            >= 0x24B6 and <= 0x24E9 => Letter(codePoint - 0x24B6),
            0x24EA or 0x24FF => "0",
            >= 0x24EB and <= 0x24F4 => Number(codePoint - 0x24E0),
            >= 0x24F5 and <= 0x24FE => Number(codePoint - 0x24F4),
            >= 0x2776 and <= 0x2793 => Number(((codePoint - 0x2776) % 10) + 1),
            >= 0x2074 and <= 0x2079 => Number(codePoint - 0x2070),
            >= 0x2080 and <= 0x2089 => Number(codePoint - 0x2080),
            >= 0x2160 and <= 0x217F => Roman((codePoint - 0x2160) % 16) is var roman && codePoint < 0x2170
                ? roman
                : roman.ToLowerInvariant(),
            >= 0x3220 and <= 0x3229 => $"（{Numerals[codePoint - 0x3220]}）",
            >= 0x3280 and <= 0x3289 => Numerals[codePoint - 0x3280].ToString(),
            >= 0x1F130 and <= 0x1F149 => Letter(codePoint - 0x1F130),
            >= 0x1F150 and <= 0x1F169 => Letter(codePoint - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => Letter(codePoint - 0x1F170),
            _ when Single.TryGetValue(codePoint, out var plain) => plain,
            _ when codePoint is >= 0x2F00 and <= 0x2FDF || HanCharacters.IsCompatibilityForm(codePoint) => HanLookAlikes.Find(codePoint),
            > 0x7F when CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.DecimalDigitNumber => Number(
                (int)CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(codePoint), 0)
            ),
            _ => null,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int place) => ((char)(place < 26 ? 'A' + place : 'a' + place - 26)).ToString();

    private static string Roman(int place) =>
        new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M" }[place];
}
