using SiteGen.Incremental;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Parts;

/// <summary>The entries of <c>data/</c> as a page sees them: every look is noted.</summary>
public readonly struct EntryInputs(DataSet data, HashSet<PageInput> inputs)
{
    public Entity? Find(EntityKey key)
    {
        inputs.Add(PageInput.Of(key));
        return data.Find(key);
    }

    /// <summary>The entry of a key that has been checked to exist.</summary>
    public T Get<T>(EntityKey key)
        where T : Entity
    {
        inputs.Add(PageInput.Of(key));
        return data.Get<T>(key);
    }

    /// <summary>All entries of a kind, in order.</summary>
    public IEnumerable<Entity> OfKind(EntityKind kind)
    {
        inputs.Add(PageInput.OfKind(kind));
        return data.All.Where(entity => entity.Key.Value.Kind == kind);
    }
}
