using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.Guides;

/// <summary>Guides call things as the list of preferred terms has it.</summary>
public sealed class PreferredTermCheck(GuideScope scope) : IGuideCheck
{
    private readonly PreferredTerms _terms = new(scope.Config, scope.Data);

    public string Name => "guides use the words of the house";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var front in GuideTexts.FrontMatter(guide[lang].Head))
                _terms.Check(Passage.Written(front), lang, diagnostics);
            foreach (var unit in guide[lang].Body.Prose)
                _terms.Check(Passage.Shown(unit, scope, lang), lang, diagnostics);
        }
    }
}
