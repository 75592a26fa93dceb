using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Languages.Chinese;

/// <summary>Pinyin taken apart into syllables.</summary>
public static class Pinyin
{
    // Finals by the initials they follow. An empty initial stands for syllables that begin with the final itself.
    private static readonly (string Initials, string Finals)[] Table =
    [
        ("", "a ai an ang ao e ei en eng er o ou"),
        ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
        ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
        ("m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"),
        ("f", "a an ang ei en eng o ou u"),
        ("d", "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo"),
        ("t", "a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo"),
        ("n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe"),
        ("l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe"),
        ("g k h", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
        ("j q x", "i ia ian iang iao ie in ing iong iu u uan ue un"),
        ("zh ch", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"),
        ("sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"),
        ("r", "an ang ao e en eng i ong ou u ua uan ui un uo"),
        ("z c s", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
        ("z", "ei"),
        ("zh", "ei"),
        ("y", "a an ang ao e i in ing o ong ou u uan ue un"),
        ("w", "a ai an ang ei en eng o u"),
    ];

    private static readonly FrozenSet<string> Syllables = Table
        .SelectMany(row => row.Initials.Split(' ').SelectMany(initial => row.Finals.Split(' ').Select(final => initial + final)))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SyllableSpans = Syllables.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    // Words of their own without a vowel, as 嗯 is said; never a part of another.
    private static readonly FrozenSet<string> Interjections = new[] { "n", "ng", "m", "hm", "hng" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What 儿 adds to the syllable before it, as a syllable that takes up that character: yīhuìr is yī, huì, r.</summary>
    public const string Retroflex = "r";

    // Listed here because .NET needs the data of ICU to part a letter from its mark, and the program runs without them.
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private const string Unmarked = "aaaaeeeeiiiioooouuuuüüüünnnm";

    private static readonly int Longest = Syllables.Max(s => s.Length);

    /// <summary>The syllables of a text, as written but in lower case; words that are not pinyin (App, PDF) come back whole.</summary>
    /// <param name="foreign">The words that are no pinyin.</param>
    /// <param name="wrong">The first word that is neither; <c>null</c> when all is well.</param>
    public static ImmutableArray<string> Split(string text, IReadOnlySet<string> foreign, out string? wrong)
    {
        wrong = null;
        var syllables = ImmutableArray.CreateBuilder<string>();
        foreach (var word in Words(text))
        {
            if (foreign.Contains(word))
                continue;
            var lower = word.ToLowerInvariant();
            var found = new List<string>();
            var plain = WithoutTones(lower);
            if (Interjections.Contains(plain))
                syllables.Add(lower);
            else if (SplitWord(lower, plain, 0, found))
                syllables.AddRange(found);
            else
                wrong ??= word;
        }
        return syllables.DrainToImmutable();
    }

    /// <summary>A text without its tone marks; ü stays.</summary>
    public static string WithoutTones(string text) =>
        string.Create(
            text.Length,
            text,
            static (plain, marked) =>
            {
                for (var i = 0; i < plain.Length; i++)
                    plain[i] = WithoutTone(marked[i]);
            }
        );

    /// <summary>A text without tone marks, in lower case and without punctuation, to be put in order by.</summary>
    public static string SortKey(string text) =>
        string.Concat(WithoutTones(text.ToLowerInvariant()).Where(c => char.IsLetter(c) || c == ' '));

    /// <summary>Runs of letters and digits: an apostrophe or a hyphen parts syllables as a blank does.</summary>
    public static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
                i++;
            if (i > start)
                yield return text[start..i];
        }
    }

    /// <summary>How many syllables each written word has, the foreign ones none: <c>[2, 3]</c> for "Nín’ān shǒujīhào".</summary>
    public static IReadOnlyList<int> WordLengths(string text, IReadOnlySet<string> foreign) =>
        [
            .. text.Split([' ', '\n', ',', '.', '?', '!', ';', ':', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => Split(word, foreign, out _).Length)
                .Where(length => length > 0),
        ];

    // Letters with their marks, also marks that were typed apart from them, which belong to no syllable; but no Chinese.
    private static bool IsOfWord(char c) => c < '\u2E80' && (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F');

    // A syllable within a word never begins with a vowel (GB/T 16159: an apostrophe stands before it), so that there is one way to part it.
    private static bool SplitWord(string word, string plain, int at, List<string> found)
    {
        if (at == word.Length)
            return true;
        if (at > 0 && plain[at] is 'a' or 'e' or 'o')
            return false;
        for (var length = Math.Min(Longest, word.Length - at); length > 0; length--)
        {
            if (!IsSyllable(word.AsSpan(at, length), plain.AsSpan(at, length)))
                continue;
            found.Add(word.Substring(at, length));
            if (SplitWord(word, plain, at + length, found))
                return true;
            if (at + length < word.Length && word[at + length] == Retroflex[0])
            {
                found.Add(Retroflex);
                if (SplitWord(word, plain, at + length + 1, found))
                    return true;
                found.RemoveAt(found.Count - 1);
            }
            found.RemoveAt(found.Count - 1);
        }
        return false;
    }

    /// <summary>True for a syllable with one tone mark, on the vowel where it belongs, or none.</summary>
    /// <param name="plain">The same without its marks.</param>
    private static bool IsSyllable(ReadOnlySpan<char> syllable, ReadOnlySpan<char> plain)
    {
        if (!SyllableSpans.Contains(plain))
            return false;
        var mark = syllable.CommonPrefixLength(plain);
        return mark == plain.Length || (mark == PlaceOfMark(plain) && syllable[(mark + 1)..].SequenceEqual(plain[(mark + 1)..]));
    }

    private static char WithoutTone(char c) => Marked.IndexOf(c) is >= 0 and var at ? Unmarked[at] : c;

    /// <summary>On a or e, else on the o of ou, else on the last vowel.</summary>
    private static int PlaceOfMark(ReadOnlySpan<char> syllable)
    {
        var open = syllable.IndexOfAny('a', 'e');
        if (open >= 0)
            return open;
        var ou = syllable.IndexOf("ou");
        return ou >= 0 ? ou : syllable.LastIndexOfAny("iouü");
    }
}
