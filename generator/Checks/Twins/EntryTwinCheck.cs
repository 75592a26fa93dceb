using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of every text of <c>data/</c> have the same figures and names, are equally sure, and have been compared as
/// they are now.</summary>
public sealed class EntryTwinCheck : ICheck
{
    public string Name => "texts of entries have the same figures and were compared";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var comparison = new TwinComparison(site.Config, site.Data);
        foreach (var twin in site.EntryTwins)
            comparison.Check(twin, diagnostics);
        if (site.TwinPins is not { } pins)
            return;
        foreach (var file in site.EntryTwins.GroupBy(twin => twin.File.Path, StringComparer.Ordinal))
            TwinChange.Report(file.Key, [.. file], pins, diagnostics);
    }
}
