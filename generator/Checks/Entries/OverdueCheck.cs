using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Checks.Entries;

/// <summary>Entries are looked at again by their review date. Not among <see cref="AllChecks"/>: it needs a day, and a build has no
/// clock.</summary>
/// <param name="asOf">The day to count from.</param>
public sealed class OverdueCheck(DateOnly asOf) : ICheck
{
    public string Name => "entries are reviewed in time";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All.Where(e => e.Provenance is { } standing && standing.ReviewBy < asOf))
        {
            var standing = entity.Provenance!;
            diagnostics.Add(
                FactRules.Overdue,
                entity.Key.Span,
                $"'{entity.Key.Value}' was to be checked again by {standing.ReviewBy:yyyy-MM-dd}; it was last verified in "
                    + $"{standing.Verified.Value.On}."
            );
        }
    }
}
