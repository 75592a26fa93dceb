using System.Text.RegularExpressions;

namespace SiteGen.Reading;

/// <summary>What other programs make of a word without quotation marks: of those that read YAML some know version 1.1, some 1.2, and
/// where a text is meant, all should find one.</summary>
/// <remarks>The words are those of the "core schema" of YAML 1.2, chapter 10.3.2, and of the types that YAML 1.1 has at
/// yaml.org/type.</remarks>
internal static partial class OtherReaders
{
    /// <returns>What some take the word for, as "a number"; <c>null</c> when all take it for a text.</returns>
    public static string? Take(string word) =>
        word.Length == 0 ? null
        : word[0] is (>= '0' and <= '9') or '+' or '-' or '.' ? TakeFigures(word)
        : word.ToLowerInvariant() switch
        {
            "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" => "yes or no",
            "~" or "null" => "nothing",
            "<<" or "=" => "an order to the reader",
            _ => null,
        };

    private static string? TakeFigures(string word) =>
        Dates().IsMatch(word) ? "a date"
        : Sixties().IsMatch(word) ? "a number of seconds or minutes"
        : Numbers().IsMatch(word) ? "a number"
        : null;

    // 2026-04-30 and what stands behind it; 2026-4-30 only with a time, but nobody should have to know.
    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9:.]+[ \t]*(?:Z|[-+][0-9:]+)?)?\z")]
    private static partial Regex Dates();

    // 1:30 is 90 to them.
    [GeneratedRegex(@"^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?\z")]
    private static partial Regex Sixties();

    [GeneratedRegex(
        @"^[-+]?(?:(?:[0-9][0-9_]*\.?|\.[0-9])[0-9_]*(?:[eE][-+]?[0-9]+)?|0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+"
            + @"|\.(?:inf|Inf|INF|nan|NaN|NAN))\z"
    )]
    private static partial Regex Numbers();
}
