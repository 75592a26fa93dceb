using System.Collections.Frozen;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Words;

/// <summary>What search takes each character for: a letter or digit, a Chinese character, a gap, or nothing at all.</summary>
/// <remarks>theme/assets/search.js holds the same rules; a test runs both over every character there is. Neither asks its library about
/// case or accents, as the two libraries differ.</remarks>
internal static class Letters
{
    /// <summary>Ends a word.</summary>
    public const char Gap = ' ';

    /// <summary>As if it were not there: an apostrophe, or an accent that stands by itself.</summary>
    public const char Nothing = '\0';

    /// <summary>Each string is a plain letter, then all letters that are searched as that one. Pinyin loses its tones this way.</summary>
    public const string Folds =
        "aÀÁÂÃÄÅÆàáâãäåæĀāĂăĄąǍǎ cÇçĆćĈĉĊċČč dĎďĐđ eÈÉÊËèéêëĒēĔĕĖėĘęĚě gĜĝĞğĠġĢģ hĤĥĦħ iÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐ jĴĵ kĶķ "
        + "lĹĺĻļĽľĿŀŁł mḾḿ nÑñŃńŅņŇňŊŋǸǹ oÒÓÔÕÖØòóôõöøŌōŎŏŐőŒœǑǒ rŔŕŖŗŘř sßŚśŜŝŞşŠš tŢţŤťŦŧ "
        + "uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜ wŴŵ yÝýÿŶŷŸ zŹźŻżŽž";

    private static readonly FrozenDictionary<char, char> Plain = Folds
        .Split(' ')
        .SelectMany(set => set[1..].Select(letter => (letter, set[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    public static char Fold(char c) =>
        c switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' => c,
            >= 'A' and <= 'Z' => (char)(c + ('a' - 'A')),
            '\'' or '’' => Nothing,
            < '\u00C0' => Gap,
            >= '\u0300' and <= '\u036F' => Nothing,
            // Full-width forms of the ASCII letters and digits.
            >= '\uFF10' and <= '\uFF5A' => Fold((char)(c - 0xFEE0)),
            _ when HanCharacters.Is(c) => c,
            _ => Plain.GetValueOrDefault(c, Gap),
        };
}
