using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>A link to a place inside a file of the site has to find that place there.</summary>
internal static class FragmentCheck
{
    public static bool IsSound(PageDigest page, VerifiedSite site) =>
        page.Targets.All(t => !t.Use.HasFlag(TargetUse.Fragment) || !IsMissing(t.Target, site));

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var link in page.Links.Where(IsPointed))
        {
            if (IsMissing(link.Target, site))
                yield return page.Finding(OutputRules.DeadLink, link.Element, link.Attribute, Problem(link, site));
        }
    }

    /// <summary>True when it takes more than the file for the link to arrive.</summary>
    public static bool IsPointed(PageLink link)
    {
        if (link.Target.Kind != AddressKind.Internal || link.Element.Name == "base" || link is { Use: LinkUse.Request, Address: "" })
            return false;
        // '#' and '#top' lead to the top of any page; ':~:' begins a search for text.
        return link.Target.Fragment is not ("" or "top") && !link.Target.Fragment.StartsWith(":~:", StringComparison.Ordinal);
    }

    // Where there is no file either, that is what gets reported.
    private static bool IsMissing(SiteAddress target, VerifiedSite site)
    {
        if (site.PageAt(target.Path) is { } page)
            return !page.HasId(target.Fragment);
        return site.Files.FileAt(target.Path) is { } file
            && file.Path.Value.EndsWith(".svg", StringComparison.Ordinal)
            && !GeneratedText.Of(file).Text.Contains($"id=\"{target.Fragment}\"", StringComparison.Ordinal);
    }

    private static string Problem(PageLink link, VerifiedSite site)
    {
        var leads = $"'{link.Address}' leads to '#{link.Target.Fragment}', which the";
        return site.PageAt(link.Target.Path) is { } target
            ? $"{leads} page '{target.Address}' does not have.{Suggestion.For(link.Target.Fragment, target.Ids)}"
            : $"{leads} drawing does not have.";
    }
}
