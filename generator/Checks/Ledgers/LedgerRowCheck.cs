using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>The entries of each row of the ledger have its status and source, are no older, and have its words.</summary>
public sealed class LedgerRowCheck : ICheck
{
    public string Name => "entries are as the ledger's rows have them";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var row in site.Ledger?.Rows ?? [])
        {
            ReferencesCheck.Check(row.Source, site.Data, diagnostics);
            foreach (var entry in row.Entries)
                ReferencesCheck.Check(entry, site.Data, diagnostics);
            var entities = row.Entries.Select(entry => site.Data.Find(entry.Value)).OfType<Entity>().ToList();
            foreach (var entity in entities)
                CheckProvenance(row, entity.Provenance!, diagnostics);
            foreach (var fact in entities.OfType<Fact>().Where(fact => fact.HedgedByMark && !row.HedgedByMark))
                LedgerNotes.Differs(
                    diagnostics,
                    row.Name,
                    row.Status.Span,
                    fact.Statement.En.Span,
                    "The fact is 'hedged-by-mark'",
                    "words that hedge it"
                );
            // An entry that is missing may be the one with the words.
            if (entities.Count == 0 || entities.Count < row.Entries.Length)
                continue;
            foreach (var lang in Langs.All)
                CheckWords(row, entities, site.Data, lang, diagnostics);
        }
    }

    private static void CheckProvenance(LedgerRow row, Provenance provenance, DiagnosticBag diagnostics)
    {
        LedgerNotes.CheckStatus(diagnostics, row.Name, row.Status, provenance.Status);
        if (!MayStandFor(provenance, row.AsOf.Value))
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.AsOf.Span,
                provenance.AsOf.Span,
                $"'as-of' is {provenance.AsOf}",
                row.AsOf.Value.Date is null
                    ? $"'{row.AsOf}', for which a date may stand only once somebody has called or tried it"
                    : $"{row.AsOf}, and only a later date may stand for it"
            );
        var source = provenance.Sources[0].Source;
        if (source.Value != row.Source.Value)
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.Source.Span,
                source.Span,
                $"The first source is '{source.Value.Id}'",
                $"'{row.Source.Value.Id}'"
            );
    }

    private static bool MayStandFor(Provenance provenance, AsOf known) =>
        provenance.AsOf.Value.Date is { } date
            ? known.Date is { } since
                ? date.Start >= since.Start
                : provenance.Verified.Value.How != VerificationMethod.Read
            : known.Date is null;

    private static void CheckWords(LedgerRow row, IReadOnlyList<Entity> entities, DataSet data, Lang lang, DiagnosticBag diagnostics)
    {
        var told = string.Join('\n', entities.Select(entity => LedgerTexts.Of(entity, data, lang)));
        foreach (var words in row.Words[lang].Where(words => !words.StandIn(told)))
            LedgerNotes.Missing(diagnostics, row.Name, words, entities[0].Name.Text[lang].Span, lang);
    }
}
