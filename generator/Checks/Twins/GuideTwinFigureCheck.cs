using SiteGen.Checks.Guides;
using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of a guide have the same figures, block by block.</summary>
public sealed class GuideTwinFigureCheck(GuideScope scope) : IGuideCheck
{
    private readonly FigureScanner _scanner = new(scope.Config.Units.Values);

    public string Name => "blocks of guides have the same figures";

    public void Run(Localized<GuideDraft> guide, DiagnosticBag diagnostics)
    {
        foreach (var twin in GuideTwins.Of(guide))
            TwinFigures.Check(twin, _scanner, diagnostics);
    }
}
