using System.Globalization;
using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>The clock counts with the facts, and reminds on the days, that the ledger has.</summary>
public sealed class LedgerClockCheck : ICheck
{
    public string Name => "the clock counts as the ledger has it";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Ledger is not { } ledger)
            return;
        if (site.Clock is not { } clock)
        {
            foreach (var name in ledger.Clock.Select(known => known.Stage).Concat(ledger.Reminders.Select(known => known.Reminder)))
                diagnostics.Add(FactRules.UnknownReference, name.Span, $"There is no clock, and so no '{name}' of it.");
            return;
        }
        foreach (var known in ledger.Clock)
            CheckStage(known, clock, site.Data, diagnostics);
        foreach (var known in ledger.Reminders)
            CheckReminder(known, clock, diagnostics);
        if (ledger.Reminders.IsEmpty)
            return;
        foreach (var reminder in clock.Reminders.Where(own => ledger.Reminders.All(known => known.Reminder.Value != own.Id)))
            diagnostics.Add(
                LedgerRules.NotInLedger,
                reminder.Title.En.Span,
                $"The reminder '{reminder.Id}' is not among the 'reminders' of data/ledger.yaml."
            );
    }

    private static void CheckStage(LedgerStage known, Clock clock, DataSet data, DiagnosticBag diagnostics)
    {
        ReferencesCheck.Check(known.Fact, data, diagnostics);
        if (known.Usual is { } usual)
            ReferencesCheck.Check(usual, data, diagnostics);
        var stages = new Dictionary<string, ClockStage>(StringComparer.Ordinal)
        {
            ["suspension"] = clock.Suspension,
            ["freeze"] = clock.Freeze,
            ["reissue"] = clock.Reissue,
        };
        if (!stages.TryGetValue(known.Stage.Value, out var stage))
        {
            diagnostics.Add(
                FactRules.UnknownReference,
                known.Stage.Span,
                $"The clock has no stage '{known.Stage}' that counts.{Suggestion.For(known.Stage.Value, stages.Keys)}"
            );
            return;
        }
        Compare("fact", stage.Fact, known.Fact);
        Compare("usual", stage.Usual, known.Usual);

        void Compare(string field, Located<EntityKey>? found, Located<EntityKey>? expected)
        {
            if (found?.Value != expected?.Value)
                diagnostics.Add(
                    LedgerRules.Differs,
                    (found ?? stage.Fact)?.Span ?? stage.Label.En.Span,
                    $"The '{field}' of '{known.Stage}' is {Written(found)}; the ledger has {Written(expected)}.",
                    new Note("the ledger says so here", expected?.Span ?? known.Stage.Span)
                );
        }
    }

    private static string Written(Located<EntityKey>? fact) => fact is { } some ? $"'{some.Value.Id}'" : "nothing";

    private static void CheckReminder(LedgerReminder known, Clock clock, DiagnosticBag diagnostics)
    {
        if (clock.Reminders.FirstOrDefault(own => own.Id == known.Reminder.Value) is not { } reminder)
        {
            diagnostics.Add(
                FactRules.UnknownReference,
                known.Reminder.Span,
                $"The clock has no reminder '{known.Reminder}'."
                    + Suggestion.For(known.Reminder.Value, clock.Reminders.Select(own => own.Id))
            );
            return;
        }
        var found = Written(reminder.Offset, reminder.OffsetUnit, reminder.From);
        var expected = Written(known.Offset.Value, known.Unit, known.From.Value);
        if (found != expected)
            diagnostics.Add(
                LedgerRules.Differs,
                reminder.Title.En.Span,
                $"The reminder '{reminder.Id}' comes {found}; the ledger has {expected}.",
                new Note("the ledger says so here", known.Offset.Span)
            );
    }

    private static string Written(int offset, TimeUnit unit, ReminderAnchor from) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(offset)} {Vocabulary.Times.WordFor(unit)}{(offset is 1 or -1 ? "" : "s")} {(offset < 0 ? "before" : "after")} "
                + $"'{Vocabulary.Anchors.WordFor(from)}'"
        );
}
