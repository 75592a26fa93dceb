using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Checks.Timeline;

/// <summary>The clock counts only with facts that say how far, and calls a date the earliest only where somebody official does.</summary>
public sealed class ClockFactsCheck : ICheck
{
    public string Name => "the clock can count";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Clock is not { } clock)
            return;
        foreach (var stage in clock.Stages.Where(stage => !site.IsKnownGuide(stage.Guide.Value)))
            diagnostics.Add(
                LinkRules.UnknownTarget,
                stage.Guide.Span,
                $"There is no guide '{stage.Guide}'.{Meant.Guide(stage.Guide.Value, site)}"
            );

        CheckShape(clock.Freeze.Fact, ClockSpan.Bound, "'at-least' a whole number", site.Data, diagnostics);
        CheckShape(clock.Freeze.Usual, ClockSpan.Usual, "'about' a whole number, or a 'range',", site.Data, diagnostics);
        CheckShape(clock.Reissue.Fact, ClockSpan.Usual, "'about' a whole number, or a 'range',", site.Data, diagnostics);
        if (Find(clock.Freeze.Fact, site.Data) is { Trust.IsHedged: true } fact)
        {
            diagnostics.Add(
                FactRules.UnofficialBound,
                fact.Trust.Status.Span,
                $"'{fact.Id}' is '{Vocabulary.Statuses.WordFor(fact.Trust.Status.Value)}', but the clock tells readers that "
                    + "nothing comes before the date it gives.",
                new Note("counted with here", clock.Freeze.Fact!.Value.Span)
            );
        }
    }

    private static void CheckShape(
        Located<EntityKey>? reference,
        Func<FactValue, ClockSpan?> count,
        string shape,
        DataSet data,
        DiagnosticBag diagnostics
    )
    {
        if (Find(reference, data) is not { } fact || count(fact.Value.Value) is not null)
            return;
        diagnostics.Add(
            FactRules.UncountableFact,
            fact.Value.Span,
            $"The clock counts with '{fact.Id}', so its value has to be {shape} of days, months or years; it is "
                + $"'{fact.Value.Value.In(Langs.Default)}'.",
            new Note("counted with here", reference!.Value.Span)
        );
    }

    // A reference to nothing has been reported.
    private static Fact? Find(Located<EntityKey>? reference, DataSet data) => reference is { } r ? data.Find(r.Value) as Fact : null;
}
