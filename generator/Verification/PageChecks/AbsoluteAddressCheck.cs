using System.Buffers;
using System.Text;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>The absolute addresses in site map, feeds, data and notes for machines exist as well.</summary>
internal static class AbsoluteAddressCheck
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\"'<>()[] \n\r\t,`"u8);

    public static IEnumerable<Finding> Run(VerifiedSite site) =>
        site.FilesEndingIn(".xml", ".json", ".txt", ".webmanifest", ".md").SelectMany(file => Missing(site, file));

    // In bytes: a site map can be the largest text of a site, and has an address in every line.
    private static List<Finding> Missing(VerifiedSite site, OutputFile file)
    {
        var findings = new List<Finding>();
        var content = file.Content.Span;
        var baseUrl = Encoding.UTF8.GetBytes(site.Options.BaseUrl.AbsoluteUri);
        for (int at = 0, next; (next = content[at..].IndexOf(baseUrl)) >= 0; at++)
        {
            at += next;
            var rest = content[at..];
            var address = Encoding
                .UTF8.GetString(rest[..(rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length)])
                .TrimEnd('.', ';');
            // '{id}' marks the place of a name in a description of addresses, not an address.
            if (address.Contains('{'))
                continue;
            var path = site.Scope.Addresses.Resolve(address, "").Path;
            if (DeadLinkCheck.MissingFile(address, path, site) is { } missing)
            {
                var span = new SourceSpan(GeneratedText.Of(file), Encoding.UTF8.GetCharCount(content[..at]), address.Length);
                findings.Add(new Finding(OutputRules.DeadLink, span, missing) { File = file });
            }
        }
        return findings;
    }
}
