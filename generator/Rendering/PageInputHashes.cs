using System.Collections.Concurrent;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Rendering;

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
public readonly record struct PageInput(PageInputKind Kind, EntityKind Entry, string Name)
{
    public static PageInput Of(EntityKey key) => new(PageInputKind.Entry, key.Kind, key.Id);

    public static PageInput OfKind(EntityKind kind) => new(PageInputKind.EntriesOfKind, kind, "");

    public static PageInput BacklinksOf(EntityKey key) => new(PageInputKind.Backlinks, key.Kind, key.Id);

    public static PageInput Head(string slug) => new(PageInputKind.GuideHead, default, slug);

    private static readonly Localized<PageInputKind> WholeGuides = new(PageInputKind.GuideInEnglish, PageInputKind.GuideInChinese);

    public static PageInput Whole(string slug, Lang lang) => new(WholeGuides[lang], default, slug);

    public static PageInput NeighboursOf(string slug) => new(PageInputKind.Neighbours, default, slug);

    public static PageInput Clock => new(PageInputKind.Clock, default, "");

    public static PageInput NamedPages => new(PageInputKind.NamedPages, default, "");

    public static PageInput GuideOrder => new(PageInputKind.GuideOrder, default, "");

    public static PageInput Router => new(PageInputKind.Router, default, "");

    public static PageInput RouterTitle => new(PageInputKind.RouterTitle, default, "");
}

/// <summary>What each cell holds now, as a hash. A page made from cells that all hold what they held is the same page.</summary>
public sealed class PageInputHashes(Site site, BacklinkMap backlinks)
{
    private readonly ConcurrentDictionary<PageInput, ContentHash> _known = new();

    public ContentHash HashOf(PageInput cell) => _known.GetOrAdd(cell, Compute);

    private ContentHash Compute(PageInput cell) =>
        cell.Kind switch
        {
            PageInputKind.Entry => Entry(new EntityKey(cell.Entry, cell.Name)),
            PageInputKind.EntriesOfKind => ContentHash.Of(
                site.Data.All.Where(e => e.Key.Value.Kind == cell.Entry).Select(e => Entry(e.Key.Value))
            ),
            PageInputKind.Backlinks => HashOf(backlinks.Of(new EntityKey(cell.Entry, cell.Name))),
            PageInputKind.GuideHead => site.FindGuide(cell.Name) is { } guide
                ? ContentHash.Of(Langs.All.SelectMany(lang => new[] { guide.Texts[lang].Title.Value, guide.Texts[lang].Description.Value }))
                : ContentHash.Nothing,
            PageInputKind.GuideInEnglish => site.FindGuide(cell.Name)?.Texts.En.File.Hash ?? ContentHash.Nothing,
            PageInputKind.GuideInChinese => site.FindGuide(cell.Name)?.Texts.Zh.File.Hash ?? ContentHash.Nothing,
            PageInputKind.Neighbours => site.FindGuide(cell.Name) is { } guide && site.NeighboursOf(guide) is var (previous, next)
                ? ContentHash.Of([previous?.Slug ?? "", next?.Slug ?? ""])
                : ContentHash.Nothing,
            PageInputKind.GuideOrder => ContentHash.Of(site.GuidesInOrder.Select(guide => guide.Slug)),
            PageInputKind.Clock => site.Clock?.File.Hash ?? ContentHash.Nothing,
            PageInputKind.NamedPages => ContentHash.Of(site.NamedPages),
            PageInputKind.Router => site.Router?.Router.File.Hash ?? ContentHash.Nothing,
            PageInputKind.RouterTitle => site.Router is { } router
                ? ContentHash.Of(Langs.All.Select(lang => router.Router.Title[lang].Value))
                : ContentHash.Nothing,
            _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, null),
        };

    // An entry is all that its file says; an entry has a file of its own.
    private ContentHash Entry(EntityKey key) =>
        site.Data.Find(key) is { } entity
            ? ContentHash.Of([ContentHash.Of(entity.Key.Span.File.Path), entity.Key.Span.File.Hash])
            : ContentHash.Nothing;

    private static ContentHash HashOf(Backlinks mentioned) =>
        ContentHash.Of(
            mentioned.Guides.Select(guide => guide.Slug).Append("").Concat(mentioned.Entries.Select(entry => entry.Key.Value.ToString()))
        );
}
