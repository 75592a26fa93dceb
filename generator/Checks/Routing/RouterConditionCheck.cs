using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Checks.Routing;

/// <summary>The conditions of the router ask for answers that have been given: no question waits for itself, or for one that comes after
/// it.</summary>
public sealed class RouterConditionCheck : ICheck
{
    public string Name => "the router's conditions look back";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is { Router: var router })
            Check(router, diagnostics);
        foreach (var line in site.Data.OfKind<Phrase>().SelectMany(phrase => phrase.Hear).SelectMany(heard => heard.Lines))
        {
            if (site.Router is { Router: var asking })
                Check(line.Fit.When, asking, asking.Questions.Length, diagnostics);
            else if (line.Fit.When.Terms.FirstOrDefault() is { } term)
                diagnostics.Add(
                    RouterRules.BadCondition,
                    term.Question.Span,
                    $"There is no question '{term.Question}': the site has no router."
                );
        }
    }

    /// <summary>Whether the paths through a router are worth proving: of one with unsound conditions everything would seem wrong.</summary>
    internal static bool IsSound(Router router)
    {
        var found = new DiagnosticBag();
        Check(router, found);
        return found.IsEmpty;
    }

    private static void Check(Router router, DiagnosticBag diagnostics)
    {
        for (var place = 0; place < router.Questions.Length; place++)
        {
            var question = router.Questions[place];
            foreach (var condition in question.AllAnswers.Select(answer => answer.When).Prepend(question.When))
                Check(condition, router, place, diagnostics);
        }
        foreach (
            var condition in router.Items.SelectMany(item =>
                item.Parts.Select(part => part.When).Concat(item.Next.Select(step => step.When)).Prepend(item.When)
            )
        )
            Check(condition, router, router.Questions.Length, diagnostics);
    }

    /// <param name="before">How many of the questions have been asked by then.</param>
    private static void Check(Condition condition, Router router, int before, DiagnosticBag diagnostics)
    {
        foreach (var term in condition.Terms)
        {
            var asked = router.Questions.Take(before).FirstOrDefault(q => q.Id.Value == term.Question.Value);
            if (asked is null)
                NotAsked(term.Question, router, before, diagnostics);
            else if (term.Answers.IsEmpty)
                diagnostics.Add(RouterRules.BadCondition, term.Question.Span, $"No answer to '{term.Question}' is named.");
            else
                foreach (var answer in term.Answers.Where(a => asked.AllAnswers.All(known => known.Id.Value != a.Value)))
                    diagnostics.Add(
                        RouterRules.BadCondition,
                        answer.Span,
                        $"'{asked.Id}' has no answer "
                            + $"'{answer}'.{Suggestion.For(answer.Value, asked.AllAnswers.Select(known => known.Id.Value))}",
                        new Note("the question", asked.Id.Span)
                    );
        }
    }

    private static void NotAsked(Located<string> question, Router router, int before, DiagnosticBag diagnostics)
    {
        if (router.Questions.FirstOrDefault(q => q.Id.Value == question.Value) is not { } later)
            diagnostics.Add(
                RouterRules.BadCondition,
                question.Span,
                $"There is no question '{question}'.{Suggestion.For(question.Value, router.Questions.Take(before).Select(q => q.Id.Value))}"
            );
        else
            diagnostics.Add(
                RouterRules.BadCondition,
                question.Span,
                later == router.Questions[before]
                    ? $"The question '{question}' would wait for its own answer."
                    : $"'{question}' is asked later: this would wait for an answer that comes after it.",
                new Note("asked here", later.Id.Span)
            );
    }
}
