using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

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

    private static IEnumerable<Passage> Passages(Site site, Lang lang) => site.InterfaceWords[lang].Select(Passage.Written);
}
