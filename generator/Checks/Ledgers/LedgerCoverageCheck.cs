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
        foreach (var entity in site.Data.All.Where(entity => !entity.IsDraft))
        {
            var key = entity.Key.Value;
            var missing = entity switch
            {
                Fact { Value.Value: FigureValue or SeveralValue or DateValue } or Hotline => figures.Contains(key) ? null : "figures",
                Fact => rows.Contains(key) || figures.Contains(key) ? null : "rows",
                Procedure => paths.Contains(key) ? null : "paths",
                _ => null,
            };
            if (missing is not null)
                diagnostics.Add(LedgerRules.NotInLedger, entity.Key.Span, $"'{key}' is not among the '{missing}' of data/ledger.yaml.");
        }
    }
}
