using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>The words and signs by which running text in one language names the units of the site.</summary>
internal sealed class UnitWords
{
    // The longest first: of 位 and 位数 the second is meant where it stands.
    private readonly ImmutableArray<(string Word, SiteUnit Unit)> _words;
    private readonly ImmutableArray<(string Word, SiteUnit Unit)> _signs;

    public UnitWords(IReadOnlyCollection<SiteUnit> units, Lang lang)
    {
        _words = LongestFirst(units, unit => unit.Also[lang].Append(unit.One[lang]).Append(unit.Many[lang]));
        _signs = LongestFirst(units, unit => unit.Signs);
    }

    /// <summary>The unit that a number is followed by, after one blank or hyphen at most.</summary>
    /// <param name="end">Where the number ends.</param>
    /// <returns>The unit, its word as the text has it, and where that ends; <c>null</c> when there is none.</returns>
    public (SiteUnit Unit, string Word, int End)? After(string text, int end)
    {
        if (_words.IsEmpty || end >= text.Length)
            return null;
        var start = char.IsWhiteSpace(text[end]) || text[end] == '-' ? end + 1 : end;
        foreach (var (word, unit) in _words)
        {
            var after = start + word.Length;
            if (IsAt(text, start, word) && !(IsWordCharacter(word[^1]) && after < text.Length && IsWordCharacter(text[after])))
                return (unit, text[start..after], after);
        }
        return null;
    }

    /// <summary>The unit whose sign stands before a number, one blank away at most.</summary>
    /// <param name="start">Where the number begins.</param>
    /// <param name="from">Where in the text the last figure ends.</param>
    public (SiteUnit Unit, int Start)? Before(string text, int start, int from)
    {
        if (_signs.IsEmpty || start <= from)
            return null;
        var end = char.IsWhiteSpace(text[start - 1]) ? start - 1 : start;
        foreach (var (sign, unit) in _signs)
        {
            var at = end - sign.Length;
            if (at >= from && IsAt(text, at, sign) && !(at > 0 && IsWordCharacter(sign[0]) && IsWordCharacter(text[at - 1])))
                return (unit, at);
        }
        return null;
    }

    private static bool IsAt(string text, int at, string word) =>
        at + word.Length <= text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c);

    private static ImmutableArray<(string Word, SiteUnit Unit)> LongestFirst(
        IEnumerable<SiteUnit> units,
        Func<SiteUnit, IEnumerable<string>> words
    ) =>
        [
            .. units
                .SelectMany(unit => words(unit).Where(word => word.Length > 0).Select(word => (Word: word, Unit: unit)))
                .OrderByDescending(word => word.Word.Length)
                .ThenBy(word => word.Word, StringComparer.Ordinal),
        ];
}
