using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;

namespace SiteGen.Checks.Routing;

/// <summary>Where an item goes on within the router is not said against what its reader has answered, and is said on every path.</summary>
public sealed class RouterNextCheck : ICheck
{
    public string Name => "checklists lead on to where their readers are";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is not { } map || RouterProof.Of(site) is not { } proof)
            return;
        foreach (var item in proof.Router.Items.Where(item => !item.Next.IsEmpty))
        {
            var stops = proof.Checklists.Where(stop => stop.Entries.Any(entry => entry.Item == item)).ToList();
            foreach (var step in item.Next)
            {
                if (map.Find(step.Path) is { } target)
                    CheckStep(step, target, stops, diagnostics);
            }
            if (stops.Find(stop => !item.Next.Any(step => step.When.Holds(stop.Replies))) is { } left)
                diagnostics.Add(
                    RouterRules.DeadEnd,
                    item.Id.Span,
                    $"'{item.Id}' goes on under 'next' on other paths, and nowhere {RouterProof.PathTo(left)}.",
                    help: "Add a step under 'next' for who comes by this path; or limit the item's 'when'."
                );
        }
    }

    /// <summary>Once a step, at the first that is wrong with it.</summary>
    private static void CheckStep(RouterStep step, RouterStop target, List<RouterStop> stops, DiagnosticBag diagnostics)
    {
        var shown = stops.Where(stop => step.When.Holds(stop.Replies)).ToList();
        if (shown.Contains(target))
            Add($"'{step.To}' is where its reader is already.");
        else if (Contradicted(step.When, target.Replies) is { } term)
            Add($"'{step.To}' is for {Words(term)}, and leads to a page for {AnswerOf(target, term.Question.Value)}.");
        else if (shown.Find(stop => Changed(stop, target).Skip(1).Any()) is { } stop)
            Add(
                $"'{step.To}' is shown {RouterProof.PathTo(stop)}, and leads to a page for "
                    + $"{string.Join(" and ", Changed(stop, target).Select(reply => $"{reply.Question.Id} = {reply.Id}"))}."
            );

        void Add(string message) =>
            diagnostics.Add(
                RouterRules.BadCondition,
                step.To.Span,
                message,
                help: "Lead to the page of who gave the same answers, but for the one that has changed by then; or correct its 'when'."
            );
    }

    /// <summary>What the target answers otherwise than who gets the step by each case of its condition.</summary>
    private static ConditionTerm? Contradicted(Condition when, ImmutableArray<Reply> target)
    {
        var first = when.Cases.Select(known => known.Terms.FirstOrDefault(term => IsAsked(term, target) && !term.Holds(target))).ToList();
        return first.Count > 0 && !first.Contains(null) ? first[0] : null;
    }

    private static bool IsAsked(ConditionTerm term, ImmutableArray<Reply> replies) =>
        replies.Any(reply => reply.Question.Id.Value == term.Question.Value);

    /// <summary>The answers of the target to questions that its reader has answered otherwise.</summary>
    private static IEnumerable<Reply> Changed(RouterStop from, RouterStop target) =>
        target.Replies.Where(reply => from.Replies.Any(given => given.Question == reply.Question && given.Id != reply.Id));

    private static string Words(ConditionTerm term) =>
        $"{term.Question} = {string.Join(" or ", term.Answers.Select(answer => answer.Value))}";

    private static string AnswerOf(RouterStop stop, string question) =>
        stop.Replies.Where(reply => reply.Question.Id.Value == question).Select(reply => $"{question} = {reply.Id}").First();
}
