using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>The entries of each row of the ledger have its status, sources, date and class of review, and have its words.</summary>
public sealed class LedgerRowCheck : ICheck
{
    public string Name => "entries are as the ledger's rows have them";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var row in site.Ledger?.Rows ?? [])
        {
            foreach (var source in row.Sources)
                ReferencesCheck.Check(source, site.Data, diagnostics);
            foreach (var entry in row.Entries)
                ReferencesCheck.Check(entry, site.Data, diagnostics);
            var entities = row.Entries.Select(entry => site.Data.Find(entry.Value)).OfType<Entity>().ToList();
            foreach (var entity in entities)
                CheckProvenance(row, entity.Provenance!, diagnostics);
            CheckPlaces(row, [.. entities.OfType<Fact>()], diagnostics);
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
                CheckWords(row, entities, site, lang, diagnostics);
        }
    }

    private static void CheckProvenance(LedgerRow row, Provenance provenance, DiagnosticBag diagnostics)
    {
        LedgerNotes.CheckStatus(diagnostics, row.Name, row.Status, provenance.Status);
        if (!IsCheckedAgain(provenance, row.AsOf.Value))
        {
            CheckDate(row, provenance, diagnostics);
            CheckMethod(row, provenance, diagnostics);
        }
        CheckSources(row, provenance, diagnostics);
        if (provenance.Review != row.Review.Value)
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.Review.Span,
                provenance.Status.Span,
                $"The class of review of what has this status is '{provenance.Review}'",
                $"'{row.Review}'"
            );
    }

    /// <summary>Somebody has looked since the ledger was written: the entry's date is later, and is that of the look. Where its source
    /// bears no date, reading it again gives it none.</summary>
    private static bool IsCheckedAgain(Provenance provenance, AsOf known)
    {
        var (on, how) = provenance.Verified.Value;
        return provenance.AsOf.Value.Date is { } date
            && date.Start <= on.Start
            && on.End <= date.End
            && (known.Date is { } since ? date.Start > since.Start : how != VerificationMethod.Read);
    }

    private static void CheckDate(LedgerRow row, Provenance provenance, DiagnosticBag diagnostics)
    {
        if (provenance.AsOf.Value != row.AsOf.Value)
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.AsOf.Span,
                provenance.AsOf.Span,
                $"'as-of' is {provenance.AsOf}",
                row.AsOf.Value.Date is null
                    ? $"'{row.AsOf}', for which a date may stand only once somebody has called or tried it, and of that day"
                    : $"{row.AsOf}, for which only the later day may stand on which it was verified again"
            );
    }

    private static void CheckMethod(LedgerRow row, Provenance provenance, DiagnosticBag diagnostics)
    {
        var (expected, found) = (row.How?.Value ?? VerificationMethod.Read, provenance.Verified.Value.How);
        if (expected != found)
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.How?.Span ?? row.Name.Span,
                provenance.Verified.Span,
                $"How it was verified is '{Vocabulary.Methods.WordFor(found)}'",
                $"'{Vocabulary.Methods.WordFor(expected)}', and another way only with the day of it as 'as-of'"
            );
    }

    /// <summary>Reports at the first that is another than the ledger's.</summary>
    private static void CheckSources(LedgerRow row, Provenance provenance, DiagnosticBag diagnostics)
    {
        Located<EntityKey>[] found = [.. provenance.Sources.Select(citation => citation.Source)];
        var same = row.Sources.Zip(found).TakeWhile(pair => pair.First.Value == pair.Second.Value).Count();
        if (same < row.Sources.Length || same < found.Length)
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                row.Sources[Math.Min(same, row.Sources.Length - 1)].Span,
                found[Math.Min(same, found.Length - 1)].Span,
                $"It rests on {Listed(found)}",
                Listed(row.Sources)
            );
    }

    private static string Listed(IEnumerable<Located<EntityKey>> sources) =>
        string.Join(", ", sources.Select(source => $"'{source.Value.Id}'"));

    /// <summary>Where readers meet the facts: under a topic, and on the pages of entries.</summary>
    private static void CheckPlaces(LedgerRow row, IReadOnlyList<Fact> facts, DiagnosticBag diagnostics)
    {
        if (facts.Count == 0)
            return;
        if (row.Topic is { } topic)
        {
            foreach (var fact in facts.Where(fact => fact.Topic.Value != topic.Value))
                LedgerNotes.Differs(diagnostics, row.Name, topic.Span, fact.Topic.Span, $"The topic is '{fact.Topic}'", $"'{topic}'");
        }
        if (row.About is not { } about)
            return;
        var found = facts.SelectMany(fact => fact.About).DistinctBy(key => key.Value).ToList();
        foreach (var key in found.ExceptBy(about.Select(known => known.Value), key => key.Value))
            LedgerNotes.Differs(
                diagnostics,
                row.Name,
                about.IsEmpty ? row.Name.Span : about[0].Span,
                key.Span,
                $"It is shown on the page of {key}",
                "another list"
            );
        foreach (var key in about.ExceptBy(found.Select(known => known.Value), key => key.Value))
            LedgerNotes.Differs(diagnostics, row.Name, key.Span, facts[0].Key.Span, $"It is not shown on the page of {key}", "it there");
    }

    private static void CheckWords(LedgerRow row, IReadOnlyList<Entity> entities, Site site, Lang lang, DiagnosticBag diagnostics)
    {
        var told = string.Join('\n', entities.Select(entity => LedgerTexts.Of(entity, site.Data, lang)));
        var missing = row.Words[lang]
            .Where(words => !words.StandIn(told) && !IsFigureOf(row, words, site.Ledger!, lang) && !IsStepOf(row, words, site.Ledger!))
            .ToList();
        if (missing.Count > 0)
            LedgerNotes.Missing(diagnostics, row.Name, missing, entities[0].Name.Text[lang].Span, lang);
    }

    /// <summary>Whether the words are the value of an entry of the row, now, before or later on: where that is another, it is reported
    /// there.</summary>
    private static bool IsFigureOf(LedgerRow row, LedgerWords words, Ledger ledger, Lang lang) =>
        ledger.Figures.Any(figure =>
            ValuesOf(figure).Any(text => text[lang].Value == words.Written.Value)
            && figure.Row.Value == row.Name.Value
            && row.Entries.Any(entry => entry.Value == figure.Entry.Value)
        );

    /// <summary>Whether the words are on the screen at a step of the row's path: where that is another, it is reported there.</summary>
    private static bool IsStepOf(LedgerRow row, LedgerWords words, Ledger ledger) =>
        ledger.Paths.Any(path => path.Row.Value == row.Name.Value && LedgerNotes.AreOfStep(words, path));

    private static IEnumerable<Localized<Located<string>>> ValuesOf(LedgerFigure figure) =>
        new[] { figure.Text, figure.Upcoming }.OfType<Localized<Located<string>>>().Concat(figure.Was.Select(past => past.Text));
}
