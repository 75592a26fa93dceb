using System.Globalization;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese numbers to numbers: 九十, 两百, 2.5亿, 10万, 3亿6000万, 二〇二二, 半.</summary>
internal static class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    // As sums are written on forms, so that nobody adds a stroke.
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <returns>The number, or <c>null</c> when the characters make none, as 万一 and 三五.</returns>
    public static decimal? Parse(string text)
    {
        if (text == "半")
            return 0.5m;
        if (text.All(c => Digit(c) is not null))
            return Positional(text);
        decimal total = 0,
            section = 0;
        decimal? pending = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
                    end++;
                if (
                    !decimal.TryParse(
                        text[i..end],
                        NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                )
                    return null;
                pending = number;
                i = end - 1;
            }
            else if (Tens(text[i]) is { } tens)
            {
                (section, pending) = (section + tens, null);
            }
            else if (Digit(text[i]) is { } digit)
            {
                pending = digit;
            }
            else if (Multiplier(text[i]) is { } multiplier)
            {
                // Only 十 may stand without a number before it: 十二, but 万一 is a word.
                if (pending is null && section == 0 && total == 0 && text[i] != '十')
                    return null;
                if (multiplier < 10_000)
                    section += (pending ?? 1) * multiplier;
                else if (multiplier == 10_000)
                    section = (section + (pending ?? 0)) * multiplier;
                else
                    (total, section) = ((total + section + (pending ?? 0)) * multiplier, 0);
                pending = null;
            }
            else
            {
                return null;
            }
            if (total + section > FigureReader.Largest || pending > FigureReader.Largest)
                return null;
        }
        return total + section + (pending ?? 0);
    }

    public static decimal Multiplier(string text) => text.Length > 0 && Multiplier(text[^1]) is { } multiplier ? multiplier : 1;

    /// <summary>Figure by figure, as years are written; 三五 is "three to five" and no number.</summary>
    private static decimal? Positional(string text)
    {
        if (text.Length is 2 or 3 && !text.Contains('〇') && !text.Contains('零'))
            return null;
        if (text.Length > 15)
            return null;
        decimal number = 0;
        foreach (var c in text)
            number = (number * 10) + Digit(c)!.Value;
        return number;
    }

    private static int? Digit(char c) =>
        c switch
        {
            '〇' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c) is >= 0 and var digit ? digit
            : FormalDigits.IndexOf(c) is >= 0 and var formal ? formal
            : null,
        };

    /// <summary>Tens that have a character of their own: 廿五 is twenty-five.</summary>
    private static int? Tens(char c) =>
        c switch
        {
            '廿' => 20,
            '卅' => 30,
            '卌' => 40,
            _ => null,
        };

    private static decimal? Multiplier(char c) =>
        c switch
        {
            '十' or '拾' => 10,
            '百' or '佰' => 100,
            '千' or '仟' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => null,
        };
}
