using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.Checks.Twins;

/// <summary>The two languages of every text of <c>data/</c> have the same figures and names, are equally sure, and have been compared as
/// they are now; the last is so of the words of the interface, too.</summary>
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
        // Words of the interface are often too short to be held to more, and to this from the first record on that has them.
        var words = site.InterfaceTwins.Where(twin => pins.Of(twin.File.Path).Any());
        foreach (var file in texts.Concat(words).GroupBy(twin => twin.File.Path, StringComparer.Ordinal))
            TwinChange.Report(file.Key, [.. file], pins, diagnostics);
    }
}
