using System.Collections.Immutable;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>The pages of the router: one for each stop, with the old addresses of it and of the pages that it replaces.</summary>
internal static class RouterPages
{
    public static IEnumerable<SitePage> Of(RouterMap router, ImmutableArray<Located<string>> promised)
    {
        var published = Router.PublishedPaths(promised);
        // One path for two stops, and too many stops, are reported by checks.
        return router
            .Stops.DistinctBy(stop => stop.Path, StringComparer.Ordinal)
            .Select(stop => Page(stop, router.Router.File, [.. Aliases(stop, router, published).Select(AddressMap.OfStop)]));
    }

    private static SitePage Page(RouterStop stop, SourceFile file, ImmutableArray<PageKey> aliases) =>
        stop.Question is { } question
            ? new QuestionPage(AddressMap.OfStop(stop.Path), stop, question.Id.Span, aliases)
            : new ChecklistPage(
                AddressMap.OfStop(stop.Path),
                stop,
                stop.Replies is [.., var last] ? last.Chosen[^1].Id.Span : SourceSpan.WholeFile(file),
                aliases
            );

    private static IEnumerable<string> Aliases(RouterStop stop, RouterMap router, IReadOnlyList<string> published)
    {
        var renamed = stop
            .Replies.Aggregate(
                (IEnumerable<string>)[""],
                (paths, reply) => paths.SelectMany(path => reply.AllIds.Select(id => $"{path}{id}/"))
            )
            .Skip(1);
        var moved = router.Router.Moved.Where(move => move.Target == stop.Path).SelectMany(move => published.Where(move.Covers));
        // An address that a page has now is not an old one.
        return renamed.Concat(moved).Distinct(StringComparer.Ordinal).Where(path => router.Find(path) is null);
    }
}
