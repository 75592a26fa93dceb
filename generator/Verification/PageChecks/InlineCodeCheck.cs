using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;
using SiteGen.Text;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.PageChecks;

/// <summary>The Content-Security-Policy forbids code and styles inside a page; a browser would ignore them.</summary>
internal static class InlineCodeCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var element in page.Html.Elements)
        {
            if (element.Name == "script" && element["src"] is null && element["type"] != "application/ld+json")
                yield return page.Finding(OutputRules.InlineCode, element, null, "The script stands inside the page.");
            if (element.Name == "style" && StyleProblem(page, element, scope) is { } styles)
                yield return page.Finding(OutputRules.InlineCode, element, null, styles);
            foreach (var (name, _) in element.Attributes)
            {
                if (Problem(name) is { } problem)
                    yield return page.Finding(OutputRules.InlineCode, element, name, problem);
            }
        }
        foreach (var link in page.Links.Where(l => l.Target.Kind == AddressKind.Script))
            yield return page.Finding(OutputRules.InlineCode, link.Element, link.Attribute, "The address is a script.");
    }

    /// <summary>A page that stands alone holds the one style sheet that its policy names by its hash.</summary>
    private static string? StyleProblem(VerifiedPage page, PageElement style, PageScope scope)
    {
        if (!scope.Options.StandingAlone.TryGetValue(page.File.Path.Value, out var policy))
            return "The style sheet stands inside the page.";
        var html = page.SpanAt(0, 0).File.Text;
        var tokens = HtmlTokens.At(html, style.Start);
        var start = tokens.End;
        var css = tokens.Next() && tokens.Kind == HtmlTokenKind.Text ? html[start..tokens.End] : "";
        // A browser hashes what it has read, and it reads every line end as a line feed.
        var read = Encoding.UTF8.GetBytes(SourceText.WithPlainLineEnds(css));
        var source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(read))}'";
        return policy.Contains($" {source};", StringComparison.Ordinal)
            ? null
            : $"The style sheet is another than the Content-Security-Policy lets through: its hash is {source}.";
    }

    private static string? Problem(string attribute) =>
        attribute switch
        {
            "style" => "The attribute 'style' is an inline style.",
            "srcdoc" => "The attribute 'srcdoc' is a page inside the page.",
            // Every attribute HTML names with 'on' holds a script.
            _ when attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) => $"The attribute '{attribute}' is an inline script.",
            _ => null,
        };
}
