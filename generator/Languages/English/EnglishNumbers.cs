using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Languages.English;

/// <summary>English number words to numbers: "twenty-five", "a hundred", "one billion", "half".</summary>
internal static class EnglishNumbers
{
    /// <summary>The number of a word in lower case, or zero.</summary>
    private static decimal Small(ReadOnlySpan<char> word) =>
        word switch
        {
            "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" => 10,
            "eleven" => 11,
            "twelve" => 12,
            "thirteen" => 13,
            "fourteen" => 14,
            "fifteen" => 15,
            "sixteen" => 16,
            "seventeen" => 17,
            "eighteen" => 18,
            "nineteen" => 19,
            "twenty" => 20,
            "thirty" => 30,
            "forty" => 40,
            "fifty" => 50,
            "sixty" => 60,
            "seventy" => 70,
            "eighty" => 80,
            "ninety" => 90,
            "half" => 0.5m,
            _ => 0,
        };

    private static decimal Large(ReadOnlySpan<char> word) =>
        word switch
        {
            "dozen" => 12,
            "hundred" => 100,
            "thousand" => 1_000,
            "million" => 1_000_000,
            "billion" => 1_000_000_000,
            _ => 0,
        };

    /// <summary>Whether a word is one of these, in upper or lower case.</summary>
    public static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        return Ascii.ToLower(word, lower, out _) == OperationStatus.Done && (Small(lower) != 0 || Large(lower) != 0);
    }

    /// <returns>The number, or <c>null</c> when the words make none.</returns>
    public static decimal? Parse(string text)
    {
        decimal total = 0,
            group = 0;
        foreach (var word in text.ToLowerInvariant().Split([' ', '-', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "a" or "an" or "and")
                continue;
            if (Small(word) is not 0 and var small || TryDigits(word, out small))
            {
                group += small;
            }
            else if (Large(word) is not 0 and var large)
            {
                group = (group == 0 ? 1 : group) * large;
                if (large < 1_000)
                    continue;
                total += group;
                group = 0;
            }
            else
            {
                return null;
            }
            if (total + group > FigureReader.Largest)
                return null;
        }
        return total + group;
    }

    public static decimal Multiplier(string text) =>
        text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is [.., var last]
        && Large(last.ToLowerInvariant()) is not 0 and var large
            ? large
            : 1;

    private static bool TryDigits(string word, out decimal number) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
