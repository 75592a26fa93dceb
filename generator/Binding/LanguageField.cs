using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>The one rule about languages, for every text that is written in each: what stands under a language is in it.</summary>
internal static class LanguageField
{
    /// <summary>Reports each text that is not in its language.</summary>
    /// <param name="key">The field, for the message.</param>
    public static void Check(Localized<Located<string>> text, string key, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var (written, twin) = (text[lang].Value, text[lang.Twin()].Value);
            if (!Language.Of(lang).CanBe(written) && !TextScript.IsNameIn(twin, written))
                Report(text[lang], lang, key, diagnostics);
        }
    }

    /// <summary>The same for words, of which each language may have any number.</summary>
    public static void CheckLists(Localized<ImmutableArray<Located<string>>> words, string key, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var word in words[lang])
            {
                if (!Language.Of(lang).CanBe(word.Value) && !words[lang.Twin()].Any(twin => TextScript.IsNameIn(twin.Value, word.Value)))
                    Report(word, lang, key, diagnostics);
            }
        }
    }

    private static void Report(Located<string> text, Lang lang, string key, DiagnosticBag diagnostics) =>
        diagnostics.Add(FactRules.WrongLanguage, text.Span, $"'{key}.{lang.Folder()}' is not {Language.Of(lang).EnglishName}.");
}
