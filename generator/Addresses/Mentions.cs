using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Addresses;

/// <summary>Who mentions an entry.</summary>
/// <param name="Guides">In the order of <see cref="SiteConfig.GuideOrder"/>; the home page is left out, as everybody passes it.</param>
/// <param name="Procedures">Procedures done in, leading to, or quoting the entry, by id.</param>
/// <param name="Facts">Facts about the entry, by id.</param>
/// <param name="Cases">Cases about the entry, by id.</param>
/// <param name="Phrases">Phrases meant for the entry, by id.</param>
public sealed record MentionedIn(ImmutableArray<Guide> Guides, ImmutableArray<Procedure> Procedures, ImmutableArray<Fact> Facts, ImmutableArray<Case> Cases, ImmutableArray<Phrase> Phrases)
{
    public static readonly MentionedIn Nowhere = new([], [], [], [], []);
}

/// <summary>The backlinks of the whole site, found in one pass.</summary>
public sealed class Mentions
{
    private readonly FrozenDictionary<EntityKey, MentionedIn> _byEntity;

    private Mentions(FrozenDictionary<EntityKey, MentionedIn> byEntity) => _byEntity = byEntity;

    public MentionedIn Of(EntityKey entity) => _byEntity.GetValueOrDefault(entity, MentionedIn.Nowhere);

    public static Mentions Build(Site site)
    {
        var found = new Dictionary<EntityKey, Found>();
        var order = site.Config.GuideOrder.Select((slug, index) => (slug.Value, index)).ToDictionary(StringComparer.Ordinal);
        foreach (var guide in site.Guides.Where(g => !g.IsHome).OrderBy(g => order.GetValueOrDefault(g.Slug, int.MaxValue)))
        {
            foreach (var key in Reached(guide, site.Data)) At(found, key).Guides.Add(guide);
        }
        foreach (var entity in site.Data.All)
        {
            foreach (var key in entity.References.Select(r => r.Value).Where(key => key.Kind != EntityKind.Source || entity is Fact).Distinct())
            {
                var place = At(found, key);
                switch (entity)
                {
                    case Procedure procedure: place.Procedures.Add(procedure); break;
                    case Fact fact: place.Facts.Add(fact); break;
                    case Case story: place.Cases.Add(story); break;
                    case Phrase phrase: place.Phrases.Add(phrase); break;
                }
            }
        }
        return new Mentions(found.ToFrozenDictionary(f => f.Key, f => f.Value.Freeze()));
    }

    /// <summary>What a guide mentions: what it links to, what its blocks show, and the apps and services its procedures lead through.</summary>
    private static IEnumerable<EntityKey> Reached(Guide guide, DataSet data)
    {
        var direct = guide.Texts.En.Body.Mentions.Concat(guide.Texts.Zh.Body.Mentions).Select(m => m.Value).ToHashSet();
        var through = direct.Select(data.Find).OfType<Procedure>().SelectMany(p => p.Service is { } service ? new[] { p.App.Value, service.Value } : [p.App.Value]);
        return direct.Concat(through).Distinct();
    }

    private static Found At(Dictionary<EntityKey, Found> found, EntityKey key)
    {
        if (!found.TryGetValue(key, out var place)) found.Add(key, place = new Found());
        return place;
    }

    private sealed class Found
    {
        public List<Guide> Guides { get; } = [];
        public List<Procedure> Procedures { get; } = [];
        public List<Fact> Facts { get; } = [];
        public List<Case> Cases { get; } = [];
        public List<Phrase> Phrases { get; } = [];

        public MentionedIn Freeze() => new([.. Guides], [.. Procedures], [.. Facts], [.. Cases], [.. Phrases]);
    }
}
