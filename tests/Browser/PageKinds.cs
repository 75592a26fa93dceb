using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>
/// Kinds of pages, for what takes too long to do on each page: pages of one language, in one folder below it, at one depth, are of
/// one kind. The first of each kind stands for it, so a new kind is looked at without a word here.
/// </summary>
public static class PageKinds
{
    /// <summary>The folder and how many segments the address has below the language, as <c>guides 3</c> for <c>guides/x/index.html</c>.</summary>
    public static string Of(BuiltPage page)
    {
        var below = (page.Lang is null ? page.Path : page.Path[3..]).Split('/');
        return $"{below[0]} {below.Length}";
    }

    public static IEnumerable<BuiltPage> OneOfEach(BuiltSite site) => site.Pages.Where(p => !p.IsRedirect).DistinctBy(p => (p.Lang, Of(p)));
}
