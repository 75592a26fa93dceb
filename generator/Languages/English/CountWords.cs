using System.Collections.Frozen;
using SiteGen.Text.Characters;

namespace SiteGen.Languages.English;

/// <summary>Finds the words that only count: "three cards". "One" may be a pronoun.</summary>
internal static class CountWords
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByText = Numbers.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <returns>Each number once, in the order of the text.</returns>
    public static IReadOnlyList<(string Word, int Number)> In(string text)
    {
        List<(string Word, int Number)>? found = null;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && LatinWords.IsOfWord(text[end]))
                end++;
            if (
                end - start is >= 3 and <= 5
                && ByText.TryGetValue(text.AsSpan(start, end - start), out var number)
                && found?.Exists(count => count.Number == number) != true
            )
                (found ??= []).Add((text[start..end].ToLowerInvariant(), number));
            start = end;
        }
        return found ?? (IReadOnlyList<(string, int)>)[];
    }
}
