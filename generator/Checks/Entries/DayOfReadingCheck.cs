using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>What was read on pages without a date is not of the day on which it was read.</summary>
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
            if (trust.AsOf.Value.Date == on && sources.Count > 0 && sources.All(source => IsUndatedPage(source, site.Data)))
                diagnostics.Add(
                    FactRules.DayOfReading,
                    trust.AsOf.Span,
                    $"{on} is when '{entity.Key.Value}' was read; {string.Join(", ", sources.Select(source => $"'{source.Id}'"))} "
                        + $"{(sources.Count == 1 ? "bears" : "bear")} no date."
                );
        }
    }

    /// <summary>Whether it is a page that nothing dates: neither itself, nor a source that quotes it.</summary>
    private static bool IsUndatedPage(Source source, DataSet data) =>
        source is { Url: not null, Date: null } && !(source.Via is { } via && data.Find(via.Value) is Source { Date: not null });
}
