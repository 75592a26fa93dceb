using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Languages.English;

/// <summary>Finds words of English that do not fit beside each other, and sentences that begin with a small letter.</summary>
internal static class EnglishMisfits
{
    // A point behind one of these ends no sentence. (Nor does one behind a word of two letters, as 'vs'.)
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "approx",
        "dept",
        "esp",
        "est",
        "etc",
        "ext",
        "fig",
        "incl",
        "max",
        "min",
        "tel",
        "vol",
    };

    // Before these no 'n' is said although they begin with a vowel, and one is although they begin with none.
    private static readonly string[] SoundLikeConsonants = ["one", "once", "eu", "ewe"];
    private static readonly string[] SoundLikeVowels = ["hour", "honest", "honour", "honor", "heir"];
    private static readonly string[] Modals = ["could", "should", "would", "might", "must"];

    /// <returns>Each with the words that are wrong, and what to write.</returns>
    public static IEnumerable<(int Start, int Length, string Message)> In(string text) =>
        Articles(text).Concat(OfForHave(text)).Concat(SmallBeginnings(text));

    private static IEnumerable<(int Start, int Length, string Message)> Articles(string text)
    {
        for (var at = 0; (at = text.IndexOf(" a", at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Misfit(text, at + 1) is var (length, message))
                yield return (at + 1, length, message);
        }
        // In what is no sentence, A may be a name.
        if (text.StartsWith('A') && text.EndsWith('.') && Misfit(text, 0) is var (first, what))
            yield return (0, first, what);
    }

    private static (int Length, string Message)? Misfit(string text, int at)
    {
        var end = at + 1 < text.Length && text[at + 1] == 'n' ? at + 2 : at + 1;
        if (end + 1 >= text.Length || text[end] != ' ')
            return null;
        var word = WordAt(text, end + 1);
        // An abbreviation is read letter by letter, and a single letter is a name.
        if (word.Length < 2 || !IsLower(word.AsSpan(1)))
            return null;
        var hasN = end == at + 2;
        if (hasN == NeedsN(word.ToLowerInvariant()) || (hasN && word[0] is 'h' or 'H' or 'u' or 'U'))
            return null;
        var (written, meant) = (text[at..end], $"{text[at]}{(hasN ? "" : "n")}");
        return (end + 1 + word.Length - at, $"'{written} {word}' should be '{meant} {word}'.");
    }

    // How a word with u begins, as in 'user' and 'uncle', its letters do not tell.
    private static bool NeedsN(string word) =>
        word[0] is 'a' or 'e' or 'i' or 'o'
            ? !SoundLikeConsonants.Any(begin => word.StartsWith(begin, StringComparison.Ordinal))
            : SoundLikeVowels.Any(begin => word.StartsWith(begin, StringComparison.Ordinal));

    private static IEnumerable<(int Start, int Length, string Message)> OfForHave(string text)
    {
        for (var at = 0; (at = text.IndexOf(" of ", at, StringComparison.Ordinal)) >= 0; at++)
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
                start--;
            if (at - start is < 4 or > 6)
                continue;
            var modal = text[start..at];
            // 'The might of' an empire is a noun, and 'of course' stands anywhere.
            if (
                Modals.Contains(modal, StringComparer.OrdinalIgnoreCase)
                && !(start >= 4 && text[..start].EndsWith("the ", StringComparison.OrdinalIgnoreCase))
                && !text.AsSpan(at).StartsWith(" of course")
            )
                yield return (start, at + 3 - start, $"'{modal} of' should be '{modal} have'.");
        }
    }

    private static IEnumerable<(int Start, int Length, string Message)> SmallBeginnings(string text)
    {
        // A text that ends as a sentence begins as one.
        if (text.EndsWith('.') && text.Contains(' ') && IsSmall(text, 0) is { } first)
            yield return (0, first.Length, Message(first));
        for (var at = 0; (at = text.IndexOf(". ", at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (EndsSentence(text, at) && IsSmall(text, at + 2) is { } word)
                yield return (at + 2, word.Length, Message(word));
        }

        static string Message(string word) =>
            $"A sentence begins with a small letter; write '{char.ToUpperInvariant(word[0])}{word[1..]}'.";
    }

    /// <summary>Whether a point stands behind a whole word, and not behind an abbreviation.</summary>
    private static bool EndsSentence(string text, int point)
    {
        var start = point;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        if (point > 0 && text[point - 1] == ProseUnit.LinkMark)
            return true;
        return point - start >= 3 && !(start > 0 && text[start - 1] == '.') && !IsAbbreviation(text[start..point]);
    }

    private static bool IsAbbreviation(string word) =>
        Abbreviations.Contains(word) || Sentences.Companies.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The word at a place if it is in small letters throughout: 'iPhone' is a name, and 'example.org' an address.</summary>
    private static string? IsSmall(string text, int at)
    {
        var word = WordAt(text, at);
        var after = at + word.Length < text.Length ? text[at + word.Length] : ' ';
        var isName = after is '.' or '@' && at + word.Length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + word.Length + 1]);
        return word.Length > 0 && IsLower(word) && !isName && !char.IsAsciiDigit(after) ? word : null;
    }

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return text[at..end];
    }

    private static bool IsLower(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');
}
