using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>What a field of a declared kind holds. There is none for phone numbers: those are hotlines, with a source and a date.</summary>
public enum FieldType
{
    /// <summary>A text in both languages.</summary>
    Text,

    /// <summary>The address of a page elsewhere.</summary>
    Link,

    /// <summary>Where something stands, in both languages: the Chinese is what a driver has to read.</summary>
    Address,

    OpeningHours,

    /// <summary>The id of one entry.</summary>
    Reference,

    /// <summary>The ids of entries.</summary>
    References,
}

/// <summary>A field of a declared kind.</summary>
/// <param name="Label">What stands before it where it is shown; <c>null</c> for one that is not shown by itself.</param>
/// <param name="To">The kinds it may point at; none for a field that is no reference.</param>
public sealed record KindField(string Key, FieldType Type, Localized<Located<string>>? Label, ImmutableArray<EntityKind> To)
{
    public bool IsRequired { get; init; }

    /// <summary>Whether it stands among the details of the entry's own page.</summary>
    public bool OnPage { get; init; }

    /// <summary>Whether it stands below the entry on the page of the kind.</summary>
    public bool OnList { get; init; }

    /// <summary>Whether the entry's page also shows the procedures of the entries it points at: those of an office's desk.</summary>
    public bool ShowsProcedures { get; init; }

    /// <summary>Whether the entry belongs to the one it points at, as a desk to its office: who links to it has named its owner,
    /// too.</summary>
    public bool IsOwner { get; init; }
}
