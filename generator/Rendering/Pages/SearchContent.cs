using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The search page. Its list of everything is for readers without a script, and for those who would rather look.</summary>
internal static class SearchContent
{
    // A longer list is too long to look through here; its kind has a page of its own.
    private const int LongestGroup = 20;

    public static PageContent Of(PageContext page)
    {
        var (title, lead) = (page.Ui[UiKeys.Search], page.Ui[UiKeys.SearchLead]);
        var view = new SearchView(
            page.Mark(title),
            page.Mark(lead),
            page.AssetAddress("search-slips.js"),
            [
                .. page.Config.Kinds.All.Select(kind => new ResultKindView(kind.Scheme, KindWords.One(kind, page.Ui))),
                .. new[] { "page", "guide" }.Select(kind => new ResultKindView(kind, page.Ui[UiKeys.Found(kind)])),
            ],
            [
                .. page.Config.Situations.Select(situation => new LinkView(
                    page.Link(AddressMap.OfGuide(situation.Guide.Value)),
                    page.Mark(situation.Label)
                )),
            ],
            [.. page.Config.HomeHotlines.Select(key => EntryViewFactory.Of(page.Data.Get<Hotline>(key.Value), page))],
            page.HotlinesLink(),
            [Guides(page), .. Listed(page).Select(kind => Entries(kind, page)), Pages(page)]
        );
        return new PageContent(title, lead, [], page.Render("search", "page", view))
        {
            Styles = ["search.css"],
            Scripts = ["search.js"],
            IsFound = false,
        };
    }

    private static ContentsView Guides(PageContext page) =>
        Group(
            "guides",
            page.Ui[UiKeys.Guides],
            AddressMap.OfGuideList,
            [.. page.GuidesInOrder.Take(LongestGroup + 1).Select(page.LinkTo)],
            page
        );

    private static IEnumerable<EntityKind> Listed(PageContext page) =>
        page
            .Config.SearchOrder.Concat(page.Config.Kinds.ForReaders)
            .Distinct()
            .Where(kind => kind.IsInSearchList && page.HasPage(kind.PageName));

    private static ContentsView Entries(EntityKind kind, PageContext page)
    {
        var entries = page.Data.OfKind(kind).ToList();
        // In the order of the data where some have no place in that of the language.
        var language = Language.Of(page.Lang);
        var sorted = entries.All(e => language.SortKey(e.Name) is not null)
            ? entries.OrderBy(e => language.SortKey(e.Name), StringComparer.OrdinalIgnoreCase)
            : entries.AsEnumerable();
        return Group(
            kind.Folder,
            KindWords.Many(kind, page.Ui),
            AddressMap.Of(kind),
            [.. sorted.Take(LongestGroup + 1).Select(e => Link(e, page))],
            page
        );
    }

    private static ContentsView Pages(PageContext page) =>
        new(
            "pages",
            page.Mark(page.Ui[UiKeys.AllPages]),
            null,
            [
                new LinkView(page.Link(PageKey.Home), page.Mark(page.Ui[UiKeys.HomeCrumb])),
                new LinkView(page.Link(AddressMap.OfGuideList), page.Mark(page.Ui[UiKeys.AllGuides])),
                .. page
                    .Config.Kinds.All.Where(kind => page.HasPage(kind.PageName))
                    .Select(kind => new LinkView(page.Link(AddressMap.Of(kind)), page.Mark(KindWords.Many(kind, page.Ui)))),
            ]
        );

    private static ContentsView Group(string domId, string title, PageKey list, IReadOnlyList<LinkView> links, PageContext page) =>
        new(domId, page.Mark(title), new LinkView(page.Link(list), page.Mark(title)), links.Count > LongestGroup ? [] : links);

    private static LinkView Link(Entity entity, PageContext page) =>
        entity is Hotline hotline
            ? new LinkView(page.Link(entity.Key.Value), page.Mark(EntryViewFactory.NameAndWholeNumber(hotline, page.Lang)))
            : page.LinkTo(entity);
}
