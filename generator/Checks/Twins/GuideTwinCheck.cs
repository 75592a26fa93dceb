using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of a guide have been compared, block by block, as they are now.</summary>
public sealed class GuideTwinCheck(GuideScope scope) : IGuideCheck
{
    public string Name => "blocks of guides were compared";

    public void Run(Localized<GuideDraft> guide, DiagnosticBag diagnostics)
    {
        if (scope.TwinPins is { } pins)
            TwinChange.Report(guide[Langs.Default].File.Path, [.. GuideTwins.Of(guide)], pins, diagnostics);
    }
}
