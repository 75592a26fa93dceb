using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.Reading;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>What style sheets and drawings load: from the site, and there.</summary>
internal static class StylesheetCheck
{
    // Comments come first, so that an address inside one is passed over; what is never closed goes to the end at once. No part may look
    // for its end again from every place, which would take minutes for a file of one sign over and over.
    private static readonly Regex Loads = new(
        """
        /\*(?:.*?\*/|.*) | url\((?>\s*)(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^"'()\s]*))(?>\s*)\)
        | @import\s+(?:"(?<address>[^"]*)"|'(?<address>[^']*)')
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex DrawingLoads = new(
        """
        <!--(?:.*?-->|.*) | <a\s[^<>]*> | (?:xlink:)?href\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)')
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    );

    public static IEnumerable<Finding> Run(VerifiedSite site) =>
        site.FilesEndingIn(".css")
            .SelectMany(file => Check(file, Loads, site).Take(HtmlVerifier.MostOfFile))
            .Concat(
                site.FilesEndingIn(".svg")
                    .SelectMany(file => Check(file, Loads, site).Concat(Check(file, DrawingLoads, site)).Take(HtmlVerifier.MostOfFile))
            );

    /// <summary>What a style sheet may make a browser fetch: addresses as they are written in it.</summary>
    public static IEnumerable<string> AddressesIn(string css) =>
        Loads
            .Matches(css)
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
            else if (
                target.Kind == AddressKind.Internal
                && DeadLinkCheck.MissingFile(address.Value, target.Path, site.Files) is { } missing
            )
                yield return new Finding(OutputRules.DeadLink, span, missing) { File = file };
        }
    }
}
