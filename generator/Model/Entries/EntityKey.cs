namespace SiteGen.Model.Entries;

/// <summary>The identity of an entry: its kind and id, written <c>office:north</c>.</summary>
public readonly record struct EntityKey(EntityKind Kind, string Id) : IComparable<EntityKey>
{
    public int CompareTo(EntityKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    public override string ToString() => $"{Kind.Scheme}:{Id}";
}
