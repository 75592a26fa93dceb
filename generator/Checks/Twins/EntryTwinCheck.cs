using SiteGen.Diagnostics;
using SiteGen.Languages;
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
        // One in the wrong language has been reported; it would seem to differ in all else, too.
        var texts = site.EntryTwins.Where(twin => Langs.All.All(lang => TextScript.IsIn(lang, twin.Texts))).ToList();
        foreach (var twin in texts)
            comparison.Check(twin, diagnostics);
        if (site.TwinPins is not { } pins)
            return;
        foreach (var file in texts.GroupBy(twin => twin.File.Path, StringComparer.Ordinal))
            TwinChange.Report(file.Key, [.. file], pins, diagnostics);
    }
}
