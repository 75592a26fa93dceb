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
        var added = site.Pages.Where(page => page.Language is not null && !known.Contains(page.Address));
        foreach (var pages in added.GroupBy(site.SourceOf))
        {
            foreach (var family in AddressFamilies.Of(pages.Select(page => page.Address)))
                yield return new Finding(
                    OutputRules.AddressNew,
                    new SourceSpan(end, end.Text.TrimEnd().Length, 0),
                    $"There is no line '{family}' here."
                )
                {
                    Note = new Note("made from", pages.Key),
                };
        }
    }
}
