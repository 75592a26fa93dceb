using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>The absolute addresses in site map, feeds, data and notes for machines exist as well.</summary>
internal static class AbsoluteAddressCheck
{
    private static readonly char[] Ends = ['"', '\'', '<', '>', '(', ')', '[', ']', ' ', '\n', '\r', '\t', ',', '`'];

    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var baseUrl = site.Options.BaseUrl.AbsoluteUri;
        foreach (var file in site.FilesEndingIn(".xml", ".json", ".txt", ".webmanifest", ".md"))
        {
            var source = GeneratedText.Of(file);
            for (var at = Next(0); at >= 0; at = Next(at + 1))
            {
                var end = source.Text.IndexOfAny(Ends, at);
                var address = source.Text[at..(end < 0 ? source.Text.Length : end)].TrimEnd('.', ';');
                // '{id}' marks the place of a name in a description of addresses, not an address.
                if (address.Contains('{'))
                    continue;
                var path = site.Scope.Addresses.Resolve(address, "").Path;
                if (DeadLinkCheck.MissingFile(address, path, site.Files) is { } missing)
                    yield return new Finding(OutputRules.DeadLink, new SourceSpan(source, at, address.Length), missing) { File = file };
            }

            int Next(int from) => source.Text.IndexOf(baseUrl, from, StringComparison.Ordinal);
        }
    }
}
