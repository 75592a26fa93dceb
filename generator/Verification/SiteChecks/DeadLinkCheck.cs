using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>Every address that leads into the site has to arrive at a file.</summary>
internal static class DeadLinkCheck
{
    public static bool IsSound(PageDigest page, VerifiedSite site)
    {
        foreach (var (target, _) in page.Targets)
        {
            if (site.Files.FileAt(target.Path) is null)
                return false;
        }
        return true;
    }

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var link in page.Links)
        {
            if (link.Target.Kind != AddressKind.Internal || link.Element.Name == "base" || link is { Use: LinkUse.Request, Address: "" })
                continue;
            // Said by the check of assets' names.
            if (AssetNameCheck.ProblemOf(link.Target.Path, site.Options) is not null)
                continue;
            if (MissingFile(link.Address, link.Target.Path, site) is { } missing)
                yield return page.Finding(OutputRules.DeadLink, link.Element, link.Attribute, missing);
        }
    }

    /// <summary>What is wrong with a path inside the site; <c>null</c> when a file answers it.</summary>
    public static string? MissingFile(string address, string path, VerifiedSite site)
    {
        var files = site.Files;
        if (files.FileAt(path) is not null)
            return null;
        var hint = files.FileAt(path + "/") is not null
            ? " The address of a folder ends in a slash."
            : Suggestion.For("/" + path, [.. files.Known, .. site.Options.AssetNames.Keys.Select(name => "/" + name)]);
        return $"'{address}' leads to '/{path}', which the site does not have.{hint}";
    }
}
