using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>
/// Kinds of pages, for what takes too long to do on each page: pages of one language, in one folder below it, at one depth, are of
/// one kind. The largest of each kind stand for it, having most in them to go wrong, so a new kind is looked at without a word here.
/// </summary>
public static class PageKinds
{
    /// <summary>The folder and how many segments the address has below the language, as <c>guides 3</c> for
    /// <c>guides/x/index.html</c>.</summary>
    public static string Of(BuiltPage page)
    {
        var below = (page.Lang is null ? page.Path : page.Path[3..]).Split('/');
        return $"{below[0]} {below.Length}";
    }

    /// <param name="most">How many of each kind; there may be fewer.</param>
    public static IEnumerable<BuiltPage> LargestOfEach(BuiltSite site, int most = 1) =>
        Kinds(site).SelectMany(kind => kind.OrderByDescending(p => p.Html.Length).ThenBy(p => p.Path, StringComparer.Ordinal).Take(most));

    /// <summary>What is the same on all pages of a kind is seen on these soonest.</summary>
    public static IEnumerable<BuiltPage> ShortestOfEach(BuiltSite site) =>
        Kinds(site).Select(kind => kind.OrderBy(p => p.Html.Length).ThenBy(p => p.Path, StringComparer.Ordinal).First());

    private static IEnumerable<IGrouping<(string?, string), BuiltPage>> Kinds(BuiltSite site) =>
        site.Pages.Where(p => !p.IsRedirect).GroupBy(p => (p.Lang, Of(p)));
}
