using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>Each path of steps has the ledger's steps, label by label, in order, in both languages.</summary>
public sealed class LedgerPathCheck : ICheck
{
    public string Name => "paths are the ledger's";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var path in site.Ledger?.Paths ?? [])
        {
            ReferencesCheck.Check(path.Procedure, site.Data, diagnostics);
            foreach (var entry in path.Shown)
                ReferencesCheck.Check(entry, site.Data, diagnostics);
            if (site.Data.Find(path.Procedure.Value) is Procedure procedure)
                Check(path, procedure, site.Ledger!, site.Data, diagnostics);
        }
    }

    private static void Check(LedgerPath path, Procedure procedure, Ledger ledger, DataSet data, DiagnosticBag diagnostics)
    {
        // Where the row has the same status, it is told there.
        if (!ledger.Rows.Any(row => row.Status.Value == path.Status.Value && row.Entries.Any(entry => entry.Value == path.Procedure.Value)))
            LedgerNotes.CheckStatus(diagnostics, path.Row, path.Status, procedure.Trust.Status, "The status of this path");
        CheckSteps(path, path.Steps, procedure.Steps, procedure, diagnostics);
        if (path.Alternatives.Length != procedure.Alternatives.Length)
            LedgerNotes.Differs(
                diagnostics,
                path.Row,
                path.Row.Span,
                procedure.Key.Span,
                $"Beside its steps it has {Count(procedure.Alternatives.Length, "other way")}",
                Count(path.Alternatives.Length, "other way")
            );
        foreach (var (expected, found) in path.Alternatives.Zip(procedure.Alternatives))
        {
            if (expected.From is { } from && from.Value != found.From.ToString(CultureInfo.InvariantCulture))
                LedgerNotes.Differs(
                    diagnostics,
                    path.Row,
                    from.Span,
                    found.Steps.IsEmpty ? procedure.Key.Span : PlaceOf(found.Steps[0]),
                    $"This way begins in place of step {found.From}",
                    $"step {from}"
                );
            CheckSteps(path, expected.Steps, found.Steps, procedure, diagnostics);
        }
        CheckSubjects(path, procedure, diagnostics);
        foreach (var lang in Langs.All)
        {
            var told = LedgerTexts.Of(procedure, data, lang);
            var missing = path.Also[lang].Where(words => !words.StandIn(told) && !LedgerNotes.AreOfStep(words, path)).ToList();
            if (missing.Count > 0)
                LedgerNotes.Missing(diagnostics, path.Row, missing, procedure.Name.Text[lang].Span, lang);
        }
    }

    /// <summary>Where it is done and what it leads to are among the entries whose pages show it, and those that only it can mean are
    /// its own.</summary>
    private static void CheckSubjects(LedgerPath path, Procedure procedure, DiagnosticBag diagnostics)
    {
        if (path.Shown.IsEmpty)
            return;
        foreach (var subject in procedure.Subjects.Where(own => path.Shown.All(shown => shown.Value != own.Value)))
            LedgerNotes.Differs(
                diagnostics,
                path.Row,
                path.Shown[0].Span,
                subject.Span,
                $"This stands on the page of {subject.Value}",
                string.Join(", ", path.Shown.Select(shown => shown.Value))
            );
        foreach (var shown in path.Shown.Where(shown => shown.Value.Kind.ProcedureRole == ProcedureRole.Purpose))
        {
            if (procedure.Purpose is null)
                LedgerNotes.Differs(
                    diagnostics,
                    path.Row,
                    shown.Span,
                    procedure.Key.Span,
                    "This leads to nothing that has an entry",
                    $"{shown.Value}"
                );
        }
    }

    private static void CheckSteps(
        LedgerPath path,
        ImmutableArray<LedgerStep> expected,
        ImmutableArray<Step> found,
        Procedure procedure,
        DiagnosticBag diagnostics
    )
    {
        if (IsToldAtOnce(path, expected, found, procedure, diagnostics))
            return;
        if (expected.Length != found.Length)
            LedgerNotes.Differs(
                diagnostics,
                path.Row,
                expected.IsEmpty ? path.Row.Span : expected[0].Span,
                found.IsEmpty ? procedure.Key.Span : PlaceOf(found[0]),
                $"From here there are {Count(found.Length, "step")}",
                Count(expected.Length, "step")
            );
        foreach (var (wanted, step) in expected.Zip(found))
        {
            if (!IsSame(wanted, step))
                LedgerNotes.Differs(
                    diagnostics,
                    path.Row,
                    wanted.Span,
                    PlaceOf(step),
                    $"This step reads '{Written(step)}'",
                    $"'{Written(wanted)}'"
                );
            // What a step without a label asks for is in its words, too, so that the ledger may leave it at those.
            else if (step.Action != (wanted.Action?.Value ?? (step.Label is null ? step.Action : StepAction.Tap)))
                LedgerNotes.Differs(
                    diagnostics,
                    path.Row,
                    wanted.Action?.Span ?? wanted.Span,
                    PlaceOf(step),
                    $"What is done at this step is '{Vocabulary.Actions.WordFor(step.Action)}'",
                    $"'{Vocabulary.Actions.WordFor(wanted.Action?.Value ?? StepAction.Tap)}'"
                );
        }
    }

    /// <summary>Reports steps that are lost, that the ledger does not have, or that stand in another order, each as the one mistake it
    /// is.</summary>
    /// <returns>Whether it is one of these.</returns>
    private static bool IsToldAtOnce(
        LedgerPath path,
        ImmutableArray<LedgerStep> expected,
        ImmutableArray<Step> found,
        Procedure procedure,
        DiagnosticBag diagnostics
    )
    {
        if (found.IsEmpty || expected.IsEmpty)
            return false;
        var first = expected.Zip(found).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        if (expected.Length == found.Length)
        {
            var wanted = expected.Skip(first).ToList();
            if (first == found.Length || found.Skip(first).Any(step => wanted.RemoveAll(one => IsSame(one, step)) != 1))
                return false;
            var there = expected.Index().First(one => one.Index > first && IsSame(one.Item, found[first]));
            Tell(
                PlaceOf(found[first]),
                $"The steps stand in another order: '{Written(found[first])}' is step {first + 1} here",
                $"it as step {there.Index + 1}",
                there.Item.Span
            );
            return true;
        }
        var (fewer, more) = (Math.Min(expected.Length, found.Length), Math.Max(expected.Length, found.Length));
        var gap = more - fewer;
        if (
            !expected
                .Skip(first + (expected.Length == more ? gap : 0))
                .Zip(found.Skip(first + (found.Length == more ? gap : 0)))
                .All(pair => IsSame(pair.First, pair.Second))
        )
            return false;
        if (expected.Length == more)
            Tell(
                PlaceOf(found[Math.Min(first, found.Length - 1)]),
                first < found.Length ? "A step is missing before this one" : "A step is missing behind this one",
                $"'{Written(expected[first])}'{Others(gap)}",
                expected[first].Span
            );
        else
            Tell(
                PlaceOf(found[first]),
                $"This step, '{Written(found[first])}'{Others(gap)}, is one too many",
                Count(expected.Length, "step"),
                expected[Math.Min(first, expected.Length - 1)].Span
            );
        return true;

        void Tell(SourceSpan place, string what, string instead, SourceSpan ledger) =>
            LedgerNotes.Differs(diagnostics, path.Row, ledger, place, what, instead);

        static string Others(int gap) => gap == 1 ? "" : $" and {gap - 1} more";
    }

    private static bool IsSame(LedgerStep wanted, Step step) =>
        (wanted, step) switch
        {
            ({ Says: { } says }, { Text: { } text }) => Langs.All.All(lang => says[lang].StandIn(text[lang].Value)),
            ({ Label: { } label, Gloss: var gloss }, { Label: { } shown }) => label.Value == shown.Chinese.Value
                && (gloss is null || gloss.Value.Value == shown.English.Value),
            ({ Label: null, Gloss: { } only }, { Label: { } translated }) => only.Value == translated.English.Value,
            _ => false,
        };

    private static SourceSpan PlaceOf(Step step) => step.Label?.Chinese.Span ?? step.Text!.En.Span;

    private static string Written(Step step) =>
        step.Label is { } label ? $"{label.Chinese} ({label.English})" : $"{step.Text!.En} {step.Text.Zh}";

    private static string Written(LedgerStep step) =>
        step.Says is { } says ? $"{says.En.Written} {says.Zh.Written}"
        : step.Label is null ? $"{step.Gloss}"
        : step.Gloss is { } gloss ? $"{step.Label} ({gloss})"
        : $"{step.Label}";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
