using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;

namespace SiteGen.Checks.Routing;

/// <summary>Who can't call a number from where they are finds beside it one for the same that they can, or that none is known.</summary>
public sealed class RouterCallingCheck : ICheck
{
    public string Name => "checklists have numbers that can be called";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is not { Router: var router })
            return;
        var telling = router.Questions.SelectMany(question => question.AllAnswers).Where(answer => !answer.CallsFrom.IsEmpty).ToList();
        if (!AreKnown(telling, site.Config, diagnostics))
            return;
        if (RouterProof.Of(site) is not { } proof)
            return;
        var reported = new HashSet<(RouterItem, RouterPart, RouterAnswer)>();
        foreach (var stop in proof.Checklists)
        {
            // Who was not asked may be in any of the places.
            var told = telling.Where(answer => stop.Replies.Any(reply => reply.Chosen.Contains(answer))).ToList();
            var missed =
                from answer in told.Count > 0 ? told : telling
                from entry in stop.Entries
                from part in OutOfReach(entry, answer, site.Data)
                where reported.Add((entry.Item, part, answer))
                select (answer, entry.Item, Hotline: part.Entry);
            foreach (var (answer, item, hotline) in missed)
                diagnostics.Add(
                    RouterRules.OutOfReach,
                    hotline.Span,
                    $"'{item.Id}' shows '{hotline.Value.Id}' {RouterProof.PathTo(stop)}, and no number for the same that can be called by "
                        + $"who answers '{answer.Id}'.",
                    new Note("from where they can call", answer.CallsFrom[0].Span)
                );
        }
    }

    private static bool AreKnown(List<RouterAnswer> telling, SiteConfig config, DiagnosticBag diagnostics)
    {
        var areas = config.CallingAreas.Select(area => area.Word.Value).ToList();
        var unknown = telling.SelectMany(answer => answer.CallsFrom).Where(word => !areas.Contains(word.Value)).ToList();
        foreach (var word in unknown)
            diagnostics.Add(
                FactRules.UnknownWord,
                word.Span,
                $"'{word}' is no calling area of data/site.yaml.{Suggestion.For(word.Value, areas)}"
            );
        return unknown.Count == 0;
    }

    private static IEnumerable<RouterPart> OutOfReach(ChecklistEntry entry, RouterAnswer answer, DataSet data)
    {
        var hotlines = entry
            .Parts.Select(part => (Part: part, Hotline: data.Find(part.Entry.Value) as Hotline))
            .Where(h => h.Hotline is not null);
        var within = hotlines.Where(h => IsWithin(h.Hotline!, answer)).SelectMany(h => h.Hotline!.For.Select(key => key.Value)).ToHashSet();
        return hotlines
            .Where(h =>
                !IsWithin(h.Hotline!, answer) && h.Hotline!.Elsewhere is null && !h.Hotline.For.Any(key => within.Contains(key.Value))
            )
            .Select(h => h.Part);
    }

    private static bool IsWithin(Hotline hotline, RouterAnswer answer) =>
        hotline.From is not { } area || answer.CallsFrom.Any(from => from.Value == area.Word.Value);
}
