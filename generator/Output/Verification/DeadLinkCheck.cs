using SiteGen.Diagnostics;

namespace SiteGen.Output.Verification;

/// <summary>Every address that leads into the site, with its fragment, has to arrive.</summary>
internal static class DeadLinkCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var link in page.Links)
        {
            if (Problem(link, site) is { } problem)
                yield return page.Finding(OutputRules.DeadLink, link.Element, link.Attribute, problem);
        }
    }

    /// <summary>What is wrong with a path inside the site; <c>null</c> when a file answers it.</summary>
    public static string? MissingFile(string address, string path, VerifiedSite site)
    {
        if (site.FileAt(path) is not null) return null;
        var hint = site.FileAt(path + "/") is not null ? " The address of a folder ends in a slash." : Suggestion.For("/" + path, site.Addresses);
        return $"'{address}' leads to '/{path}', which the site does not have.{hint}";
    }

    private static string? Problem(PageLink link, VerifiedSite site)
    {
        if (link is { Use: LinkUse.Request, Address: "" }) return $"The attribute '{link.Attribute}' is empty, so a browser would fetch the page itself.";
        if (link.Target.Kind == AddressKind.Outside) return $"'{link.Address}' leads out of the site.";
        if (link.Target.Kind != AddressKind.Internal || link.Element.Name == "base") return null;
        return MissingFile(link.Address, link.Target.Path, site) ?? MissingFragment(link, site);
    }

    private static string? MissingFragment(PageLink link, VerifiedSite site)
    {
        var fragment = link.Target.Fragment;
        // '#' and '#top' lead to the top of any page; ':~:' begins a search for text.
        if (fragment is "" or "top" || fragment.StartsWith(":~:", StringComparison.Ordinal)) return null;
        if (site.PageAt(link.Target.Path) is { } target)
            return target.Ids.Contains(fragment) ? null : $"'{link.Address}' leads to '#{fragment}', which the page '{target.Address}' does not have.{Suggestion.For(fragment, target.Ids)}";
        return site.FileAt(link.Target.Path) is { } file && file.Path.Value.EndsWith(".svg", StringComparison.Ordinal) && !GeneratedText.Of(file).Text.Contains($"id=\"{fragment}\"", StringComparison.Ordinal)
            ? $"'{link.Address}' leads to '#{fragment}', which the drawing does not have."
            : null;
    }
}
