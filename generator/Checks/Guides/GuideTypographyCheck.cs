using System.Collections.Immutable;
using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;

namespace SiteGen.Checks.Guides;

/// <summary>The words of a guide are set as the house sets their language: for Chinese punctuation, spaces, one line a paragraph.</summary>
public sealed class GuideTypographyCheck(GuideScope scope) : IGuideCheck
{
    private readonly ImmutableArray<TypographyRules> _rules = TypographyRules.Of(scope.Data);

    public string Name => "guides are set by the house rules";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var rules in _rules)
        {
            var text = guide[rules.Lang];
            foreach (var front in GuideTexts.FrontMatter(text.Head))
                rules.Check(Passage.Written(front), diagnostics);
            foreach (var unit in text.Body.Prose)
                rules.Check(Passage.Shown(unit, scope, rules.Lang), diagnostics);
        }
    }
}
