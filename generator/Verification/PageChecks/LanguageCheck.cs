using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Verification.PageChecks;

/// <summary>A page says which language it is in, and it is the one of its folder: voices and fonts go by that.</summary>
internal static class LanguageCheck
{
    /// <summary>What <c>lang</c> and <c>hreflang</c> are for the pages of a folder.</summary>
    public static string TagOf(string folder) => folder == "zh" ? "zh-Hans" : folder;

    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        if (page.Element("html") is not { } html)
            yield break;
        var lang = html["lang"];
        if (string.IsNullOrEmpty(lang))
            yield return page.Finding(OutputRules.Alternates, html, null, "The page does not say its language in 'lang'.");
        else if (page.Language is { } folder && lang != TagOf(folder))
            yield return page.Finding(
                OutputRules.Alternates,
                html,
                "lang",
                $"The page says its language is '{lang}', but it lies under '/{folder}/', where it is '{TagOf(folder)}'."
            );
    }
}
