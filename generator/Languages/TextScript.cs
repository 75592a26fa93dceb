using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Languages;

/// <summary>How much of a text is in Latin letters and how much in Chinese characters, without what is neither words nor prose: addresses,
/// and placeholders in braces.</summary>
internal static partial class TextScript
{
    private const int MostWordsOfName = 3;

    /// <summary>Latin letters and Chinese characters of a text, by their number.</summary>
    public static (int Latin, int Han) Count(string text)
    {
        var (latin, han) = (0, 0);
        foreach (var c in Words(text))
        {
            if (HanCharacters.Is(c))
                han++;
            else if (char.IsLetter(c) && c < '\u2E80')
                latin++;
        }
        return (latin, han);
    }

    /// <summary>Stretches of at least two Chinese characters in a text of another language: what it quotes.</summary>
    public static IEnumerable<(int Start, string Words)> HanIn(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && HanCharacters.Is(text[end]))
                end++;
            if (end - start > 1)
                yield return (start, text[start..end]);
            start = end;
        }
    }

    /// <summary>Whether a text has four words in a row that begin with small letters, as only English sentences have.</summary>
    public static bool HasEnglishRun(string text) => EnglishRun().IsMatch(Words(text));

    /// <summary>Whether the words of a short text all stand in its twin, too: a name that has only one form, as eSIM.</summary>
    /// <param name="twin">The text in the other language.</param>
    public static bool IsNameIn(string twin, string text)
    {
        var words = WordPattern().Matches(text).Select(match => match.Value).ToList();
        return words.Count is > 0 and <= MostWordsOfName
            // Chinese characters have a reading, and so a form in Latin letters; to repeat them is no translation.
            && Count(text).Latin > 0
            && text[^1] is not ('.' or '!' or '?' or '。' or '！' or '？')
            && words.TrueForAll(word => WordPattern().Matches(twin).Any(match => match.Value == word));
    }

    /// <summary>Whether what stands under a language is in it, or is a name that is the same in both.</summary>
    public static bool IsIn(Lang lang, Localized<Located<string>> text) =>
        Language.Of(lang).CanBe(text[lang].Value) || IsNameIn(text[lang.Twin()].Value, text[lang].Value);

    /// <summary>Whether a text could be a name in any language: at most three words, none of them beginning with a small letter.</summary>
    public static bool MayBeName(string text)
    {
        var words = WordPattern().Matches(text).Select(match => match.Value).ToList();
        return words.Count is > 0 and <= MostWordsOfName && words.TrueForAll(word => word.Any(char.IsUpper));
    }

    private static string Words(string text) => MayHaveNoWords(text) ? NoWords().Replace(text, " ") : text;

    // Most texts have no brace, no address with a scheme, and no dot but those that end a sentence.
    internal static bool MayHaveNoWords(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('.', '{', '/') is >= 0 and var at)
        {
            if (text[at] != '.' || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])))
                return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    [GeneratedRegex(
        @"\{[^{}]*\}|https?://[\x21-\x7E]+|(?<![A-Za-z0-9])[A-Za-z0-9][\w@-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex NoWords();

    [GeneratedRegex(@"(?:(?<![A-Za-z])[a-z][a-z'’-]*[\s,;:]+){3}[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishRun();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
