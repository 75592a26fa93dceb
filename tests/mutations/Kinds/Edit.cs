using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Mutations.Kinds;

/// <summary>How a text becomes another.</summary>
internal static partial class Edit
{
    /// <summary>One digit of it becomes another.</summary>
    public static string? Digit(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        if (digits.Length == 0)
            return null;
        var at = digits[random.Next(digits.Length)];
        // Never a leading zero, which would be another kind of mistake.
        var digit = (char)('1' + ((text[at] - '1' + 1 + random.Next(8)) % 9));
        return digit == text[at] ? null : text[..at] + digit + text[(at + 1)..];
    }

    /// <summary>A whole number, one larger.</summary>
    public static string? Next(string text, Random random) =>
        decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>A number of one digit more.</summary>
    public static string? TenTimes(string text, Random random) => text + "0";

    /// <summary>Nothing stands in its place.</summary>
    public static string? Out(string text, Random random) => "";

    /// <summary>It stands there twice.</summary>
    public static string? Twice(string text, Random random) => text + text;

    /// <summary>Another text always stands there.</summary>
    public static Func<string, Random, string?> To(string text) => (_, _) => text;

    /// <summary>Another word of a list.</summary>
    public static Func<string, Random, string?> OneOf(params string[] words) =>
        (text, random) =>
        {
            string[] others = [.. words.Where(word => word != text)];
            return others[random.Next(others.Length)];
        };

    /// <summary>The first part that a pattern finds becomes another.</summary>
    public static Func<string, Random, string?> Part(string pattern, string replacement) =>
        (text, _) => Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>One character of Chinese, or letter, is left out.</summary>
    public static string? Character(string text, Random random)
    {
        var letters = Enumerable.Range(0, text.Length).Where(i => char.IsLetter(text[i])).ToArray();
        if (letters.Length < 2)
            return null;
        var at = letters[random.Next(letters.Length)];
        return text[..at] + text[(at + 1)..];
    }

    /// <summary>Two lines change places.</summary>
    public static string? Swapped(string text, Random random)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 2 ? $"{lines[1]}\n{lines[0]}\n" : null;
    }

    /// <summary>The texts of a mapping <c>{ en: …, zh: … }</c> change places.</summary>
    public static string? Languages(string text, Random random)
    {
        var match = Pair().Match(text);
        return match.Success ? $"en: {match.Groups["zh"]}, zh: {match.Groups["en"]}" : null;
    }

    /// <summary>The tone of one vowel becomes another.</summary>
    public static string? Tone(string text, Random random)
    {
        const string vowels = "āáǎàēéěèīíǐìōóǒòūúǔù";
        var places = Enumerable.Range(0, text.Length).Where(i => vowels.Contains(text[i], StringComparison.Ordinal)).ToArray();
        if (places.Length == 0)
            return null;
        var at = places[random.Next(places.Length)];
        var vowel = vowels.IndexOf(text[at], StringComparison.Ordinal);
        return text[..at] + vowels[(vowel / 4 * 4) + (((vowel % 4) + 1 + random.Next(3)) % 4)] + text[(at + 1)..];
    }

    /// <summary>A year, two years later.</summary>
    public static string? LaterYear(string text, Random random) =>
        (int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) + 2).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("en: (?<en>.+), zh: (?<zh>[^,}]+)")]
    private static partial Regex Pair();
}
