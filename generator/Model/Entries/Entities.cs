using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>A name in both languages, and how the Chinese is pronounced.</summary>
/// <param name="Pinyin">With tone marks; <c>null</c> where nobody has to say it.</param>
public sealed record EntityName(Localized<Located<string>> Text, string? Pinyin)
{
    /// <summary>Other names and spellings that readers search for; shown nowhere.</summary>
    public ImmutableArray<Located<string>> Also { get; init; } = [];

    public string In(Lang lang) => Text[lang].Value;
}

/// <summary>An entry of <c>data/</c>: one file, one identity that never changes.</summary>
/// <param name="Key">Kind and id, and where the id is written.</param>
/// <param name="Aliases">Ids it was published under before.</param>
public abstract record Entity(Located<EntityKey> Key, EntityName Name, ImmutableArray<string> Aliases)
{
    /// <summary>What it is, in a sentence or two, for lists that lead to it.</summary>
    public abstract Localized<Located<string>> Summary { get; }

    /// <summary>Every key this entry points at, for the check that they exist.</summary>
    public virtual IEnumerable<Located<EntityKey>> References => [];

    /// <summary>Its running texts in one language: all but names, screen labels and addresses, which are quoted from
    /// elsewhere.</summary>
    public abstract IEnumerable<Located<string>> Texts(Lang lang);

    /// <summary>How far the entry can be trusted; <c>null</c> for entries that only name a thing.</summary>
    public virtual Provenance? Provenance => null;

    /// <summary>The fields that its kind declares; none for a kind that the program knows.</summary>
    public virtual ImmutableArray<FieldContent> Contents => [];

    /// <summary>It is not to be published yet; only builds that show drafts have it.</summary>
    public bool IsDraft { get; init; }

    public string Id => Key.Value.Id;

    public SourceFile File => Key.Span.File;
}

/// <summary>An entry that a page may show in full, through the part of the theme that is made for its kind.</summary>
public abstract record EntityWithPart(Located<EntityKey> Key, EntityName Name, ImmutableArray<string> Aliases) : Entity(Key, Name, Aliases)
{
    public abstract T Accept<T>(IPartVisitor<T> visitor);
}

/// <summary>What differs from one such kind to the next; a new one does not compile until each visitor has said what it means.</summary>
public interface IPartVisitor<out T>
{
    T Procedure(Procedure procedure);

    T Fact(Fact fact);

    T Hotline(Hotline hotline);

    T Phrase(Phrase phrase);

    T Case(Case story);
}

/// <summary>A glossary word.</summary>
public sealed record Term(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Localized<Located<string>> Gloss,
    ImmutableArray<Located<EntityKey>> See
) : Entity(Key, Name, Aliases)
{
    public override Localized<Located<string>> Summary => Gloss;

    public override IEnumerable<Located<EntityKey>> References => See;

    public override IEnumerable<Located<string>> Texts(Lang lang) => [Gloss[lang]];
}

/// <summary>How a hotline is used.</summary>
public enum ContactKind
{
    Call,
    Text,
}

/// <summary>A number to call or to text.</summary>
/// <param name="Number">As shown: <c>+86 571 95017</c>.</param>
/// <param name="Dial">As dialled: digits, at most one leading plus.</param>
/// <param name="From">From where it can be called, in a word of the site's; <c>null</c> where the site tells no such areas apart.</param>
/// <param name="Elsewhere">What those are told who can't call it from where they are; <c>null</c> where another number serves them.</param>
/// <param name="Speaks">In which other language it answers, in a few words beside the number; <c>null</c> where none is known.</param>
public sealed record Hotline(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Located<string> Number,
    string Dial,
    LabelledWord? From,
    ContactKind Kind,
    ImmutableArray<Located<EntityKey>> For,
    Localized<Located<string>> When,
    Localized<Located<string>>? Elsewhere,
    Localized<Located<string>>? Speaks,
    Provenance Trust
) : EntityWithPart(Key, Name, Aliases)
{
    public override T Accept<T>(IPartVisitor<T> visitor) => visitor.Hotline(this);

    public override Localized<Located<string>> Summary => When;

    public override IEnumerable<Located<EntityKey>> References => [.. For, .. Trust.Sources.Select(c => c.Source)];

    public override Provenance Provenance => Trust;

    public override IEnumerable<Located<string>> Texts(Lang lang) =>
        new[] { Name.Text, When, Elsewhere, Speaks }.OfType<Localized<Located<string>>>().Select(text => text[lang]);
}

/// <summary>A publication that facts come from.</summary>
/// <param name="Short">What citations call it; its title where there is no shorter name.</param>
/// <param name="Date">When it was published; <c>null</c> when it does not say.</param>
/// <param name="Url">Its address; <c>null</c> when it is known only through another.</param>
/// <param name="Via">The source that quotes it, when it was not read itself.</param>
/// <param name="Class">What kind of publisher it has, in a word of the site's; <c>null</c> where the site tells no such classes
/// apart.</param>
public sealed record Source(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Localized<Located<string>> Short,
    Localized<Located<string>> Publisher,
    Located<PartialDate>? Date,
    Located<Uri>? Url,
    Located<EntityKey>? Via,
    Localized<Located<string>>? Note,
    Located<string>? Class
) : Entity(Key, Name, Aliases)
{
    /// <summary>Why nobody looks whether its page is still there; <c>null</c> where it is looked for.</summary>
    public SourcePause? NotChecked { get; init; }

    /// <summary>Its address leads through another site, and is meant to; that it leads on is no news.</summary>
    public bool IsIndirect { get; init; }

    public override Localized<Located<string>> Summary => Note ?? Publisher;

    public override IEnumerable<Located<EntityKey>> References => Via is { } via ? [via] : [];

    public override IEnumerable<Located<string>> Texts(Lang lang) => Note is { } note ? [note[lang]] : [];
}

/// <summary>Why the page of a source is not looked for.</summary>
/// <param name="Until">The last day, month or year of it.</param>
public sealed record SourcePause(Located<string> Reason, Located<PartialDate> Until);

/// <summary>Something that was reported to have happened.</summary>
/// <param name="Summary">The story; <c>{fact-id}</c> in it stands for the value of a fact.</param>
public sealed record Case(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Localized<Located<string>> Summary,
    ImmutableArray<Located<EntityKey>> Facts,
    ImmutableArray<Located<EntityKey>> About
) : EntityWithPart(Key, Name, Aliases)
{
    public override T Accept<T>(IPartVisitor<T> visitor) => visitor.Case(this);

    public override Localized<Located<string>> Summary { get; } = Summary;

    public override IEnumerable<Located<EntityKey>> References => [.. Facts, .. About];

    public override IEnumerable<Located<string>> Texts(Lang lang) => [Name.Text[lang], Summary[lang]];
}

/// <summary>A value that a fact had before.</summary>
/// <param name="Until">The last day, month or year in which it held.</param>
/// <param name="Source">Where that is read; <c>null</c> when the fact's own sources say it.</param>
public sealed record PastValue(Located<FactValue> Value, Located<PartialDate> Until, Located<EntityKey>? Source)
{
    /// <summary>Other words that counted as this value.</summary>
    public Wordings Wordings { get; init; } = Wordings.None;
}

/// <summary>Other words that count as the value of a fact in prose.</summary>
/// <param name="For">The numbers or the date of the value for which they were written, as data write them: what can't be read as a figure
/// is held to the value by them. Empty where none is given.</param>
public sealed record Wordings(Localized<ImmutableArray<Located<string>>> Words, ImmutableArray<Located<string>> For)
{
    public static readonly Wordings None = new(new([], []), []);

    public ImmutableArray<Located<string>> this[Lang lang] => Words[lang];
}

/// <summary>A single statement that can be wrong or grow old.</summary>
/// <param name="Name">The statement, with <c>{value}</c> where the value goes: a fact has no other name.</param>
/// <param name="Topic">The group it stands in on the list of all facts.</param>
/// <param name="About">The entries whose pages show it.</param>
/// <param name="ReferenceOnly">No guide cites it; it is only listed.</param>
/// <param name="HedgedByMark">Its source says it flatly, so that its sentence needs no hedge: the mark of its status is enough.</param>
/// <param name="Wordings">Other words that count as its value in prose.</param>
public sealed record Fact(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Located<string> Topic,
    Located<FactValue> Value,
    ImmutableArray<Located<EntityKey>> About,
    bool ReferenceOnly,
    bool HedgedByMark,
    Wordings Wordings,
    Provenance Trust
) : EntityWithPart(Key, Name, Aliases)
{
    /// <summary>Since when the value holds; <c>null</c> where nothing is known of it, or it has held all along.</summary>
    public Located<PartialDate>? From { get; init; }

    /// <summary>The values it had before, the latest first.</summary>
    public ImmutableArray<PastValue> Was { get; init; } = [];

    /// <summary>The value that has been announced for a later day; <c>null</c> where none has, or no day is known to the build.</summary>
    public FactValue? Upcoming { get; init; }

    /// <summary>The last day, month or year in which it holds; <c>null</c> where no end is known.</summary>
    public Located<PartialDate>? Until { get; init; }

    /// <summary>The fact that says instead what is so now; <c>null</c> for one that still counts.</summary>
    public Located<EntityKey>? SupersededBy { get; init; }

    /// <summary>Whether its value has been prepared for a later day than this one.</summary>
    public bool WaitsOn(DateOnly day) => From is { } from && from.Value.Start > day && !Was.IsEmpty;

    public override T Accept<T>(IPartVisitor<T> visitor) => visitor.Fact(this);

    public Localized<Located<string>> Statement => Name.Text;

    /// <summary>Whether its value is an amount of money.</summary>
    public bool IsPrice => Value.Value is FigureValue { Unit.Thing.Signs.IsEmpty: false };

    public override Localized<Located<string>> Summary => Statement;

    public override IEnumerable<Located<EntityKey>> References =>
        [
            .. About,
            .. Trust.Sources.Select(c => c.Source),
            .. new[] { SupersededBy }.Concat(Was.Select(past => past.Source)).OfType<Located<EntityKey>>(),
        ];

    public override Provenance Provenance => Trust;

    public override IEnumerable<Located<string>> Texts(Lang lang) =>
        Value.Value is TextValue text ? [Statement[lang], Value.With(text.Text[lang])] : [Statement[lang]];
}
