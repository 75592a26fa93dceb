using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What kind of thing a page has looked at.</summary>
public enum PageInputKind : byte
{
    /// <summary>An entry of <c>data/</c>, which may not be there.</summary>
    Entry,

    /// <summary>All entries of a kind.</summary>
    EntriesOfKind,

    /// <summary>Who mentions an entry; not what those are called.</summary>
    Backlinks,

    /// <summary>The title and description of a guide in both languages.</summary>
    GuideHead,

    /// <summary>What the headings of a guide are called in both languages.</summary>
    GuideHeadings,

    /// <summary>All of a guide in English.</summary>
    GuideInEnglish,

    /// <summary>All of a guide in Chinese.</summary>
    GuideInChinese,

    /// <summary>Which guides stand before and after a guide.</summary>
    Neighbours,

    /// <summary>Which guides there are, in order.</summary>
    GuideOrder,

    /// <summary>What the clock says; not the facts it counts with.</summary>
    Clock,

    /// <summary>Which pages there are that links name by a word.</summary>
    NamedPages,

    /// <summary>All of the router.</summary>
    Router,

    /// <summary>Whether there is a router, and what it is called in both languages.</summary>
    RouterTitle,

    /// <summary>A picture of guides.</summary>
    Image,

    /// <summary>All that has changed since the first publication.</summary>
    Changes,
}

/// <summary>One thing of the site that a page may look at.</summary>
/// <param name="Scheme">Of the kind of an entry; <c>null</c> for what is no entry.</param>
/// <param name="Name">The id of an entry, the slug of a guide, the name of a picture, or nothing.</param>
public readonly record struct PageInput(PageInputKind Kind, string? Scheme, string Name)
{
    public static PageInput Of(EntityKey key) => new(PageInputKind.Entry, key.Kind.Scheme, key.Id);

    public static PageInput OfKind(EntityKind kind) => new(PageInputKind.EntriesOfKind, kind.Scheme, "");

    public static PageInput BacklinksOf(EntityKey key) => new(PageInputKind.Backlinks, key.Kind.Scheme, key.Id);

    public static PageInput Head(string slug) => new(PageInputKind.GuideHead, default, slug);

    public static PageInput Headings(string slug) => new(PageInputKind.GuideHeadings, default, slug);

    private static readonly Localized<PageInputKind> WholeGuides = new(PageInputKind.GuideInEnglish, PageInputKind.GuideInChinese);

    public static PageInput Whole(string slug, Lang lang) => new(WholeGuides[lang], default, slug);

    public static PageInput NeighboursOf(string slug) => new(PageInputKind.Neighbours, default, slug);

    public static PageInput Clock => new(PageInputKind.Clock, default, "");

    public static PageInput NamedPages => new(PageInputKind.NamedPages, default, "");

    public static PageInput GuideOrder => new(PageInputKind.GuideOrder, default, "");

    public static PageInput Router => new(PageInputKind.Router, default, "");

    public static PageInput RouterTitle => new(PageInputKind.RouterTitle, default, "");

    public static PageInput Image(string name) => new(PageInputKind.Image, default, name);

    public static PageInput Changes => new(PageInputKind.Changes, default, "");

    internal static PageInput Form(CacheStream stream, PageInput input) =>
        new(stream.Word<PageInputKind>(input.Kind), stream.OptionalText(input.Scheme), stream.Text(input.Name));
}

/// <summary>A thing that a page looked at, and what it held then.</summary>
public sealed record PageInputState(PageInput Input, ContentHash Held)
{
    internal static PageInputState Form(CacheStream stream, PageInputState? state) =>
        new(PageInput.Form(stream, state?.Input ?? default), stream.Hash(state?.Held));
}
