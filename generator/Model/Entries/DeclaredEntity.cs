using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>What a field of a declared entry holds. A closed set.</summary>
public abstract record FieldContent(KindField Field)
{
    public abstract T Accept<T>(IFieldContentVisitor<T> visitor);
}

/// <summary>What differs from one sort of content to the next; a new one does not compile until each visitor has said what it
/// means.</summary>
public interface IFieldContentVisitor<out T>
{
    T Text(TextContent content);

    T Link(LinkContent content);

    T Hours(HoursContent content);

    T Reference(ReferenceContent content);
}

/// <summary>A text, or an address.</summary>
public sealed record TextContent(KindField Field, Localized<Located<string>> Text) : FieldContent(Field)
{
    public override T Accept<T>(IFieldContentVisitor<T> visitor) => visitor.Text(this);
}

/// <summary>The address of a page elsewhere.</summary>
public sealed record LinkContent(KindField Field, Uri Url) : FieldContent(Field)
{
    public override T Accept<T>(IFieldContentVisitor<T> visitor) => visitor.Link(this);
}

/// <summary>When something is open.</summary>
public sealed record HoursContent(KindField Field, OpeningHours Hours) : FieldContent(Field)
{
    public override T Accept<T>(IFieldContentVisitor<T> visitor) => visitor.Hours(this);
}

/// <summary>Entries that it points at.</summary>
public sealed record ReferenceContent(KindField Field, ImmutableArray<Located<EntityKey>> Keys) : FieldContent(Field)
{
    public override T Accept<T>(IFieldContentVisitor<T> visitor) => visitor.Reference(this);
}

/// <summary>An entry of a kind that <c>data/kinds.yaml</c> declares.</summary>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Contents">Its other fields in the order of their declaration; those left out are not there.</param>
public sealed record DeclaredEntity(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Localized<Located<string>> Summary,
    ImmutableArray<FieldContent> Contents
) : Entity(Key, Name, Aliases)
{
    public override Localized<Located<string>> Summary { get; } = Summary;

    public override ImmutableArray<FieldContent> Contents { get; } = Contents;

    /// <summary>The entries that its fields point at, with the field of each.</summary>
    public IEnumerable<(KindField Field, Located<EntityKey> Key)> Pointers =>
        Contents.OfType<ReferenceContent>().SelectMany(content => content.Keys.Select(key => (content.Field, key)));

    /// <summary>The entries that it belongs to.</summary>
    public IEnumerable<EntityKey> Owners => Pointers.Where(p => p.Field.IsOwner).Select(p => p.Key.Value);

    public override IEnumerable<Located<EntityKey>> References => Pointers.Select(p => p.Key);

    public override IEnumerable<Located<string>> Texts(Lang lang) =>
        Contents.OfType<TextContent>().Select(content => content.Text[lang]).Prepend(Summary[lang]);
}
