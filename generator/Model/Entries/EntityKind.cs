using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>The kinds that the program knows, in the order of keys. What it does for each is a switch over them that has to be
/// complete.</summary>
public enum KnownKind
{
    Hotline,
    Procedure,
    Case,
    Phrase,
    Term,
    Source,
    Fact,
}

/// <summary>How the copy of the site in one file shows the entries of a kind.</summary>
public enum SingleFilePart
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the page that lists them.</summary>
    List,

    /// <summary>By the page of each.</summary>
    Pages,
}

/// <summary>What a kind is to procedures, which may name an entry of it by its scheme: <c>office: north</c>.</summary>
public enum ProcedureRole
{
    /// <summary>Nothing: procedures don't name it.</summary>
    None,

    /// <summary>Where a procedure is done.</summary>
    Place,

    /// <summary>What a procedure leads to.</summary>
    Purpose,
}

/// <summary>The names of a declared kind.</summary>
/// <param name="One">What one entry is called: <c>Office</c>.</param>
/// <param name="Many">The title of the page that lists them, and the word in the menu: <c>Offices</c>.</param>
/// <param name="Lead">One line below that title.</param>
public sealed record KindNames(Localized<Located<string>> One, Localized<Located<string>> Many, Localized<Located<string>> Lead);

/// <summary>A kind of entry: one the program knows, or one that <c>data/kinds.yaml</c> declares.</summary>
/// <remarks>Two are the same when their scheme is; a site has no two of one scheme.</remarks>
public sealed class EntityKind : IComparable<EntityKind>, IEquatable<EntityKind>
{
    // Declared kinds come before the program's own in every order.
    private const int FirstBuiltIn = 1000;

    private readonly int _hash;

    /// <param name="scheme">The word before the colon of a link: <c>office</c>.</param>
    /// <param name="folder">The folder below <c>data/</c>, and the first part of the address of an entry's own page:
    /// <c>offices</c>.</param>
    /// <param name="order">Its place among the kinds, from 0.</param>
    public EntityKind(string scheme, string folder, int order)
    {
        (Scheme, Folder, PageName, Order) = (scheme, folder, folder, order);
        _hash = scheme.GetHashCode(StringComparison.Ordinal);
    }

    private EntityKind(string scheme, string folder, KnownKind known)
        : this(scheme, folder, FirstBuiltIn + (int)known) => Known = known;

    public static EntityKind Hotline { get; } =
        new("hotline", "hotlines", KnownKind.Hotline)
        {
            IsInMenu = true,
            IsInSearchList = true,
            SingleFile = SingleFilePart.List,
        };

    public static EntityKind Procedure { get; } =
        new("procedure", "procedures", KnownKind.Procedure)
        {
            HasOwnPage = true,
            IsInFooter = true,
            IsInSearchList = true,
            SingleFile = SingleFilePart.Pages,
        };

    public static EntityKind Case { get; } =
        new("case", "cases", KnownKind.Case)
        {
            IsInFooter = true,
            IsInSearchList = true,
            SingleFile = SingleFilePart.List,
        };

    public static EntityKind Phrase { get; } =
        new("phrase", "phrases", KnownKind.Phrase)
        {
            HasOwnPage = true,
            IsInMenu = true,
            IsInSearchList = true,
            SingleFile = SingleFilePart.List,
        };

    public static EntityKind Term { get; } =
        new("term", "terms", KnownKind.Term)
        {
            PageName = "glossary",
            IsInMenu = true,
            IsInSearchList = true,
            ShowsChinese = true,
            SingleFile = SingleFilePart.List,
        };

    // Nobody looks for a fact or a source in a list without its words.
    public static EntityKind Source { get; } =
        new("source", "sources", KnownKind.Source) { IsInFooter = true, SingleFile = SingleFilePart.List };

    public static EntityKind Fact { get; } =
        new("fact", "facts", KnownKind.Fact)
        {
            IsInMenu = true,
            IsInFooter = true,
            SingleFile = SingleFilePart.List,
        };

    /// <summary>The kinds that the program knows, in the order of keys.</summary>
    public static ImmutableArray<EntityKind> BuiltIn { get; } = [Hotline, Procedure, Case, Phrase, Term, Source, Fact];

    /// <summary>The same in the order in which readers want them.</summary>
    public static ImmutableArray<EntityKind> BuiltInForReaders { get; } = [Procedure, Hotline, Phrase, Term, Case, Fact, Source];

    /// <summary>The word before the colon of a link: <c>office</c>.</summary>
    public string Scheme { get; }

    /// <summary>The folder below <c>data/</c>, and the first part of the address of an entry's own page: <c>offices</c>.</summary>
    public string Folder { get; }

    /// <summary>The last part of the address of the page that shows them all, and the word by which a link names it:
    /// <c>glossary</c>.</summary>
    public string PageName { get; init; }

    public int Order { get; }

    /// <summary>Which of the program's own kinds it is; <c>null</c> for one that <c>data/kinds.yaml</c> declares.</summary>
    public KnownKind? Known { get; }

    public bool IsDeclared => Known is null;

    /// <summary>Its names; <c>null</c> for a kind that the program knows, whose names are interface strings.</summary>
    public KindNames? Names { get; init; }

    /// <summary>The fields of its entries beside <c>id</c>, <c>aliases</c>, <c>name</c> and <c>summary</c>; none for a kind that the
    /// program knows.</summary>
    public ImmutableArray<KindField> Fields { get; init; } = [];

    /// <summary>Whether each entry has a page; otherwise all stand on the page of the kind.</summary>
    public bool HasOwnPage { get; init; }

    public bool IsInMenu { get; init; }

    public bool IsInFooter { get; init; }

    /// <summary>Whether the list on the search page names its entries; search finds them in any case.</summary>
    public bool IsInSearchList { get; init; }

    public SingleFilePart SingleFile { get; init; }

    /// <summary>Whether a link to an entry shows its Chinese name beside the English one, because a reader has to find or say it.</summary>
    public bool ShowsChinese { get; init; }

    public ProcedureRole ProcedureRole { get; init; }

    /// <summary>What stands before the place of a procedure, as <c>At the office</c>; <c>null</c> for every other role.</summary>
    public Localized<Located<string>>? ProcedureLabel { get; init; }

    /// <summary>The same kind with its fields.</summary>
    public EntityKind With(ImmutableArray<KindField> fields) =>
        new(Scheme, Folder, Order)
        {
            PageName = PageName,
            Names = Names,
            Fields = fields,
            HasOwnPage = HasOwnPage,
            IsInMenu = IsInMenu,
            IsInFooter = IsInFooter,
            IsInSearchList = IsInSearchList,
            SingleFile = SingleFile,
            ShowsChinese = ShowsChinese,
            ProcedureRole = ProcedureRole,
            ProcedureLabel = ProcedureLabel,
        };

    public int CompareTo(EntityKind? other) =>
        other is null ? 1
        : Order != other.Order ? Order.CompareTo(other.Order)
        : string.CompareOrdinal(Scheme, other.Scheme);

    public bool Equals(EntityKind? other) => ReferenceEquals(this, other) || other?.Scheme == Scheme;

    public override bool Equals(object? obj) => Equals(obj as EntityKind);

    public override int GetHashCode() => _hash;

    public static bool operator ==(EntityKind? left, EntityKind? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(EntityKind? left, EntityKind? right) => !(left == right);

    public override string ToString() => Scheme;
}
