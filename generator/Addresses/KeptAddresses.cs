using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>Every address that the site promises to keep: of pages, of entries on a list, and of the headings of guides, old ones with
/// them. All other ids of a page may change.</summary>
public static class KeptAddresses
{
    public static IEnumerable<KeptAddress> Of(Site site, AddressMap addresses) =>
        addresses
            .Pages.SelectMany(page => page.Aliases.Prepend(page.Key).SelectMany(key => Langs.All.Select(lang => OfPage(page, key, lang))))
            .Concat(InPages(site, addresses));

    /// <summary>Those of places in a page.</summary>
    public static IEnumerable<KeptAddress> InPages(Site site, AddressMap addresses) =>
        site
            .Data.All.Where(entity => addresses.Of(entity.Key.Value).Fragment is not null)
            .SelectMany(entity => OnList(entity, addresses.Of(entity.Key.Value).Page))
            .Concat(site.Guides.SelectMany(guide => guide.Texts.Values.SelectMany(text => Headings(text, AddressMap.Of(guide)))));

    /// <summary>Places on lists that entries had which are gone with nothing in their place: who follows a link to one sees the
    /// list.</summary>
    public static IEnumerable<string> Withdrawn(Site site) =>
        site
            .Config.Withdrawn.Where(gone => !gone.Value.Kind.HasOwnPage)
            .SelectMany(gone => Langs.All.Select(lang => $"/{AddressMap.Of(gone.Value.Kind).In(lang).Address}#{gone.Value.Id}"));

    private static KeptAddress OfPage(SitePage page, PageKey key, Lang lang)
    {
        var (address, origin) = ("/" + key.In(lang).Address, page.Origin[lang]);
        OldIdLine? old = page switch
        {
            EntityPage entity => OfEntry(entity.Entity),
            GuidePage { Guide: { IsHome: false } guide } => OfGuide(guide.Texts[lang]),
            GuideCardPage { Guide: var guide } => OfGuide(guide.Texts[lang]),
            _ => null,
        };
        if (old is null)
            return KeptAddress.Whole(address, origin);
        var end = page is GuideCardPage ? address.LastIndexOf('/', address.Length - 2) : address.Length - 1;
        var start = address.LastIndexOf('/', end - 1) + 1;
        return new KeptAddress(address[..start], address[start..end], address[end..], origin) { Old = old };
    }

    private static IEnumerable<KeptAddress> OnList(Entity entity, PageKey list) =>
        Langs.All.SelectMany(lang =>
            entity.Aliases.Prepend(entity.Id).Select(id => InPage(list, lang, id, entity.Key.Span, OfEntry(entity)))
        );

    private static IEnumerable<KeptAddress> Headings(GuideText text, PageKey page) =>
        from heading in text.Headings
        where heading.Id is not null
        let own = heading.Id!.Value
        let old = new OldIdLine(own.Span, heading.OldIds.Select(id => id.Value), own.Value, "the heading")
        from id in heading.OldIds.Prepend(own)
        select InPage(page, text.Lang, id.Value, SourceSpan.WholeFile(text.File), old);

    private static KeptAddress InPage(PageKey page, Lang lang, string id, SourceSpan origin, OldIdLine old) =>
        new($"/{page.In(lang).Address}#", id, "", origin) { Old = old };

    private static OldIdLine OfEntry(Entity entity) => new(entity.Key.Span, entity.Aliases, null, "the entry");

    private static OldIdLine OfGuide(GuideText text) => new(text.Title.Span, text.Head.Aliases, null, "the guide, in both languages,");
}
