using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Nobody can have held an entry against a source that was not there yet.</summary>
public sealed class VerifiedDateCheck : ICheck
{
    public string Name => "entries are verified after their sources";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All)
        {
            if (entity.Provenance is not { } trust)
                continue;
            var (on, span) = (trust.Verified.Value.On, trust.Verified.Span);
            foreach (var citation in trust.Sources)
            {
                if (site.Data.Find(citation.Source.Value) is Source { Date: { } date } && date.Value.Start > on.End)
                    diagnostics.Add(
                        FactRules.ImpossibleValue,
                        span,
                        $"Verified on {on}, before '{citation.Source.Value.Id}' was published ({date.Value}).",
                        new Note("its date", date.Span)
                    );
            }
        }
    }
}
