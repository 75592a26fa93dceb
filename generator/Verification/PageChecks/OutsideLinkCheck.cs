using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>No address leads above the root of the site, and none that a browser fetches is empty.</summary>
internal static class OutsideLinkCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var link in page.Links)
        {
            if (link is { Use: LinkUse.Request, Address: "" })
                yield return page.Finding(
                    OutputRules.DeadLink,
                    link.Element,
                    link.Attribute,
                    $"The attribute '{link.Attribute}' is empty, so a browser would fetch the page itself."
                );
            else if (link.Target.Kind == AddressKind.Outside)
                yield return page.Finding(OutputRules.DeadLink, link.Element, link.Attribute, $"'{link.Address}' leads out of the site.");
        }
    }
}
