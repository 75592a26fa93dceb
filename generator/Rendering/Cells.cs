using System.Collections.Concurrent;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>What kind of thing a page has looked at.</summary>
public enum CellKind : byte
{
    /// <summary>An entry of <c>data/</c>, which may not be there.</summary>
    Entry,

    /// <summary>All entries of a kind.</summary>
    EntriesOfKind,

    /// <summary>Who mentions an entry; not what those are called.</summary>
    Mentions,

    /// <summary>The title and description of a guide in both languages.</summary>
    GuideHead,

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
}

/// <summary>One thing of the site that a page may look at.</summary>
/// <param name="Entry">The kind of an entry; of no meaning for guides.</param>
/// <param name="Name">The id of an entry, the slug of a guide, or nothing.</param>
public readonly record struct Cell(CellKind Kind, EntityKind Entry, string Name)
{
    public static Cell Of(EntityKey key) => new(CellKind.Entry, key.Kind, key.Id);

    public static Cell OfKind(EntityKind kind) => new(CellKind.EntriesOfKind, kind, "");

    public static Cell MentionsOf(EntityKey key) => new(CellKind.Mentions, key.Kind, key.Id);

    public static Cell Head(string slug) => new(CellKind.GuideHead, default, slug);

    public static Cell Whole(string slug, Lang lang) => new(lang == Lang.En ? CellKind.GuideInEnglish : CellKind.GuideInChinese, default, slug);

    public static Cell NeighboursOf(string slug) => new(CellKind.Neighbours, default, slug);

    public static Cell Clock => new(CellKind.Clock, default, "");

    public static Cell NamedPages => new(CellKind.NamedPages, default, "");

    public static Cell GuideOrder => new(CellKind.GuideOrder, default, "");

    public static Cell Router => new(CellKind.Router, default, "");

    public static Cell RouterTitle => new(CellKind.RouterTitle, default, "");
}

/// <summary>What each cell holds now, as a hash. A page made from cells that all hold what they held is the same page.</summary>
public sealed class Cells(Site site, Mentions mentions)
{
    private readonly ConcurrentDictionary<Cell, ContentHash> _known = new();

    public ContentHash HashOf(Cell cell) => _known.GetOrAdd(cell, Compute);

    private ContentHash Compute(Cell cell) => cell.Kind switch
    {
        CellKind.Entry => Entry(new EntityKey(cell.Entry, cell.Name)),
        CellKind.EntriesOfKind => ContentHash.Of(site.Data.All.Where(e => e.Key.Value.Kind == cell.Entry).Select(e => Entry(e.Key.Value))),
        CellKind.Mentions => Mentions(mentions.Of(new EntityKey(cell.Entry, cell.Name))),
        CellKind.GuideHead => site.FindGuide(cell.Name) is { } guide ? ContentHash.Of(Langs.All.SelectMany(lang => new[] { guide.Texts[lang].Title.Value, guide.Texts[lang].Description.Value })) : ContentHash.Nothing,
        CellKind.GuideInEnglish => site.FindGuide(cell.Name)?.Texts.En.File.Hash ?? ContentHash.Nothing,
        CellKind.GuideInChinese => site.FindGuide(cell.Name)?.Texts.Zh.File.Hash ?? ContentHash.Nothing,
        CellKind.Neighbours => site.FindGuide(cell.Name) is { } guide && site.NeighboursOf(guide) is var (previous, next) ? ContentHash.Of([previous?.Slug ?? "", next?.Slug ?? ""]) : ContentHash.Nothing,
        CellKind.GuideOrder => ContentHash.Of(site.GuidesInOrder.Select(guide => guide.Slug)),
        CellKind.Clock => site.Clock?.File.Hash ?? ContentHash.Nothing,
        CellKind.NamedPages => ContentHash.Of(site.NamedPages),
        CellKind.Router => site.Router?.Router.File.Hash ?? ContentHash.Nothing,
        CellKind.RouterTitle => site.Router is { } router ? ContentHash.Of(Langs.All.Select(lang => router.Router.Title[lang].Value)) : ContentHash.Nothing,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, null),
    };

    // An entry is all that its file says; an entry has a file of its own.
    private ContentHash Entry(EntityKey key) =>
        site.Data.Find(key) is { } entity ? ContentHash.Of([ContentHash.Of(entity.Key.Span.File.Path), entity.Key.Span.File.Hash]) : ContentHash.Nothing;

    private static ContentHash Mentions(MentionedIn mentioned) =>
        ContentHash.Of(mentioned.Guides.Select(guide => guide.Slug).Append("").Concat(mentioned.Entries.Select(entry => entry.Key.Value.ToString())));
}
