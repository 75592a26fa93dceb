using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Routing;
using SiteGen.Model.Timeline;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Everything the site says, in every language, before it has addresses.</summary>
public sealed class Site
{
    private readonly FrozenDictionary<string, Guide> _bySlug;
    private readonly FrozenDictionary<string, int> _places;

    /// <param name="promised">Addresses published before, which must stay, as <c>/en/offices/north/</c>.</param>
    /// <param name="router"><c>null</c> for a site that asks its readers nothing.</param>
    public Site(SiteConfig config, DataSet data, ImmutableArray<Guide> guides, ImmutableArray<Located<string>> promised, Router? router)
    {
        (Config, Data, Guides, Promised) = (config, data, guides, promised);
        Router = router is null ? null : RouterMap.Of(router);
        _bySlug = guides.ToFrozenDictionary(g => g.Slug, StringComparer.Ordinal);
        // A slug listed twice is reported by a check; the first place counts.
        GuidesInOrder =
        [
            .. config
                .GuideOrder.Select(slug => FindGuide(slug.Value))
                .OfType<Guide>()
                // A draft need not be in the list yet, and can be looked at all the same.
                .Concat(guides.Where(guide => guide.IsDraft))
                .Where(g => !g.IsHome)
                .DistinctBy(g => g.Slug, StringComparer.Ordinal),
        ];
        _places = GuidesInOrder
            .Select((guide, place) => (guide.Slug, place))
            .ToFrozenDictionary(p => p.Slug, p => p.place, StringComparer.Ordinal);
    }

    public SiteConfig Config { get; }

    public DataSet Data { get; }

    /// <summary>Every guide, the home page among them, by slug.</summary>
    public ImmutableArray<Guide> Guides { get; }

    /// <summary>The guides without the home page, in the order in which they are meant to be read.</summary>
    public ImmutableArray<Guide> GuidesInOrder { get; }

    public ImmutableArray<Located<string>> Promised { get; }

    /// <summary>The pages that links name by a word.</summary>
    public IEnumerable<string> NamedPages => Model.NamedPages.Of(Config, Data, Clock, Router?.Router);

    /// <summary>The clock of a number; <c>null</c> for a site without one.</summary>
    public Clock? Clock { get; init; }

    /// <summary>What a second person wrote down for the entries to be held to; <c>null</c> for a site without a ledger.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Every change of meaning; <c>null</c> for a site that keeps no record of them.</summary>
    public ChangeLog? Changes { get; init; }

    /// <summary>What the entries said when that was last written down; <c>null</c> for a site that keeps no record of changes.</summary>
    public PublishedEntries? Published { get; init; }

    /// <summary>How Chinese characters may be read; <c>null</c> for a site that does not say.</summary>
    public Readings? Readings { get; init; }

    /// <summary>Its words that no dictionary has; <c>null</c> for a site whose spelling nobody checks.</summary>
    public OwnWords? Words { get; init; }

    /// <summary>The words of the interface as files of the site have them; none of those that come with the program.</summary>
    public Localized<ImmutableArray<Located<string>>> InterfaceWords { get; init; } = new([], []);

    /// <summary>The pictures that guides may show, by name.</summary>
    public FrozenDictionary<string, SiteImage> Images { get; init; } = FrozenDictionary<string, SiteImage>.Empty;

    /// <summary>The pictures that are there and can't be shown, by name; what is wrong with them has been reported.</summary>
    public FrozenSet<string> BrokenImages { get; init; } = FrozenSet<string>.Empty;

    public SiteImage? FindImage(string name) => Images.GetValueOrDefault(name);

    /// <summary>The guides that are there and could not be read, by slug; their mistakes have been reported.</summary>
    public FrozenSet<string> BrokenGuides { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The guides that are left out because they are drafts, by slug.</summary>
    public FrozenSet<string> DraftGuides { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether all files could be read without an error, so that something may be concluded from what is not there.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The words of the interface that files of the site have in both languages.</summary>
    public ImmutableArray<TwinText> InterfaceTwins { get; init; } = [];

    /// <summary>The texts of <c>data/</c> that are written in each language.</summary>
    public ImmutableArray<TwinText> EntryTwins { get; init; } = [];

    /// <summary>The texts whose two languages have been compared; <c>null</c> for a site that keeps no record of it.</summary>
    public TwinPins? TwinPins { get; init; }

    /// <summary>"Where am I now?", with every path through it; <c>null</c> for a site without.</summary>
    public RouterMap? Router { get; }

    public Guide? FindGuide(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Whether there is such a guide, be it one that could not be read.</summary>
    public bool IsKnownGuide(string slug) => _bySlug.ContainsKey(slug) || BrokenGuides.Contains(slug);

    /// <summary>The guides to read before and after one: on the way of its situation, or among all guides when it is on none; neither for a
    /// guide that is in no list.</summary>
    public (Guide? Previous, Guide? Next) NeighboursOf(Guide guide)
    {
        if (Config.SituationOf(guide.Slug) is { } situation)
        {
            var guides = situation.Guides.Select(slug => slug.Value).ToList();
            var at = guides.IndexOf(guide.Slug);
            return (Named(guides, at - 1), Named(guides, at + 1));
        }
        return _places.TryGetValue(guide.Slug, out var place)
            ? (GuidesInOrder.ElementAtOrDefault(place - 1), GuidesInOrder.ElementAtOrDefault(place + 1))
            : (null, null);
    }

    // A slug that names no guide is reported by a check.
    private Guide? Named(List<string> slugs, int at) => slugs.ElementAtOrDefault(at) is { } slug ? FindGuide(slug) : null;
}
