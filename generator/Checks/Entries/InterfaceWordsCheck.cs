using System.Collections.Immutable;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>The words of the interface, in the files <c>strings</c> of theme and site, are held to what all other texts are held to:
/// finished, spelt, set by the house rules, in the words of the house.</summary>
public sealed class InterfaceWordsCheck : ICheck
{
    public string Name => "words of the interface are in order";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var terms = new PreferredTerms(site.Config, site.Data);
        foreach (var lang in Langs.All)
        {
            CheckLanguage(site.InterfaceWords, lang, diagnostics);
            foreach (var passage in Passages(site, lang))
            {
                terms.Check(passage, lang, diagnostics);
                Slips.Check(passage, lang, diagnostics);
            }
        }
        foreach (var rules in TypographyRules.Of(site.Data))
        {
            foreach (var passage in Passages(site, rules.Lang))
                rules.Check(passage, diagnostics);
        }
        foreach (var rules in SpellingRules.Of(site.Words, site.Data))
        {
            foreach (var file in site.InterfaceWords[rules.Lang].GroupBy(text => text.Span.File.Path, StringComparer.Ordinal))
                rules.Check(file.Select(Passage.Written), diagnostics);
        }
    }

    /// <summary>A file of words is in its language, but for what leads to the other one and is named in that.</summary>
    private static void CheckLanguage(Localized<ImmutableArray<Located<string>>> words, Lang lang, DiagnosticBag diagnostics)
    {
        foreach (var text in words[lang].Where(text => !Language.Of(lang).CanBe(text.Value) && !IsName(text.Value)))
            diagnostics.Add(
                FactRules.WrongLanguage,
                text.Span,
                $"'{text}' is not {Language.Of(lang).EnglishName}, as the other words of this file are."
            );

        bool IsName(string text) =>
            Language.Of(lang.Twin()).OwnName == text || words[lang.Twin()].Any(twin => TextScript.IsNameIn(twin.Value, text));
    }

    private static IEnumerable<Passage> Passages(Site site, Lang lang) => site.InterfaceWords[lang].Select(Passage.Written);
}
