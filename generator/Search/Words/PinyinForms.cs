using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SiteGen.Languages.Chinese;

namespace SiteGen.Search.Words;

/// <summary>Pinyin as readers type it. Only what editors wrote is ever taken apart; no dictionary guesses how characters sound.</summary>
internal static partial class PinyinForms
{
    private const int MostSyllables = 8;

    /// <summary>What a name can be searched by beside its syllables: all of it joined, its initials, and both from each later syllable on:
    /// <c>tingjibaohao</c>, <c>tjbh</c>, <c>baohao</c>, <c>bh</c> for tíngjī bǎohào.</summary>
    /// <returns>Each with whether it is whole words: <c>jibaohao</c> begins within one.</returns>
    public static IEnumerable<(string Text, bool IsWords)> Of(string pinyin)
    {
        foreach (var part in Parts(pinyin))
        {
            string[] syllables = [.. part.Select(syllable => syllable.Text)];
            foreach (var syllable in syllables)
                yield return (syllable, false);
            for (var from = Math.Max(0, part.Count - MostSyllables); from < part.Count - 1; from++)
            {
                var rest = syllables[from..];
                yield return (string.Concat(rest), part[from].BeginsWord);
                yield return (string.Concat(rest.Select(syllable => syllable[0])), false);
            }
        }
    }

    /// <summary>The syllables, without tones.</summary>
    public static IEnumerable<string> Syllables(string pinyin) => Parts(pinyin).SelectMany(part => part).Select(syllable => syllable.Text);

    /// <summary>Stretches of syllables with nothing but blanks between them: a bracket or a word that is no pinyin ends one.</summary>
    private static IEnumerable<IReadOnlyList<(string Text, bool BeginsWord)>> Parts(string pinyin)
    {
        var part = new List<(string Text, bool BeginsWord)>();
        foreach (Match piece in Piece().Matches(pinyin))
        {
            var syllables = piece.Groups["word"] is { Success: true } word ? Split(word.Value) : null;
            if (syllables is not null)
                part.AddRange(syllables.Select((syllable, at) => (syllable, at == 0)));
            if (syllables is null && part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }
        if (part.Count > 0)
            yield return part;
    }

    /// <summary>The syllables of a word; <c>null</c> when it is no pinyin.</summary>
    private static IEnumerable<string>? Split(string word)
    {
        var syllables = Pinyin.Split(word, FrozenSet<string>.Empty, out var wrong);
        return wrong is null ? syllables.Select(syllable => string.Concat(syllable.Select(Letters.Fold))) : null;
    }

    [GeneratedRegex(@"(?<word>[\p{L}'’]+)|[^\s\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
