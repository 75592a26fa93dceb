using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SiteGen.Text.Characters;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>What search engines show of a page below its title tells it from the others, and is neither a scrap nor cut.</summary>
internal static class DescriptionCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var first = new Dictionary<(string, string), PageDigest>();
        foreach (var page in site.Pages.Where(p => !p.IsRedirect))
        {
            if (page is not { Language: { } language, Description: { } description })
                continue;
            if (Problem(page, description) is { } problem)
                yield return new Finding(LinkRules.Description, Place(page, site), problem);
            if (first.TryAdd((language, description), page))
                continue;
            var other = first[(language, description)];
            yield return new Finding(
                LinkRules.Description,
                Place(page, site),
                $"The pages '{other.Address}' and '{page.Address}' have the same description '{description}'"
            )
            {
                Note = new Note("the other is made from", Place(other, site)),
            };
        }
    }

    private static string? Problem(PageDigest page, string description) =>
        CharacterWidth.Of(description) switch
        {
            < DescriptionWidth.Least and var width => $"The description of '{page.Address}' is {width} wide, which is less than "
                + $"{DescriptionWidth.Least}: '{description}'",
            > DescriptionWidth.Most and var width => $"The description of '{page.Address}' is {width} wide, which is more than "
                + $"{DescriptionWidth.Most}: '{description}'",
            _ => null,
        };

    private static SourceSpan Place(PageDigest page, VerifiedSite site) => site.Options.DescriptionOf(page.Path) ?? site.SourceOf(page);
}
