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
        foreach (var figure in site.Ledger?.Figures ?? [])
        {
            ReferencesCheck.Check(figure.Entry, site.Data, diagnostics);
            switch (site.Data.Find(figure.Entry.Value))
            {
                case Fact fact:
                    foreach (var lang in Langs.All)
                        Check(figure, fact.Value.Value.In(lang), fact.Value.Span, lang, diagnostics);
                    break;
                case Hotline hotline:
                    Check(figure, hotline.Number.Value, hotline.Number.Span, Lang.En, diagnostics);
                    break;
            }
        }
    }

    private static void Check(LedgerFigure figure, string found, SourceSpan span, Lang lang, DiagnosticBag diagnostics)
    {
        var expected = figure.Text[lang];
        if (found != expected.Value)
            LedgerNotes.Differs(diagnostics, figure.Row, expected.Span, span, $"This reads '{found}'", $"'{expected}'");
    }
}
