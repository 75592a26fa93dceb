using SiteGen.Diagnostics;

namespace SiteGen.Output.Verification;

/// <summary>The <c>hreflang</c> links of a page are complete, absolute, and answered by the pages they name.</summary>
internal static class AlternatesCheck
{
    private static readonly string[] Required = ["en", "zh-Hans", "x-default"];

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        PageLink[] alternates = [.. Of(page)];
        if (page.Redirect is not null || (page.Language is null && alternates.Length == 0)) yield break;

        var missing = Required.Where(r => !alternates.Any(a => a.Element["hreflang"] == r)).ToList();
        if (missing.Count > 0) yield return page.Finding(OutputRules.Alternates, $"The page names no alternate for '{string.Join("', '", missing)}'.");

        foreach (var alternate in alternates)
        {
            if (Problem(page, alternate, alternates, site) is { } problem)
                yield return page.Finding(OutputRules.Alternates, alternate.Element, "href", problem);
        }
    }

    private static IEnumerable<PageLink> Of(VerifiedPage page) =>
        page.Links.Where(l => l.Element.Name == "link" && l.Element["hreflang"] is not null && l.Element["rel"] == "alternate");

    private static string? Problem(VerifiedPage page, PageLink alternate, PageLink[] all, VerifiedSite site)
    {
        var language = alternate.Element["hreflang"]!;
        if (!Required.Contains(language)) return $"The site has no language '{language}'.";
        if (all.First(a => a.Element["hreflang"] == language) != alternate) return $"The alternate for '{language}' is named twice.";
        if (!alternate.Address.StartsWith(site.Options.BaseUrl.AbsoluteUri, StringComparison.Ordinal)) return $"The alternate '{alternate.Address}' is not an absolute address of this site.";
        if (page.Language is not { } folder || language == "x-default") return null;

        var target = site.PageAt(alternate.Target.Path);
        if (language == LanguageCheck.TagOf(folder)) return target == page ? null : $"The alternate for the page's own language leads to '{alternate.Address}', not to the page.";
        // No page there: a dead link, reported as such.
        if (target is null || Of(target).Any(back => back.Element["hreflang"] == LanguageCheck.TagOf(folder) && site.PageAt(back.Target.Path) == page)) return null;
        return $"The page '{target.Address}' does not name this one as its alternate in return.";
    }
}
