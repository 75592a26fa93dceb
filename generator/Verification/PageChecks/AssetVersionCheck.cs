using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>A page asks for each asset by the hash of its content: browsers keep assets for a year, and would show one of another
/// version.</summary>
internal static class AssetVersionCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var link in page.Links)
        {
            if (
                link.Use != LinkUse.Request
                || link.Target.Kind != AddressKind.Internal
                || !scope.Options.AssetVersions.TryGetValue(link.Target.Path, out var version)
            )
                continue;
            var query = QueryOf(link.Address);
            if (query == version)
                continue;
            yield return page.Finding(
                OutputRules.AssetVersion,
                link.Element,
                link.Attribute,
                query is null
                    ? $"The asset '{link.Target.Path}' is asked for without its version, '?{version}'."
                    : $"The asset '{link.Target.Path}' is asked for as '?{query}', but its version is '?{version}'."
            );
        }
    }

    private static string? QueryOf(string address)
    {
        var beforeHash = address.AsSpan(0, address.IndexOf('#') is >= 0 and var hash ? hash : address.Length);
        return beforeHash.IndexOf('?') is >= 0 and var question ? beforeHash[(question + 1)..].ToString() : null;
    }
}
