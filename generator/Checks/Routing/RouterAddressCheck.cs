using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Routing;

namespace SiteGen.Checks.Routing;

/// <summary>Every stop of the router has an address of its own, and what has moved is found at a stop there is.</summary>
public sealed class RouterAddressCheck : ICheck
{
    public string Name => "the router's addresses hold";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is not { IsTooLarge: false } map)
            return;
        foreach (var same in map.Stops.GroupBy(stop => stop.Path, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            var (first, second) = (same.First().Replies[^1], same.ElementAt(1).Replies[^1]);
            diagnostics.Add(
                RouterRules.Address,
                second.Chosen[0].Id.Span,
                $"Two ways to answer '{second.Question.Id}' have the address '{same.Key}'.",
                new Note("the other", first.Chosen[0].Id.Span)
            );
        }
        var published = Router.PublishedPaths(site.Promised);
        // With other answers than were meant there are other pages, too.
        if (!RouterConditionCheck.IsSound(map.Router))
            return;
        // Without the list of what was published, the first stands for all.
        foreach (var moved in published.Count == 0 ? map.Router.Moved.Take(1) : map.Router.Moved)
            Check(moved, map, published, diagnostics);
    }

    private static void Check(MovedPath moved, RouterMap map, IReadOnlyList<string> published, DiagnosticBag diagnostics)
    {
        if (map.Find(moved.Target) is null)
            diagnostics.Add(
                RouterRules.Address,
                moved.To.Span,
                $"The router has no page '{moved.To}'.{Suggestion.For(moved.To.Value, Paths(map))}"
            );
        if (map.Find(moved.From.Value + "/") is not null)
            diagnostics.Add(RouterRules.Address, moved.From.Span, $"'{moved.From}' has not moved: the router has that page.");
        else if (!published.Any(path => moved.Covers(path) && map.Find(path) is null))
            diagnostics.Add(
                RouterRules.Address,
                moved.From.Span,
                $"Nothing that is gone was published at '{moved.From}'; data/addresses.txt lists what "
                    + $"was.{Suggestion.For(moved.From.Value, published.Select(path => path.TrimEnd('/')).Where(path => path.Length > 0))}"
            );
    }

    private static IEnumerable<string> Paths(RouterMap map) =>
        map.Stops.Select(stop => stop.Path.TrimEnd('/')).Where(path => path.Length > 0);
}
