using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>The one rule about languages, for every text that is written in each: what stands under a language is in it.</summary>
internal static class LanguageField
{
    /// <summary>Reports each text that is not in its language.</summary>
    /// <param name="key">The field, for the message.</param>
    public static void Check(Localized<Located<string>> text, string key, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
            CheckSlips(text[lang], lang, diagnostics);
        if (AreSwapped(text))
        {
            var (en, zh) = text;
            diagnostics.Add(
                FactRules.WrongLanguage,
                en.Span,
                $"'{key}.{Lang.En.Folder()}' is {Language.Of(Lang.Zh).EnglishName}, and '{key}.{Lang.Zh.Folder()}' "
                    + $"{Language.Of(Lang.En).EnglishName}.",
                new Note("the other", zh.Span),
                help: "Let the two texts change places."
            );
            return;
        }
        foreach (var lang in Langs.All.Where(lang => !TextScript.IsIn(lang, text)))
            Report(text[lang], lang, key, diagnostics);
    }

    /// <summary>Whether each of two texts is in the language of the other.</summary>
    private static bool AreSwapped(Localized<Located<string>> text) =>
        Langs.All.All(lang => !TextScript.IsIn(lang, text) && Language.Of(lang.Twin()).CanBe(text[lang].Value));

    /// <summary>Reads words, of which each language may have any number, and reports each that is not in its language.</summary>
    /// <param name="key">Under which they stand.</param>
    /// <param name="mayBeNames">A word that both languages have may be a name, which has one form.</param>
    public static Localized<ImmutableArray<Located<string>>> Lists(FieldReader fields, string key, bool required, bool mayBeNames = true)
    {
        var words = Langs.Each(lang => fields.Texts(lang.Folder(), required));
        foreach (var lang in Langs.All)
        {
            foreach (var word in words[lang])
            {
                if (
                    !Language.Of(lang).CanBe(word.Value)
                    && !(mayBeNames && words[lang.Twin()].Any(twin => TextScript.IsNameIn(twin.Value, word.Value)))
                )
                    Report(word, lang, key, fields.Diagnostics);
            }
        }
        return words;
    }

    /// <summary>The same without their places.</summary>
    public static Localized<ImmutableArray<string>> Words(FieldReader fields, string key, bool required) =>
        Lists(fields, key, required).Select(texts => texts.Select(text => text.Value).ToImmutableArray());

    /// <summary>Reports notes to oneself and words written twice.</summary>
    public static void CheckSlips(Located<string> text, Lang lang, DiagnosticBag diagnostics)
    {
        foreach (var (start, length, message) in Language.Of(lang).SlipsIn(text.Value))
        {
            var at = text.Span.File.Text.AsSpan(text.Span.Start, text.Span.Length).IndexOf(text.Value);
            var place = at < 0 ? text.Span : new SourceSpan(text.Span.File, text.Span.Start + at + start, length);
            diagnostics.Add(LinkRules.Slip, place, message);
        }
    }

    private static void Report(Located<string> text, Lang lang, string key, DiagnosticBag diagnostics) =>
        diagnostics.Add(FactRules.WrongLanguage, text.Span, $"'{key}.{lang.Folder()}' is not {Language.Of(lang).EnglishName}.");
}
