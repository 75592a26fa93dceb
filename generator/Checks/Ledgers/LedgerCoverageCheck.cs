using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;

namespace SiteGen.Checks.Ledgers;

/// <summary>A site with a ledger claims nothing that the ledger does not have.</summary>
public sealed class LedgerCoverageCheck : ICheck
{
    public string Name => "nothing is missing in the ledger";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Ledger is not { } ledger)
            return;
        var rows = ledger.Rows.SelectMany(row => row.Entries).Select(entry => entry.Value).ToHashSet();
        var figures = ledger.Figures.Select(figure => figure.Entry.Value).ToHashSet();
        var paths = ledger.Paths.Select(path => path.Procedure.Value).ToHashSet();
        var sources = ledger.Sources.Select(source => source.Source.Value).ToHashSet();
        CheckPlaces(ledger, diagnostics);
        foreach (var entity in site.Data.All.Where(entity => !entity.IsDraft))
        {
            var key = entity.Key.Value;
            var lists = new List<string>();
            if (entity is Fact or Hotline or Procedure && !Has(rows, entity))
                lists.Add("'rows'");
            if (entity is Fact { Value.Value: FigureValue or SeveralValue or DateValue } or Hotline && !Has(figures, entity))
                lists.Add("'figures'");
            if (entity is Procedure && !Has(paths, entity))
                lists.Add("'paths'");
            // A ledger without a list of them leaves sources to one person.
            if (entity is Source && sources.Count > 0 && !Has(sources, entity))
                lists.Add("'sources'");
            if (lists.Count > 0)
                diagnostics.Add(
                    LedgerRules.NotInLedger,
                    entity.Key.Span,
                    $"'{key}' is not among the {string.Join(", nor among the ", lists)} of data/ledger.yaml."
                );
        }
    }

    /// <summary>Whether the ledger has an entry, be it under an id that it had before, which is told where it stands.</summary>
    private static bool Has(HashSet<EntityKey> keys, Entity entity) =>
        keys.Contains(entity.Key.Value) || entity.Aliases.Any(old => keys.Contains(entity.Key.Value with { Id = old }));

    /// <summary>A ledger that says of some facts where readers meet them says it of all.</summary>
    private static void CheckPlaces(Ledger ledger, DiagnosticBag diagnostics)
    {
        var ofFacts = ledger.Rows.Where(row => row.Entries.Any(entry => entry.Value.Kind == EntityKind.Fact)).ToList();
        Check("topic", row => row.Topic is not null);
        Check("about", row => row.About is not null);

        void Check(string key, Predicate<LedgerRow> says)
        {
            if (!ofFacts.Exists(says))
                return;
            foreach (var row in ofFacts.Where(row => !says(row)))
                diagnostics.Add(
                    LedgerRules.NotInLedger,
                    row.Name.Span,
                    $"The row {row.Name} has no '{key}', which other rows of facts have."
                );
        }
    }
}
