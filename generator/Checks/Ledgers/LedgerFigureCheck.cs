using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>Values of facts and numbers of hotlines read as the ledger has them, letter for letter.</summary>
public sealed class LedgerFigureCheck : ICheck
{
    public string Name => "figures are the ledger's";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Rows of the ledger may name the same figure of an entry: where the entry has another, that is one mistake.
        var figures = (site.Ledger?.Figures ?? []).DistinctBy(figure =>
            (figure.Entry.Value, figure.Text.Select(text => text.Value), figure.Contact?.Value, figure.From?.Value, Owners(figure))
        );
        foreach (var figure in figures)
        {
            ReferencesCheck.Check(figure.Entry, site.Data, diagnostics);
            switch (site.Data.Find(figure.Entry.Value))
            {
                case Fact fact:
                    // A figure is written once for both languages: where one differs, the other does.
                    var isSame = true;
                    foreach (var lang in Langs.All)
                    {
                        if (Check(figure, fact.Value.Value.In(lang), fact.Value.Span, lang, diagnostics))
                            continue;
                        isSame = false;
                        if (fact.Value.Value is FigureValue)
                            break;
                    }
                    CheckPast(figure, fact, diagnostics);
                    // Another value may have its own past.
                    if (isSame)
                        CheckPastIsWhole(figure, fact, diagnostics);
                    break;
                case Hotline hotline:
                    Check(figure, hotline.Number.Value, hotline.Number.Span, Lang.En, diagnostics);
                    CheckUse(figure, hotline, diagnostics);
                    break;
            }
        }
    }

    /// <summary>What a fact says of its past is what the ledger has of it.</summary>
    private static void CheckPast(LedgerFigure figure, Fact fact, DiagnosticBag diagnostics)
    {
        if (figure.Since is { } since && fact.From is { } from && since.Value != from.Value)
            LedgerNotes.Differs(diagnostics, figure.Row, since.Span, from.Span, $"The value holds from {from}", since.ToString()!);
        foreach (var (expected, past) in figure.Was.Zip(fact.Was))
        {
            _ = Langs.All.All(lang =>
                Check(figure with { Text = expected.Text }, past.Value.Value.In(lang), past.Value.Span, lang, diagnostics)
            );
            if (expected.Until.Value != past.Until.Value)
                LedgerNotes.Differs(
                    diagnostics,
                    figure.Row,
                    expected.Until.Span,
                    past.Until.Span,
                    $"This value held until {past.Until}",
                    expected.Until.ToString()!
                );
        }
    }

    /// <summary>The entry has no past value that the ledger lacks, and none the fewer.</summary>
    private static void CheckPastIsWhole(LedgerFigure figure, Fact fact, DiagnosticBag diagnostics)
    {
        if (fact.Was.Length > figure.Was.Length)
        {
            var past = fact.Was[figure.Was.Length];
            LedgerNotes.Differs(
                diagnostics,
                figure.Row,
                figure.Entry.Span,
                past.Value.Span,
                $"'{past.Value.Value.In(Langs.Default)}' is said to have held until {past.Until}",
                "no such 'was'"
            );
        }
        else if (figure.Was.Length > fact.Was.Length)
        {
            var past = figure.Was[fact.Was.Length];
            LedgerNotes.Differs(
                diagnostics,
                figure.Row,
                past.Until.Span,
                fact.Value.Span,
                "What held before this is not said",
                $"'{past.Text[Langs.Default]}' until {past.Until}"
            );
        }
    }

    /// <summary>A number is called or written to, from where the ledger says.</summary>
    private static void CheckUse(LedgerFigure figure, Hotline hotline, DiagnosticBag diagnostics)
    {
        if (figure.Contact is { } contact && contact.Value != hotline.Kind)
            LedgerNotes.Differs(
                diagnostics,
                figure.Row,
                contact.Span,
                hotline.Number.Span,
                $"The kind of this number is '{Vocabulary.ContactKinds.WordFor(hotline.Kind)}'",
                $"'{Vocabulary.ContactKinds.WordFor(contact.Value)}'"
            );
        if (figure.From is { } from && hotline.From is { } area && from.Value != area.Word.Value)
            LedgerNotes.Differs(
                diagnostics,
                figure.Row,
                from.Span,
                hotline.Number.Span,
                $"This number is called from '{area.Word}'",
                $"'{from}'"
            );
        if (figure.For is { } owners && !owners.Select(own => own.Value).SequenceEqual(hotline.For.Select(own => own.Value)))
            LedgerNotes.Differs(
                diagnostics,
                figure.Row,
                owners.IsEmpty ? figure.Row.Span : owners[0].Span,
                hotline.For.IsEmpty ? hotline.Number.Span : hotline.For[0].Span,
                $"This is the number of {Listed(hotline.For)}",
                Listed(owners)
            );
    }

    private static string? Owners(LedgerFigure figure) => figure.For is { } owners ? Listed(owners) : null;

    private static string Listed(IReadOnlyCollection<Located<EntityKey>> owners) =>
        owners.Count == 0 ? "nobody" : string.Join(", ", owners.Select(own => own.Value));

    /// <returns>Whether it reads as the ledger has it.</returns>
    private static bool Check(LedgerFigure figure, string found, SourceSpan span, Lang lang, DiagnosticBag diagnostics)
    {
        var expected = figure.Text[lang];
        if (found == expected.Value)
            return true;
        LedgerNotes.Differs(diagnostics, figure.Row, expected.Span, span, $"This reads '{found}'", $"'{expected}'");
        return false;
    }
}
