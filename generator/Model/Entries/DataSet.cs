using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Model.Entries;

/// <summary>Every entry of <c>data/</c>, in order of kind and id.</summary>
public sealed class DataSet
{
    private readonly FrozenDictionary<EntityKey, Entity> _byKey;
    private readonly FrozenSet<EntityKind> _kinds;

    /// <param name="broken">The entries that are there and could not be read: known ids that say nothing.</param>
    /// <exception cref="ArgumentException">Two entries have one key; the binder has reported that and kept one.</exception>
    public DataSet(IEnumerable<Entity> entities, IEnumerable<EntityKey>? broken = null)
    {
        Broken = (broken ?? []).ToFrozenSet();
        All = [.. entities.OrderBy(e => e.Key.Value)];
        _kinds = All.Select(e => e.Key.Value.Kind).ToFrozenSet();
        _byKey = All.ToFrozenDictionary(e => e.Key.Value);
    }

    public ImmutableArray<Entity> All { get; }

    /// <summary>The entries that are there and could not be read; their mistakes have been reported.</summary>
    public FrozenSet<EntityKey> Broken { get; }

    /// <summary>The entries that are left out because they are drafts.</summary>
    public FrozenSet<EntityKey> Drafts { get; init; } = FrozenSet<EntityKey>.Empty;

    /// <summary>The same with other entries in the place of some.</summary>
    public DataSet With(IReadOnlyDictionary<EntityKey, Entity> others) =>
        new(All.Select(entity => others.GetValueOrDefault(entity.Key.Value, entity)), Broken) { Drafts = Drafts };

    /// <summary>Whether there is an entry of a kind.</summary>
    public bool Has(EntityKind kind) => _kinds.Contains(kind);

    public IEnumerable<T> OfKind<T>()
        where T : Entity => All.OfType<T>();

    public Entity? Find(EntityKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether there is such an entry, be it one that could not be read.</summary>
    public bool IsKnown(EntityKey key) => _byKey.ContainsKey(key) || Broken.Contains(key);

    /// <summary>The entry of a key that has been checked to exist.</summary>
    public T Get<T>(EntityKey key)
        where T : Entity => (T)_byKey[key];

    /// <summary>Ids of one kind, for "did you mean".</summary>
    public IEnumerable<string> IdsOf(EntityKind kind) => All.Where(e => e.Key.Value.Kind == kind).Select(e => e.Id);
}
