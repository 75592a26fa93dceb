using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>Two pages with one title look the same in a search result, a tab and a bookmark.</summary>
internal static class TitleCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var first = new Dictionary<(string, string), PageDigest>();
        foreach (var page in site.Pages.Where(p => !p.IsRedirect))
        {
            if (page is not { Language: { } language, Title: { Length: > 0 } title } || first.TryAdd((language, title), page))
                continue;
            var other = first[(language, title)];
            yield return new Finding(
                LinkRules.DuplicateTitle,
                site.SourceOf(page),
                $"The pages '{other.Address}' and '{page.Address}' have the same title '{title}'."
            )
            {
                Note = new Note("the other is made from", site.SourceOf(other)),
            };
        }
    }
}
