using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>The pages that no entry and no guide stands for, by the word that links and addresses name them with: <c>page:clock</c> leads
/// to <c>/en/clock/</c>.</summary>
public static class NamedPages
{
    public const string Guides = "guides";
    public const string Clock = "clock";
    public const string Router = "where-am-i";
    public const string Offline = "offline";
    public const string Search = "search";
    public const string Changes = "changes";
    public const string Partners = "partners";

    /// <summary>Those of no kind.</summary>
    public static IReadOnlyList<string> OfNoKind { get; } = [Guides, Clock, Router, Offline, Search, Changes, Partners];

    /// <summary>All that a site of these kinds may have.</summary>
    public static IEnumerable<string> Possible(KindTable kinds) => OfNoKind.Concat(kinds.All.Select(kind => kind.PageName));

    /// <summary>Pages that a file of the site brings, be it one that can't be read.</summary>
    public static ImmutableArray<(string Name, string File)> OfFiles { get; } = [(Clock, DataPaths.Clock), (Router, DataPaths.Router)];

    /// <summary>All that a site has: a kind without an entry has no page.</summary>
    public static IEnumerable<string> Of(SiteConfig config, DataSet data, Timeline.Clock? clock, Routing.Router? router)
    {
        yield return Guides;
        foreach (var kind in config.Kinds.All.Where(data.Has))
            yield return kind.PageName;
        if (clock is not null)
            yield return Clock;
        if (router is not null)
            yield return Router;
        if (config.Offline != OfflineCopies.None)
            yield return Offline;
        if (config.HasSearch)
            yield return Search;
        if (config.HasChanges)
            yield return Changes;
        if (config.HasApi)
            yield return Partners;
    }
}
