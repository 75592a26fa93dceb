using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>The entries of <c>data/</c> as a page sees them: every look is noted.</summary>
public readonly struct EntryReads(DataSet data, HashSet<Cell> reads)
{
    public Entity? Find(EntityKey key)
    {
        reads.Add(Cell.Of(key));
        return data.Find(key);
    }

    /// <summary>The entry of a key that has been checked to exist.</summary>
    public T Get<T>(EntityKey key) where T : Entity
    {
        reads.Add(Cell.Of(key));
        return data.Get<T>(key);
    }

    /// <summary>All entries of a kind, in order.</summary>
    public IEnumerable<Entity> OfKind(EntityKind kind)
    {
        reads.Add(Cell.OfKind(kind));
        return data.All.Where(entity => entity.Key.Value.Kind == kind);
    }
}
