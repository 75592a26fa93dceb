using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

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
            var length = offset < text.Length && text[offset] == '<' ? TagText.EndOf(text, offset) - offset : 0;
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
        if (string.IsNullOrEmpty(page.Html.Title))
            yield return page.Finding(OutputRules.BadHtml, "The page has no title.");
    }

    /// <summary>An end tag is where a parser trips; the mistake is the element before it that was left open.</summary>
    private static Finding? UnclosedElement(VerifiedPage page, int offset)
    {
        var html = page.SpanAt(offset, 0).File.Text;
        if (TagText.NameOf(html, offset) is not ['/', .. var closing])
            return null;
        var open = new Stack<(string Name, int Start)>();
        for (var at = html.IndexOf('<'); at >= 0 && at < offset; at = html.IndexOf('<', TagText.EndOf(html, at)))
        {
            var name = TagText.NameOf(html, at);
            if (name is ['/', .. var end])
            {
                if (open.TryPeek(out var last) && last.Name == end)
                    open.Pop();
            }
            else if (name.Length > 0 && !HtmlNesting.IsVoid(name) && html[TagText.EndOf(html, at) - 2] != '/')
            {
                open.Push((name, at));
            }
        }
        if (!open.TryPeek(out var unclosed) || unclosed.Name == closing || open.All(element => element.Name != closing))
            return null;
        var length = TagText.EndOf(html, unclosed.Start) - unclosed.Start;
        return new Finding(
            OutputRules.BadHtml,
            page.SpanAt(unclosed.Start, length),
            $"The element '{unclosed.Name}' is not closed before '</{closing}>'."
        )
        {
            File = page.File,
        };
    }
}
