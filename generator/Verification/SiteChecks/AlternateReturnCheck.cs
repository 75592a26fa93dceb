using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>The <c>hreflang</c> links of a page are answered by the pages they name.</summary>
internal static class AlternateReturnCheck
{
    public static bool IsSound(PageDigest page, VerifiedSite site) =>
        page.IsRedirect || page.Alternates.All(alternate => Silent(page, alternate, site) is null);

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        var digest = site.PageAt(page.File.Path.Address)!;
        foreach (var alternate in AlternatesCheck.Sound(page, site.Scope))
        {
            if (Silent(digest, new Alternate(alternate.Element["hreflang"]!, alternate.Target), site) is { } target)
                yield return page.Finding(
                    OutputRules.Alternates,
                    alternate.Element,
                    "href",
                    $"The page '{target.Address}' does not name this one as its alternate in return."
                );
        }
    }

    /// <summary>The page that should name this one in return, and does not.</summary>
    private static PageDigest? Silent(PageDigest page, Alternate alternate, VerifiedSite site)
    {
        if (page.Language is not { } folder || alternate.Language == "x-default" || alternate.Language == site.Options.TagOf(folder))
            return null;
        // No page there: a dead link, reported as such.
        if (site.PageAt(alternate.Target.Path) is not { } target)
            return null;
        return target.Alternates.Any(back => back.Language == site.Options.TagOf(folder) && site.PageAt(back.Target.Path) == page)
            ? null
            : target;
    }
}
