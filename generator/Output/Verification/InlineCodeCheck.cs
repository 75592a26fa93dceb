using SiteGen.Diagnostics;

namespace SiteGen.Output.Verification;

/// <summary>The Content-Security-Policy forbids code and styles inside a page; a browser would ignore them.</summary>
internal static class InlineCodeCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var element in page.Html.Elements)
        {
            if (element.Name == "script" && element["src"] is null && element["type"] != "application/ld+json")
                yield return page.Finding(OutputRules.InlineCode, element, null, "The script stands inside the page.");
            if (element.Name == "style")
                yield return page.Finding(OutputRules.InlineCode, element, null, "The style sheet stands inside the page.");
            foreach (var (name, _) in element.Attributes)
            {
                if (Problem(name) is { } problem) yield return page.Finding(OutputRules.InlineCode, element, name, problem);
            }
        }
        foreach (var link in page.Links.Where(l => l.Target.Kind == AddressKind.Script))
            yield return page.Finding(OutputRules.InlineCode, link.Element, link.Attribute, "The address is a script.");
    }

    private static string? Problem(string attribute) => attribute switch
    {
        "style" => "The attribute 'style' is an inline style.",
        "srcdoc" => "The attribute 'srcdoc' is a page inside the page.",
        // Every attribute HTML names with 'on' holds a script.
        _ when attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) => $"The attribute '{attribute}' is an inline script.",
        _ => null,
    };
}
