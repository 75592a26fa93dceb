using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>The Chinese of a guide is set as the house sets it: punctuation, spaces, one line a paragraph.</summary>
public sealed class ChineseTextCheck(GuideScope scope) : IGuideCheck
{
    private readonly ChineseSetting _setting = new(scope.Data);

    public string Name => "Chinese is set by the house rules";

    public void Run(Localized<GuideDraft> guide, DiagnosticBag diagnostics)
    {
        foreach (var front in GuideTexts.FrontMatter(guide.Zh.Head))
            _setting.Check(Passage.Written(front), diagnostics);
        foreach (var unit in guide.Zh.Body.Prose)
            _setting.Check(Passage.Shown(unit, scope, Lang.Zh), diagnostics);
    }
}
