using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

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
        foreach (var entity in site.Data.All.Where(entity => !entity.IsDraft))
        {
            var key = entity.Key.Value;
            var lists = new List<string>();
            if (entity is Fact or Hotline or Procedure && !rows.Contains(key))
                lists.Add("'rows'");
            if (entity is Fact { Value.Value: FigureValue or SeveralValue or DateValue } or Hotline && !figures.Contains(key))
                lists.Add("'figures'");
            if (entity is Procedure && !paths.Contains(key))
                lists.Add("'paths'");
            // A ledger without a list of them leaves sources to one person.
            if (entity is Source && sources.Count > 0 && !sources.Contains(key))
                lists.Add("'sources'");
            if (lists.Count > 0)
                diagnostics.Add(
                    LedgerRules.NotInLedger,
                    entity.Key.Span,
                    $"'{key}' is not among the {string.Join(", nor among the ", lists)} of data/ledger.yaml."
                );
        }
    }
}
