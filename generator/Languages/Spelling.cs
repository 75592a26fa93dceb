using System.Buffers;

namespace SiteGen.Languages;

/// <summary>Finds words of a text that are in no dictionary.</summary>
/// <param name="words">Those of the language.</param>
internal sealed class Spelling(Lexicon words)
{
    /// <summary>The shortest word that is looked up: shorter ones are names of units, items and letters.</summary>
    private const int Shortest = 3;

    /// <summary>Between these stand words, or addresses and codes.</summary>
    private static readonly SearchValues<char> Boundaries = SearchValues.Create(" \n\t()[]<>|\"“”‘–—…,;");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’-/");

    /// <summary>The words that are spelt wrong, in order, each as often as it stands there.</summary>
    /// <param name="isKnown">Whether the site has a word of its own, as it is given.</param>
    public IReadOnlyList<(int Start, string Word)> MistakesIn(string text, Func<string, bool> isKnown)
    {
        List<(int, string)>? found = null;
        for (var start = 0; start < text.Length; start++)
        {
            var end = text.AsSpan(start).IndexOfAny(Boundaries) is >= 0 and var length ? start + length : text.Length;
            // What closes a sentence is no part of a word; anything else that is no letter makes it an address or a code.
            var word = text.AsSpan(start, end - start).TrimEnd(".:!?'’");
            if (word.Length >= Shortest && !word.ContainsAnyExcept(Letters))
                Parts(text, start, start + word.Length, isKnown, ref found);
            start = end;
        }
        return found ?? [];
    }

    /// <summary>Words of the language that stand in capitals, which is how some stress them: each with all such that stand side by
    /// side.</summary>
    /// <param name="isKnown">Whether the site has a word of its own, as it is given.</param>
    public IReadOnlyList<(int Start, string Words)> CapitalsIn(string text, Func<string, bool> isKnown)
    {
        List<(int, string)>? found = null;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiLetterUpper(text[start]) || (start > 0 && IsOfWord(text[start - 1])))
                continue;
            // Within quotation marks stands what somebody else wrote, as a message that has to be sent in capitals.
            if (Typography.IsQuoted(text, start))
                continue;
            var end = start;
            for (var next = EndOfShouted(text, start, isKnown); next > 0; next = EndOfShouted(text, next + 1, isKnown))
            {
                end = next;
                if (next + 1 >= text.Length || text[next] != ' ')
                    break;
            }
            if (end > start && !IsOfCode(text, start, end))
                (found ??= []).Add((start, text[start..end]));
            start = Math.Max(start, end);
        }
        return found ?? [];
    }

    /// <summary>What is sent or dialled has its words between such marks: #SURNAME FIRST NAME#.</summary>
    private static bool IsOfCode(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '#' or '*') || (end < text.Length && text[end] is '#' or '*');

    /// <summary>Where a word in capitals ends that is no abbreviation; 0 where none stands.</summary>
    private int EndOfShouted(string text, int start, Func<string, bool> isKnown)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        if (end - start < 2 || (end < text.Length && IsOfWord(text[end])))
            return 0;
        var word = text.AsSpan(start, end - start);
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var isShouted = word.Length < Shortest ? IsShortWord(lower) : words.Contains(lower) && !words.Contains(word);
        return isShouted && !isKnown(word.ToString()) ? end : 0;
    }

    // Of two letters most are abbreviations, too, as IT and US; these are not.
    private static bool IsShortWord(ReadOnlySpan<char> word) =>
        word is "do" or "if" or "is" or "be" or "by" or "at" or "to" or "an" or "we";

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' or '/' or '_' or '@';

    /// <summary>What was meant, best first; nothing where nothing is near.</summary>
    public IEnumerable<string> Near(string word)
    {
        foreach (var near in words.Near(word))
            yield return near;
        if (!char.IsAsciiLetterUpper(word[0]))
            yield break;
        foreach (var near in words.Near(word.ToLowerInvariant()))
            yield return char.ToUpperInvariant(near[0]) + near[1..];
    }

    /// <summary>The words of a compound, as in "face-to-face" and "and/or".</summary>
    private void Parts(string text, int start, int end, Func<string, bool> isKnown, ref List<(int, string)>? found)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('-', '/') is >= 0 and var part ? part : end - start;
            var word = Plain(text.AsSpan(start, length));
            if (word.Length >= Shortest && !IsName(word) && !IsWord(word, isKnown))
                (found ??= []).Add((start, word.ToString()));
            start += length + 1;
        }
    }

    private bool IsWord(ReadOnlySpan<char> word, Func<string, bool> isKnown)
    {
        if (words.Contains(word))
            return true;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return words.Contains(lower) || isKnown(word.ToString()) || isKnown(lower.ToString());
    }

    /// <summary>Without what makes it a possessive; with a straight apostrophe within.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny('\'', '’') < 0)
            return word;
        var plain = word.Trim("'’").ToString().Replace('’', '\'');
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain.AsSpan(0, plain.Length - 2) : plain;
    }

    /// <summary>An abbreviation, or a name with capitals within, such as PDF, PINs or eBook: no dictionary has them.</summary>
    private static bool IsName(ReadOnlySpan<char> word) => word[1..].ContainsAnyInRange('A', 'Z');
}
