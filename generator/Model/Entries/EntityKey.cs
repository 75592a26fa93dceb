namespace SiteGen.Model.Entries;

/// <summary>The kinds of entry in <c>data/</c>.</summary>
public enum EntityKind
{
    Carrier,
    App,
    Service,
    Bank,
    Hotline,
    Procedure,
    Case,
    Phrase,
    Term,
    Source,
    Fact,
}

/// <summary>The identity of an entry: its kind and id, written <c>app:wechat</c>.</summary>
public readonly record struct EntityKey(EntityKind Kind, string Id) : IComparable<EntityKey>
{
    public int CompareTo(EntityKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    public override string ToString() => $"{Kind.Scheme()}:{Id}";
}

/// <summary>Names of the kinds as links and folders write them.</summary>
public static class EntityKinds
{
    public static IReadOnlyList<EntityKind> All { get; } = Enum.GetValues<EntityKind>();

    private static readonly string[] SchemeNames = [.. All.Select(k => k.ToString().ToLowerInvariant())];

    /// <summary>The word before the colon of a link: <c>app</c>.</summary>
    public static string Scheme(this EntityKind kind) => SchemeNames[(int)kind];

    /// <summary>The folder below <c>data/</c>: <c>apps</c>.</summary>
    public static string Folder(this EntityKind kind) => SchemeNames[(int)kind] + "s";

    /// <summary>The last part of the address of the page that shows them all, and the word by which a link names it:
    /// <c>glossary</c>.</summary>
    public static string PageName(this EntityKind kind) => kind == EntityKind.Term ? "glossary" : kind.Folder();

    public static EntityKind? FromScheme(string scheme)
    {
        var index = Array.IndexOf(SchemeNames, scheme);
        return index < 0 ? null : (EntityKind)index;
    }

    /// <summary>The kinds whose entries have pages of their own.</summary>
    public static bool HasOwnPage(this EntityKind kind) =>
        kind is EntityKind.Carrier or EntityKind.App or EntityKind.Service or EntityKind.Bank or EntityKind.Procedure or EntityKind.Phrase;
}
