using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Changes;

/// <summary>What <c>data/changes.yaml</c> says is about entries there are or were, and of days since the first publication.</summary>
public sealed class ChangeLogCheck : ICheck
{
    public string Name => "changes are of known entries";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Changes is not { } log)
            return;
        // What is gone has said so itself, or is about to.
        var gone = log
            .All.Where(change => change.What is ChangeKind.Withdrawn or ChangeKind.Moved)
            .Select(change => change.Entry!.Value.Value)
            .ToHashSet();
        foreach (var change in log.All)
        {
            foreach (var key in new[] { change.Entry, change.To }.OfType<Located<EntityKey>>())
            {
                if (!site.Data.IsKnown(key.Value) && !gone.Contains(key.Value) && !WasPublished(key.Value, site))
                    diagnostics.Add(
                        ChangeRules.UnknownEntry,
                        key.Span,
                        $"There is no '{key.Value}', and no change says that it has gone."
                            + Suggestion.For(key.Value.ToString(), site.Data.All.Select(entity => entity.Key.Value.ToString()))
                    );
            }
            if (log.First is { } first && change.Day.Value.Start < first.Start)
                diagnostics.Add(
                    ChangeRules.BeforeFirst,
                    change.Day.Span,
                    $"This is of {change.Day.Value}; the site was first published on {first}."
                );
        }
    }

    private static bool WasPublished(EntityKey key, Site site) => site.Published?.Entries.ContainsKey(key.ToString()) == true;
}
