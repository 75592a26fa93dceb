using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Verification.SiteChecks;

/// <summary>An address once published stays: people have bookmarked and printed it.</summary>
internal static class PublishedAddressCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var published = site.Options.PublishedAddresses;
        if (published.Count == 0)
            yield break;

        foreach (var address in published)
        {
            if (site.Files.FileAt(address.Value.TrimStart('/')) is null)
                yield return new Finding(
                    OutputRules.AddressGone,
                    address.Span,
                    $"The address '{address.Value}' was published, but the site no longer has "
                        + $"it.{Suggestion.For(address.Value, site.Files.Known)}"
                );
        }

        var known = published.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        var end = published[^1].Span.File;
        foreach (var page in site.Pages.Where(p => p.Language is not null && !known.Contains(p.Address)))
        {
            yield return new Finding(
                OutputRules.AddressNew,
                new SourceSpan(end, end.Text.TrimEnd().Length, 0),
                $"The address '{page.Address}' is not recorded here."
            )
            {
                Note = new Note("the page is made from", site.SourceOf(page)),
            };
        }
    }
}
