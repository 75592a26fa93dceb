using SiteGen.Diagnostics;

namespace SiteGen.Output.Verification;

/// <summary>A browser mends malformed HTML silently, each in its own way.</summary>
internal static class MalformedHtmlCheck
{
    private const int LongestTag = 60;

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var (offset, message) in page.Html.Mistakes)
        {
            var span = page.SpanAt(offset, 0);
            var text = span.File.Text;
            var length = offset < text.Length && text[offset] == '<' ? TagText.EndOf(text, offset) - offset : 0;
            var at = length is > 0 and <= LongestTag ? $" at '{text.Substring(offset, length)}'" : "";
            yield return new Finding(OutputRules.BadHtml, span with { Length = Math.Min(length, LongestTag) }, $"The HTML is malformed{at}: {char.ToLowerInvariant(message[0])}{message[1..]}") { File = page.File };
        }
        if (string.IsNullOrEmpty(page.Html.Title)) yield return page.Finding(OutputRules.BadHtml, "The page has no title.");
    }
}
