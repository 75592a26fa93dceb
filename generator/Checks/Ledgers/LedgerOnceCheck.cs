using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>The ledger says each thing once, and its figures and paths stand under rows that it has: of two lines that are alike, somebody
/// would change one.</summary>
public sealed class LedgerOnceCheck : ICheck
{
    public string Name => "the ledger says each thing once";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Ledger is not { } ledger)
            return;
        // Rows of one name are parts of one row.
        Once(
            ledger.Rows.SelectMany(row => row.Entries.Select(entry => (row.Name.Value, entry))),
            place => $"The row {place.Row} has '{place.Entry.Value}' twice.",
            diagnostics
        );
        Once(
            ledger.Figures.Select(figure => (figure.Row.Value, figure.Entry)),
            place => $"The row {place.Row} has a figure of '{place.Entry.Value}' twice.",
            diagnostics
        );
        Once(
            ledger.Paths.Select(path => (path.Row.Value, path.Procedure)),
            place => $"The row {place.Row} has a path of '{place.Entry.Value}' twice.",
            diagnostics
        );
        Once(ledger.Sources.Select(known => ("", known.Source)), place => $"'{place.Entry.Value}' is there twice.", diagnostics);
        Once(ledger.Checklists.Select(known => ("", known.At)), place => $"The checklist '{place.Entry}' is there twice.", diagnostics);
        Once(ledger.Clock.Select(known => ("", known.Stage)), place => $"The stage '{place.Entry}' is there twice.", diagnostics);
        Once(ledger.Reminders.Select(known => ("", known.Reminder)), place => $"The reminder '{place.Entry}' is there twice.", diagnostics);

        var rows = ledger.Rows.Select(row => row.Name.Value).Distinct().ToList();
        foreach (var row in ledger.Figures.Select(figure => figure.Row).Concat(ledger.Paths.Select(path => path.Row)))
        {
            if (!rows.Contains(row.Value))
                diagnostics.Add(
                    FactRules.UnknownReference,
                    row.Span,
                    $"There is no row '{row}' among the 'rows'.{Suggestion.For(row.Value, rows)}",
                    help: "Name a row of the list 'rows' above; or write one."
                );
        }
    }

    /// <summary>Reports each that stands under the same row before.</summary>
    /// <param name="places">With the name of the row, which is empty where there is none.</param>
    private static void Once<T>(
        IEnumerable<(string Row, Located<T> Entry)> places,
        Func<(string Row, Located<T> Entry), string> message,
        DiagnosticBag diagnostics
    )
        where T : notnull
    {
        var seen = new Dictionary<(string, T), SourceSpan>();
        foreach (var place in places)
        {
            if (!seen.TryAdd((place.Row, place.Entry.Value), place.Entry.Span))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    place.Entry.Span,
                    message(place),
                    new Note("first here", seen[(place.Row, place.Entry.Value)]),
                    help: "Take one of the two out; or correct the one that was copied and not changed."
                );
        }
    }
}
