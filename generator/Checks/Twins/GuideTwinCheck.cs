using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of a guide have the same figures and names, block by block, are equally sure, and have been compared as
/// they are now.</summary>
public sealed class GuideTwinCheck(GuideScope scope) : IGuideCheck
{
    private readonly TwinComparison _comparison = new(scope.Config, scope.Data);

    public string Name => "blocks of guides have the same figures and were compared";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        var twins = guide.Texts.ToList();
        foreach (var twin in twins)
            _comparison.Check(twin, diagnostics);
        if (scope.TwinPins is { } pins)
            TwinChange.Report(guide[Langs.Default].File.Path, twins, pins, diagnostics);
    }
}
