using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Verification.PageChecks;

/// <summary>Scripts ask no other origin. Only literals are seen; the Content-Security-Policy stops what is put together at run
/// time.</summary>
internal static class ScriptCheck
{
    // Comments are searched too: to tell them from strings would take a JavaScript lexer.
    private static readonly Regex Requests = new(
        """
        (?: \b(?: fetch | import | importScripts | sendBeacon | open | URL | Request | Worker | SharedWorker | EventSource | WebSocket
                | register )\s*\(\s*
          | \b(?: import | from )\s+
          | \.(?: src | action )\s*=\s* )
        (?<quote>["'`]) (?<address>(?:[a-z]+:)?//[^"'`]*) \k<quote>
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    );

    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        foreach (var file in site.FilesEndingIn(".js", ".mjs"))
        {
            var source = GeneratedText.Of(file);
            foreach (var match in Requests.Matches(source.Text).Take(HtmlVerifier.MostOfFile))
            {
                var address = match.Groups["address"];
                yield return new Finding(
                    OutputRules.ForeignRequest,
                    new SourceSpan(source, address.Index, address.Length),
                    $"The script would ask '{address.Value}', which is not part of the site; address the site's own files relatively."
                )
                {
                    File = file,
                };
            }
        }
    }
}
