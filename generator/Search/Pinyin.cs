using System.Text.RegularExpressions;

namespace SiteGen.Search;

/// <summary>Pinyin as readers type it. Only what editors wrote is ever taken apart; no dictionary guesses how characters sound.</summary>
internal static partial class Pinyin
{
    // Longer parts come first, so that 'yingye' is 'ying ye' and not 'yin gye'.
    private const string Initial = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]";
    private const string Final = "iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v";
    private const int MostSyllables = 8;

    /// <summary>What a name can be searched by beside its syllables: all of it joined, its initials, and both from each later syllable on: <c>tingjibaohao</c>, <c>tjbh</c>, <c>baohao</c>, <c>bh</c> for tíngjī bǎohào.</summary>
    public static IEnumerable<string> Forms(string pinyin)
    {
        foreach (var part in Parts(pinyin))
        {
            foreach (var syllable in part) yield return syllable;
            for (var from = Math.Max(0, part.Count - MostSyllables); from < part.Count - 1; from++)
            {
                yield return string.Concat(part.Skip(from));
                yield return string.Concat(part.Skip(from).Select(syllable => syllable[0]));
            }
        }
    }

    /// <summary>The syllables, without tones.</summary>
    public static IEnumerable<string> Syllables(string pinyin) => Parts(pinyin).SelectMany(part => part);

    /// <summary>Stretches of syllables with nothing but blanks between them: a bracket or a word that is no pinyin ends one.</summary>
    private static IEnumerable<IReadOnlyList<string>> Parts(string pinyin)
    {
        var part = new List<string>();
        foreach (Match piece in Piece().Matches(pinyin))
        {
            var syllables = piece.Groups["word"] is { Success: true } word ? Split(word.Value) : null;
            if (syllables is not null) part.AddRange(syllables);
            if (syllables is null && part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }
        if (part.Count > 0) yield return part;
    }

    /// <summary>The syllables of a word; <c>null</c> when it is no pinyin.</summary>
    private static IEnumerable<string>? Split(string word)
    {
        var syllables = new List<string>();
        // An apostrophe stands where a syllable would else be read wrongly.
        foreach (var piece in word.Split('\'', '’'))
        {
            var plain = string.Concat(piece.Select(Letters.Fold));
            var match = Word().Match(plain);
            if (!match.Success) return null;
            syllables.AddRange(match.Groups["syllable"].Captures.Select(capture => capture.Value));
        }
        return syllables;
    }

    // The matcher goes back where a longest syllable leaves a rest that is none: 'anquan' is 'an quan'.
    [GeneratedRegex($"^(?<syllable>(?:{Initial})(?:{Final})|er|ang|eng|ai|an|ao|ei|en|ou|a|e|o)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<word>[\p{L}'’]+)|[^\s\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
