using SiteGen.Model.Entries;

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

    /// <summary>Those every site has: the lists.</summary>
    public static IEnumerable<string> Lists { get; } = [Guides, .. EntityKinds.All.Select(kind => kind.PageName())];

    /// <summary>All that a site has.</summary>
    public static IEnumerable<string> Of(SiteConfig config, Timeline.Clock? clock, Routing.Router? router)
    {
        foreach (var list in Lists)
            yield return list;
        if (clock is not null)
            yield return Clock;
        if (router is not null)
            yield return Router;
        if (config.Offline != OfflineCopies.None)
            yield return Offline;
        if (config.HasSearch)
            yield return Search;
    }
}
