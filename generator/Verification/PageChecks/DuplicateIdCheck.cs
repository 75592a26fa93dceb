using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>A fragment leads to the first element of an id; a second one can't be reached.</summary>
internal static class DuplicateIdCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        var first = new Dictionary<string, PageElement>(StringComparer.Ordinal);
        foreach (var element in page.Html.Elements)
        {
            if (element["id"] is not { } id || first.TryAdd(id, element))
                continue;
            yield return page.Finding(OutputRules.DuplicateHtmlId, element, "id", $"The id '{id}' is used twice on one page.") with
            {
                Note = new Note("first used here", page.Span(first[id], "id")),
            };
        }
    }
}
