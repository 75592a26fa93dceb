using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>The checklists that the ledger names have its items and its numbers to call, in its order; and so has the home page its
/// numbers.</summary>
public sealed class LedgerChecklistCheck : ICheck
{
    public string Name => "checklists are the ledger's";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        CheckHome(site, diagnostics);
        foreach (var checklist in site.Ledger?.Checklists ?? [])
        {
            foreach (var hotline in checklist.Hotlines)
                ReferencesCheck.Check(hotline, site.Data, diagnostics);
            if (site.Router?.Find(checklist.At + "/") is { Question: null } stop)
                Check(checklist, stop, site.Data, diagnostics);
            else
            {
                var known = site.Router?.Checklists.Select(end => end.Path.TrimEnd('/')) ?? [];
                diagnostics.Add(
                    FactRules.UnknownReference,
                    checklist.At.Span,
                    $"The router has no checklist '{checklist.At}'.{Suggestion.For(checklist.At.Value, known)}",
                    site.Router is { Router: var router } ? new Note("its questions begin here", router.Questions[0].Id.Span) : null
                );
            }
        }
    }

    private static void CheckHome(Site site, DiagnosticBag diagnostics)
    {
        var (expected, found) = (site.Ledger?.HomeHotlines ?? [], site.Config.HomeHotlines);
        foreach (var hotline in expected)
            ReferencesCheck.Check(hotline, site.Data, diagnostics);
        if (expected.IsEmpty || expected.Concat(found).Any(hotline => !site.Data.IsKnown(hotline.Value)))
            return;
        Compare(
            "The home page",
            expected[0].Span,
            [.. expected.Select(hotline => hotline.With(hotline.Value.Id))],
            [.. found.Select(hotline => hotline.With(hotline.Value.Id))],
            "shows the hotlines",
            diagnostics
        );
    }

    private static void Check(LedgerChecklist checklist, RouterStop stop, DataSet data, DiagnosticBag diagnostics)
    {
        if (checklist.Urgent != stop.Replies.Any(reply => reply.Urgent))
            diagnostics.Add(
                LedgerRules.Differs,
                stop.Replies[^1].Chosen[^1].Id.Span,
                $"The checklist '{checklist.At}' is {(checklist.Urgent ? "not " : "")}urgent; the ledger says that it "
                    + $"is{(checklist.Urgent ? "" : " not")}.",
                new Note("the ledger says so here", checklist.At.Span)
            );
        var named = $"The checklist '{checklist.At}'";
        var items = stop.Entries.Select(entry => entry.Item.Id).ToList();
        if (!checklist.Items.IsEmpty)
            Compare(named, checklist.At.Span, checklist.Items, items, "has the items", diagnostics);
        var hotlines = stop
            .Entries.SelectMany(entry => entry.Parts)
            .Select(part => part.Entry)
            .Where(entry => entry.Value.Kind == EntityKind.Hotline)
            .Select(entry => entry.With(entry.Value.Id))
            .ToList();
        // That one of them does not exist has been said.
        if (!checklist.Hotlines.IsEmpty && checklist.Hotlines.All(hotline => data.IsKnown(hotline.Value)))
            Compare(
                named,
                checklist.At.Span,
                [.. checklist.Hotlines.Select(hotline => hotline.With(hotline.Value.Id))],
                hotlines,
                "shows the hotlines",
                diagnostics
            );
    }

    /// <summary>Reports at the first that is another than the ledger's.</summary>
    /// <param name="whose">How the message begins.</param>
    /// <param name="place">Where to report a list with nothing on it.</param>
    private static void Compare(
        string whose,
        SourceSpan place,
        IReadOnlyList<Located<string>> expected,
        IReadOnlyList<Located<string>> found,
        string says,
        DiagnosticBag diagnostics
    )
    {
        var same = expected.Zip(found).TakeWhile(pair => pair.First.Value == pair.Second.Value).Count();
        if (same == expected.Count && same == found.Count)
            return;
        // A list with nothing on it has no place of its own.
        var span = found.Count == 0 ? place : found[Math.Min(same, found.Count - 1)].Span;
        diagnostics.Add(
            LedgerRules.Differs,
            span,
            $"{whose} {says} {Listed(found)}; the ledger has {Listed(expected)}.",
            new Note("the ledger says so here", expected[Math.Min(same, expected.Count - 1)].Span)
        );
    }

    private static string Listed(IReadOnlyList<Located<string>> ids) => ids.Count == 0 ? "none" : string.Join(", ", ids);
}
