using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Verification.PageChecks;

/// <summary>A page says which language it is in, and it is the one of its folder: voices and fonts go by that.</summary>
internal static class LanguageCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        if (page.Element("html") is not { } html)
            yield break;
        var lang = html["lang"];
        if (string.IsNullOrEmpty(lang))
            yield return page.Finding(OutputRules.Alternates, html, null, "The page does not say its language in 'lang'.");
        else if (page.Language is { } folder && lang != scope.Options.TagOf(folder))
            yield return page.Finding(
                OutputRules.Alternates,
                html,
                "lang",
                $"The page says its language is '{lang}', but it lies under '/{folder}/', where it is '{scope.Options.TagOf(folder)}'."
            );
    }
}
