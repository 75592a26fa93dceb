using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Checks.Routing;

/// <summary>Every path through the router ends in a checklist with something to do, and no question on it is asked for nothing.</summary>
public sealed class RouterPathCheck : ICheck
{
    public string Name => "the router's paths lead somewhere";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is { IsTooLarge: true, Router: var large })
            diagnostics.Add(
                RouterRules.TooLarge,
                large.Questions[^1].Id.Span,
                $"The questions lead to more than {RouterMap.MostStops} pages a language."
            );
        if (RouterProof.Of(site) is not { } proof)
            return;
        foreach (var (question, stops) in proof.Unanswerable.GroupBy(stop => stop.Question!).Select(g => (g.Key, g.ToList())))
            diagnostics.Add(
                RouterRules.DeadEnd,
                question.Id.Span,
                $"'{question.Id}' offers no answer {RouterProof.PathTo(stops[0])}{AndMore(stops.Count)}."
            );
        foreach (var (last, stops) in proof.Actionless.GroupBy(stop => LastAnswer(stop, proof.Router)).Select(g => (g.Key, g.ToList())))
            diagnostics.Add(
                RouterRules.DeadEnd,
                last,
                $"The checklist {RouterProof.PathTo(stops[0])} has "
                    + $"{(stops[0].Entries.IsEmpty ? "no item" : "nothing to tap, to call or to say")}{AndMore(stops.Count)}."
            );
        foreach (var (question, stops) in proof.Needless.GroupBy(stop => stop.Question!).Select(g => (g.Key, g.ToList())))
            diagnostics.Add(
                RouterRules.Idle,
                question.Id.Span,
                $"Every answer to '{question.Id}' {RouterProof.PathTo(stops[0])} leads to the same checklist{AndMore(stops.Count)}."
            );
        foreach (var (item, found) in proof.Repeated.GroupBy(r => (r.Second, r.First, r.Procedure)).Select(g => (g.Key, g.ToList())))
            diagnostics.Add(
                RouterRules.Twice,
                item.Second.Id.Span,
                $"'{item.Procedure}' is shown by '{item.First.Id}' already {RouterProof.PathTo(found[0].Stop)}{AndMore(found.Count)}.",
                new Note("the other item", item.First.Id.Span)
            );
    }

    private static SourceSpan LastAnswer(RouterStop stop, Router router) =>
        stop.Replies is [.., var last] ? last.Chosen[^1].Id.Span : router.Questions[0].Id.Span;

    private static string AndMore(int count) => count == 1 ? "" : $", and on {count - 1} more path{(count == 2 ? "" : "s")}";
}
