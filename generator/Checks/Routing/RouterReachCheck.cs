using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Routing;

/// <summary>Every question, answer and item of the router, and all that an item shows, is met on some path.</summary>
public sealed class RouterReachCheck : ICheck
{
    public string Name => "all of the router is reached";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (RouterProof.Of(site) is not { } proof)
            return;
        var (asked, offered, listed) = (proof.Asked, proof.Offered, proof.Listed);
        foreach (var question in proof.Router.Questions)
        {
            if (!asked.Contains(question))
                Report(question.Id, "The question", "is asked on no path");
            else
                foreach (var answer in question.AllAnswers.Where(a => !offered.Contains(a)))
                    Report(answer.Id, "The answer", "is offered on no path");
        }
        foreach (var item in proof.Router.Items)
        {
            if (!listed.Contains(item))
                Report(item.Id, "The item", "is on no checklist");
            else
                foreach (var part in item.Parts.Where(p => !proof.IsShown(item, p)))
                    Report(part.Entry.With(part.Entry.Value.ToString()), "The part", $"is shown on no checklist that has '{item.Id}'");
        }

        void Report(Located<string> id, string what, string why) =>
            diagnostics.Add(RouterRules.Unreachable, id.Span, $"{what} '{id}' {why}.");
    }
}
