using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;

namespace SiteGen.Verification.PageChecks;

/// <summary>A browser mends malformed HTML silently, each in its own way.</summary>
internal static class MalformedHtmlCheck
{
    private const int LongestTag = 60;

    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var (offset, message) in page.Html.Mistakes)
        {
            if (UnclosedElement(page, offset) is { } unclosed)
            {
                yield return unclosed;
                continue;
            }
            var span = page.SpanAt(offset, 0);
            var text = span.File.Text;
            var length = offset < text.Length && text[offset] == '<' ? HtmlTokens.At(text, offset).End - offset : 0;
            var at = length is > 0 and <= LongestTag ? $" at '{text.Substring(offset, length)}'" : "";
            yield return new Finding(
                OutputRules.BadHtml,
                span with
                {
                    Length = Math.Min(length, LongestTag),
                },
                $"The HTML is malformed{at}: {char.ToLowerInvariant(message[0])}{message[1..]}"
            )
            {
                File = page.File,
            };
        }
        // A page that could not be read to its end may have one.
        if (string.IsNullOrEmpty(page.Html.Title) && page.Html.Mistakes.Count == 0)
            yield return page.Finding(OutputRules.BadHtml, "The page has no title.");
    }

    /// <summary>An end tag is where a parser trips; the mistake is the element before it that was left open.</summary>
    private static Finding? UnclosedElement(VerifiedPage page, int offset)
    {
        var html = page.SpanAt(offset, 0).File.Text;
        if (!html.AsSpan(offset).StartsWith("</"))
            return null;
        var tokens = new HtmlTokens(html);
        var open = new Stack<(string Name, int Start, int Length)>();
        while (tokens.Next() && tokens.Start < offset)
        {
            if (tokens.Kind == HtmlTokenKind.StartTag && !tokens.IsVoid)
                open.Push((tokens.Name.ToString(), tokens.Start, tokens.End - tokens.Start));
            else if (tokens.Kind == HtmlTokenKind.EndTag && open.TryPeek(out var last) && tokens.Name.SequenceEqual(last.Name))
                open.Pop();
        }
        if (tokens.Start != offset || tokens.Kind != HtmlTokenKind.EndTag)
            return null;
        var closing = tokens.Name.ToString();
        if (!open.TryPeek(out var unclosed) || unclosed.Name == closing || open.All(element => element.Name != closing))
            return null;
        return new Finding(
            OutputRules.BadHtml,
            page.SpanAt(unclosed.Start, unclosed.Length),
            $"The element '{unclosed.Name}' is not closed before '</{closing}>'."
        )
        {
            File = page.File,
        };
    }
}
