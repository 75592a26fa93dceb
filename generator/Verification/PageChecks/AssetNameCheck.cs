using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>A page names each asset by its content, and by that alone: under another address the browser would get the file of another
/// release, or fetch the same one twice.</summary>
internal static partial class AssetNameCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var link in page.Links)
        {
            if (link.Target.Kind != AddressKind.Internal)
                continue;
            if (ProblemOf(link.Target.Path, scope.Options) is { } problem)
                yield return page.Finding(OutputRules.AssetVersion, link.Element, link.Attribute, problem);
            else if (
                link.Use == LinkUse.Request
                && QueryOf(link.Address) is { } query
                && scope.Options.AssetNames.ContainsKey(WithoutDigits(link.Target.Path))
            )
                yield return page.Finding(
                    OutputRules.AssetVersion,
                    link.Element,
                    link.Attribute,
                    $"The asset '{link.Target.Path}' is asked for with '?{query}', which makes it another address."
                );
        }
    }

    /// <summary>What is wrong with a path that means an asset and is not the one it is published under; else <c>null</c>.</summary>
    public static string? ProblemOf(string path, VerifierOptions options)
    {
        if (options.AssetNames.TryGetValue(path, out var published))
            return $"The asset '{path}' is asked for without its version; it is published as '{published}'.";
        return options.AssetNames.TryGetValue(WithoutDigits(path), out published) && published != path
            ? $"The asset '{path}' is of no version of this theme; it is published as '{published}'."
            : null;
    }

    private static string WithoutDigits(string path) => DigitsPattern().Replace(path, "");

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=(?:\.[^./]*)?\z)", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    private static string? QueryOf(string address)
    {
        var beforeHash = address.AsSpan(0, address.IndexOf('#') is >= 0 and var hash ? hash : address.Length);
        return beforeHash.IndexOf('?') is >= 0 and var question ? beforeHash[(question + 1)..].ToString() : null;
    }
}
