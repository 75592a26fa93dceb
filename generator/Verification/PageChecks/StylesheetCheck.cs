using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.Reading;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>What style sheets and drawings load: from the site, and there.</summary>
internal static class StylesheetCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site) =>
        site.FilesEndingIn(".css")
            .SelectMany(file => Check(file, AssetAddresses.InStyles, site).Take(HtmlVerifier.MostOfFile))
            .Concat(
                site.FilesEndingIn(".svg")
                    .SelectMany(file =>
                        Check(file, AssetAddresses.InStyles, site)
                            .Concat(Check(file, AssetAddresses.InDrawings, site))
                            .Take(HtmlVerifier.MostOfFile)
                    )
            );

    /// <summary>What a style sheet may make a browser fetch: addresses as they are written in it.</summary>
    public static IEnumerable<string> AddressesIn(string css) =>
        AssetAddresses
            .InStyles.Matches(css)
            .Select(match => match.Groups["address"])
            .Where(address => address.Success && !address.Value.StartsWith('#'))
            .Select(address => address.Value);

    private static IEnumerable<Finding> Check(OutputFile file, Regex loads, VerifiedSite site)
    {
        var source = GeneratedText.Of(file);
        foreach (Match match in loads.Matches(source.Text))
        {
            var address = match.Groups["address"];
            if (!address.Success || address.Value.StartsWith('#'))
                continue;
            var target = SiteAddress.Resolve(address.Value, file.Path.Address, site.Options.BaseUrl);
            var span = new SourceSpan(source, address.Index, address.Length);
            if (ForeignRequestCheck.Problem(address.Value, target.Kind) is { } foreign)
                yield return new Finding(OutputRules.ForeignRequest, span, foreign) { File = file };
            else if (target.Kind == AddressKind.Outside)
                yield return new Finding(OutputRules.DeadLink, span, $"'{address.Value}' leads out of the site.") { File = file };
            else if (target.Kind == AddressKind.Internal && DeadLinkCheck.MissingFile(address.Value, target.Path, site) is { } missing)
                yield return new Finding(OutputRules.DeadLink, span, missing) { File = file };
        }
    }
}
