using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Frame;

/// <summary>The addresses of a page in every language, as <c>hreflang</c> names them in pages and in the sitemap.</summary>
internal static class PageAlternates
{
    public static IReadOnlyList<AlternateView> Of(PageKey page, Uri baseUrl)
    {
        // For readers of neither language: the front door, which has both; but only the home page has one.
        var fallback = page == PageKey.Home ? RootPages.Door : page.In(Langs.Default);
        return
        [
            .. Langs.All.Select(lang => new AlternateView(lang.Tag(), page.In(lang).At(baseUrl))),
            new AlternateView("x-default", fallback.At(baseUrl)),
        ];
    }
}
