using System.Collections.Immutable;
using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;

namespace SiteGen.Checks.Guides;

/// <summary>The words of a guide are spelt as a dictionary has them.</summary>
public sealed class GuideSpellingCheck(GuideScope scope) : IGuideCheck
{
    private readonly ImmutableArray<SpellingRules> _rules = SpellingRules.Of(scope.Words, scope.Data);

    public string Name => "guides are spelt right";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var rules in _rules)
        {
            var text = guide[rules.Lang];
            var prose = text.Body.Prose.Select(unit => Passage.Shown(unit, scope, rules.Lang));
            rules.Check(GuideTexts.FrontMatter(text.Head).Select(Passage.Written).Concat(prose), diagnostics);
        }
    }
}
