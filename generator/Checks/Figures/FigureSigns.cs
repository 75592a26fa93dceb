using System.Buffers;
using SiteGen.Model;

namespace SiteGen.Checks.Figures;

/// <summary>Whether a text can hold a figure at all. May say yes too often, never no too often.</summary>
internal static class FigureSigns
{
    private static readonly SearchValues<char> ChineseNumerals = SearchValues.Create("零〇一二两三四五六七八九十百千万亿半");

    /// <summary>ASCII digits, or characters from the ranges in which Unicode has all its others, which <c>\d</c> means too.</summary>
    public static bool MayHaveDigits(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9')
        || text.ContainsAnyInRange('\u0660', '\u1FFF')
        || text.ContainsAnyInRange('\uA620', '\uABFF')
        || text.ContainsAnyInRange('\uFF10', '\uFF19');

    /// <summary>Numbers without a digit: words in English, numerals in Chinese.</summary>
    public static bool MayHaveWords(ReadOnlySpan<char> text, Lang lang) =>
        lang == Lang.En ? HasNumberWord(text) : text.ContainsAny(ChineseNumerals);

    /// <summary>Only Chinese spells out its years: 二〇二二年.</summary>
    public static bool MayHaveSpelledDates(ReadOnlySpan<char> text, Lang lang) => lang == Lang.Zh && text.Contains('年');

    private static bool HasNumberWord(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end > start && EnglishNumbers.IsWord(text[start..end]))
                return true;
            start = end;
        }
        return false;
    }
}
