using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>The <c>hreflang</c> links of a page are complete, absolute, and name the page itself for its own language. A page that search
/// engines are not to show needs none: they read such links on no other page.</summary>
internal static class AlternatesCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        PageLink[] alternates = [.. Of(page)];
        if (!Concerns(page, alternates))
            yield break;

        var missing = scope.Options.Alternates.Where(r => !alternates.Any(a => a.Element["hreflang"] == r)).ToList();
        if (missing.Count > 0)
            yield return page.Finding(OutputRules.Alternates, $"The page names no alternate for '{string.Join("', '", missing)}'.");

        foreach (var alternate in alternates)
        {
            if (Problem(page, alternate, alternates, scope) is { } problem)
                yield return page.Finding(OutputRules.Alternates, alternate.Element, "href", problem);
        }
    }

    public static IEnumerable<PageLink> Of(VerifiedPage page) =>
        page.Links.Where(l => l.Element.Name == "link" && l.Element["hreflang"] is not null && l.Element["rel"] == "alternate");

    /// <summary>The alternates that are right as far as the page by itself can tell.</summary>
    public static IEnumerable<PageLink> Sound(VerifiedPage page, PageScope scope)
    {
        PageLink[] alternates = [.. Of(page)];
        return Concerns(page, alternates) ? alternates.Where(a => Problem(page, a, alternates, scope) is null) : [];
    }

    private static bool Concerns(VerifiedPage page, PageLink[] alternates) =>
        page.Redirect is null && ((page.Language is not null && page.IsListed) || alternates.Length > 0);

    private static string? Problem(VerifiedPage page, PageLink alternate, PageLink[] all, PageScope scope)
    {
        var language = alternate.Element["hreflang"]!;
        if (!scope.Options.Alternates.Contains(language))
            return $"The site has no language '{language}'.";
        if (all.First(a => a.Element["hreflang"] == language) != alternate)
            return $"The alternate for '{language}' is named twice.";
        if (!alternate.Address.StartsWith(scope.Options.BaseUrl.AbsoluteUri, StringComparison.Ordinal))
            return $"The alternate '{alternate.Address}' is not an absolute address of this site.";
        if (page.Language is not { } folder || language != scope.Options.TagOf(folder))
            return null;
        return alternate.Target.Path == page.File.Path.Address || alternate.Target.Path == page.File.Path.Value
            ? null
            : $"The alternate for the page's own language leads to '{alternate.Address}', not to the page.";
    }
}
