using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Routing;
using SiteGen.Model.Timeline;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>All of <c>data/</c>: the site's configuration, every entry, and the addresses promised to the world.</summary>
/// <param name="Router"><c>null</c> when there is no <c>data/router.yaml</c>, or it was reported.</param>
/// <param name="Addresses">The addresses of <c>data/addresses.txt</c>, as <c>/en/offices/north/</c>; empty when there is no such
/// file.</param>
/// <param name="Hash">Stands for the configuration and all entries.</param>
public sealed record BoundData(
    SiteConfig Config,
    DataSet Entries,
    Router? Router,
    ImmutableArray<Located<string>> Addresses,
    ContentHash Hash
)
{
    private readonly DataSet? _newest;

    /// <summary>The entries as they are on no day in particular: each fact with the newest value that is known.</summary>
    public DataSet NewestEntries
    {
        get => _newest ?? Entries;
        init => _newest = value;
    }

    /// <summary>What <c>data/clock.yaml</c> says; <c>null</c> when there is no such file.</summary>
    public Clock? Clock { get; init; }

    /// <summary>What <c>data/ledger.yaml</c> holds the entries to; <c>null</c> when there is no such file.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Whether nothing is wrong with any of the files.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>What has an address: the entries, with the guides. What only checks ask for is left out.</summary>
    public Site SiteWith(ImmutableArray<Guide> guides) => new(Config, Entries, guides, Addresses, Router) { Clock = Clock };

    /// <summary>Every text that is written in each language.</summary>
    public ImmutableArray<TwinText> Twins { get; init; } = [];

    /// <summary>What <c>data/twins.txt</c> remembers; <c>null</c> when there is no such file.</summary>
    public TwinPins? TwinPins { get; init; }

    /// <summary><c>data/api.lock.json</c>, what has been promised to other programs; <c>null</c> when there is no such file.</summary>
    public SourceFile? ApiLock { get; init; }

    /// <summary>What <c>data/changes.yaml</c> says; <c>null</c> when there is no such file.</summary>
    public ChangeLog? Changes { get; init; }

    /// <summary>What <c>data/published.txt</c> remembers; <c>null</c> when there is no such file.</summary>
    public PublishedEntries? Published { get; init; }

    /// <summary>What <c>data/readings.yaml</c> holds pinyin to; <c>null</c> when there is no such file.</summary>
    public Readings? Readings { get; init; }

    /// <summary>The site's own words, of <c>data/words.txt</c>; <c>null</c> for a site whose spelling nobody checks.</summary>
    public OwnWords? Words { get; init; }
}
