using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Checks.Entries;

/// <summary>What <c>data/site.yaml</c> calls withdrawn is no entry, and no old id of one: its address would lead to two places.</summary>
public sealed class WithdrawnCheck : ICheck
{
    public string Name => "what is withdrawn is gone";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var gone in site.Config.Withdrawn)
        {
            var (kind, id) = gone.Value;
            var there = site.Data.All.FirstOrDefault(entity =>
                entity.Key.Value.Kind == kind && (entity.Id == id || entity.Aliases.Contains(id))
            );
            if (there is not null)
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    gone.Span,
                    there.Id == id
                        ? $"'{gone.Value}' is an entry of the site, and can't be withdrawn, too."
                        : $"'{gone.Value}' is an old id of '{there.Id}', and can't be withdrawn, too.",
                    new Note("the entry", there.Key.Span),
                    help: "Take it out of 'withdrawn', or remove the entry."
                );
        }
    }
}
