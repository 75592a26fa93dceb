using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>Every page carries the site's Content-Security-Policy, before anything it should govern.</summary>
internal static class PolicyCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        var policy = page.Html.Elements.FirstOrDefault(IsPolicy);
        if (policy is null)
        {
            yield return page.Finding(OutputRules.Policy, "The page carries no Content-Security-Policy.");
            yield break;
        }
        var expected = scope.Options.PolicyOf(page.File.Path);
        if (policy["content"] != expected)
            yield return page.Finding(
                OutputRules.Policy,
                policy,
                "content",
                $"The Content-Security-Policy differs from the build's, which is: {expected}."
            );
        // A policy in a meta element does not govern what was asked for above it.
        var early = page.Html.Elements.TakeWhile(e => e != policy).FirstOrDefault(e => e.Name is "script" or "link" or "style" or "img");
        if (early is not null)
            yield return page.Finding(
                OutputRules.Policy,
                policy,
                null,
                $"The Content-Security-Policy comes after a '{early.Name}' element, which it therefore does not govern."
            );
    }

    private static bool IsPolicy(PageElement element) =>
        element.Name == "meta" && "Content-Security-Policy".Equals(element["http-equiv"], StringComparison.OrdinalIgnoreCase);
}
