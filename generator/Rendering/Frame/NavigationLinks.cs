using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Frame;

/// <summary>Menu and footer of every page: as <c>data/site.yaml</c> lists them, or else as the kinds say. A page that the site does not
/// have is left out.</summary>
internal static class NavigationLinks
{
    public static IReadOnlyList<LinkView> Menu(PageContext page)
    {
        var entries =
            page.Config.Menu?.Select(entry => entry.Value)
            ?? [NamedPages.Guides, NamedPages.Clock, .. Kinds(page.Config, kind => kind.IsInMenu)];
        return
        [
            .. entries
                .Select(entry => Target(entry, page))
                .OfType<(PageKey Key, LinkView Link)>()
                .Select(target => target.Link with { Current = page.Key.Value.StartsWith(target.Key.Value, StringComparison.Ordinal) }),
        ];
    }

    public static IReadOnlyList<LinkView> Footer(PageContext page)
    {
        var entries =
            page.Config.Footer?.Select(entry => entry.Value)
            ??
            [
                NamedPages.Router,
                .. Kinds(page.Config, kind => kind.IsInFooter),
                NamedPages.Changes,
                NamedPages.Offline,
                NamedPages.Partners,
            ];
        return [.. entries.Select(entry => Target(entry, page)?.Link).OfType<LinkView>()];
    }

    private static IEnumerable<string> Kinds(SiteConfig config, Func<Model.Entries.EntityKind, bool> isIn) =>
        config.Kinds.All.Where(isIn).Select(kind => kind.PageName);

    private static (PageKey Key, LinkView Link)? Target(string entry, PageContext page)
    {
        if (SiteConfig.GuideOf(entry) is { } slug)
            return page.FindGuide(slug) is { } guide ? (AddressMap.Of(guide), page.LinkTo(guide)) : null;
        if (!page.HasPage(entry))
            return null;
        var key = AddressMap.OfNamed(entry);
        // The title of the clock asks a question, which is too long for a menu.
        var text = entry == NamedPages.Clock ? page.Mark(page.Ui[UiKeys.ClockMenu]) : page.TitleOfNamed(entry);
        return (key, new LinkView(page.Link(key), text));
    }
}
