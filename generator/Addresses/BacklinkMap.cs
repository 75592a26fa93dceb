using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Addresses;

/// <summary>Who mentions an entry.</summary>
/// <param name="Guides">In reading order; the home page is left out, as everybody passes it.</param>
/// <param name="Entries">The entries of <c>data/</c> that point at it, in order of kind and id.</param>
public sealed record Backlinks(ImmutableArray<Guide> Guides, ImmutableArray<Entity> Entries)
{
    public static readonly Backlinks Nowhere = new([], []);

    public IEnumerable<T> Of<T>()
        where T : Entity => Entries.OfType<T>();
}

/// <summary>The backlinks of the whole site, found in one pass over its links.</summary>
public sealed class BacklinkMap
{
    private readonly FrozenDictionary<EntityKey, Backlinks> _byEntity;

    private BacklinkMap(FrozenDictionary<EntityKey, Backlinks> byEntity) => _byEntity = byEntity;

    public Backlinks Of(EntityKey entity) => _byEntity.GetValueOrDefault(entity, Backlinks.Nowhere);

    public static BacklinkMap Build(Site site)
    {
        var found = new Dictionary<EntityKey, (List<Guide> Guides, List<Entity> Entries)>();
        foreach (var guide in site.GuidesInOrder)
        {
            foreach (var key in Reached(guide, site.Data))
                At(key).Guides.Add(guide);
        }
        foreach (var entity in site.Data.All)
        {
            foreach (var key in entity.References.Select(r => r.Value).Distinct())
                At(key).Entries.Add(entity);
        }
        return new BacklinkMap(found.ToFrozenDictionary(f => f.Key, f => new Backlinks([.. f.Value.Guides], [.. f.Value.Entries])));

        (List<Guide> Guides, List<Entity> Entries) At(EntityKey key)
        {
            if (!found.TryGetValue(key, out var place))
                found.Add(key, place = ([], []));
            return place;
        }
    }

    /// <summary>What a guide mentions: what it links to, what its blocks show, and what its procedures are about.</summary>
    private static IEnumerable<EntityKey> Reached(Guide guide, DataSet data)
    {
        var direct = guide.Texts.Values.SelectMany(text => text.Mentions).Select(m => m.Value).ToHashSet();
        var through = direct.Select(data.Find).OfType<Procedure>().SelectMany(p => p.Subjects.Select(subject => subject.Value));
        return direct.Concat(through).Distinct();
    }
}
