using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>A page must not make a browser talk to anyone but the site: they may be slow or out of reach where a reader is, and would
/// see each of them.</summary>
internal static class ForeignRequestCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var link in page.Links)
        {
            if (link.Use == LinkUse.Request && Problem(link.Address, link.Target.Kind) is { } problem)
                yield return page.Finding(OutputRules.ForeignRequest, link.Element, link.Attribute, problem);
        }
    }

    /// <summary>What is wrong with an address a browser fetches by itself; <c>null</c> when it may.</summary>
    public static string? Problem(string address, AddressKind kind) =>
        kind switch
        {
            AddressKind.Foreign => $"A browser would fetch '{address}', which is not part of the site.",
            // An empty one is how a page says that it has no icon; nothing is fetched.
            AddressKind.Data when address.Trim() == "data:," => null,
            AddressKind.Data when !address.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) =>
                "A 'data:' address may only hold an image.",
            _ => null,
        };
}
