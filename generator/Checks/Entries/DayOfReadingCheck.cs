using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>What was read in sources without a date is not of the day on which it was read.</summary>
public sealed class DayOfReadingCheck : ICheck
{
    public string Name => "days of reading are no dates of facts";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All)
        {
            if (entity.Provenance is not { } trust || trust.Verified.Value is not { How: VerificationMethod.Read, On: var on })
                continue;
            var sources = trust.Sources.Select(citation => site.Data.Find(citation.Source.Value)).OfType<Source>().ToList();
            if (trust.AsOf.Value.Date == on && sources.Count > 0 && sources.All(source => !IsDated(source, site.Data)))
                diagnostics.Add(
                    FactRules.DayOfReading,
                    trust.AsOf.Span,
                    $"{on} is when '{entity.Key.Value}' was read; {string.Join(", ", sources.Select(source => $"'{source.Id}'"))} "
                        + $"{(sources.Count == 1 ? "bears" : "bear")} no date."
                );
        }
    }

    /// <summary>Whether anything dates it: its own date, or that of the source which quotes it.</summary>
    private static bool IsDated(Source source, DataSet data) =>
        source.Date is not null || (source.Via is { } via && data.Find(via.Value) is Source { Date: not null });
}
