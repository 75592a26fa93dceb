using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of every text of <c>data/</c> have the same figures.</summary>
public sealed class EntryTwinFigureCheck : ICheck
{
    public string Name => "texts of entries have the same figures";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var scanner = new FigureScanner(site.Config.Units.Values);
        foreach (var twin in site.EntryTwins)
            TwinFigures.Check(twin, scanner, diagnostics);
    }
}
