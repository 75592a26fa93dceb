using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace SiteGen.Verification.Reading;

/// <summary>Reads any HTML as a browser would, with AngleSharp. The only file that knows it.</summary>
internal static class AngleSharpReader
{
    public static HtmlPage Read(string html)
    {
        var mistakes = new List<HtmlMistake>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) =>
        {
            // For each of them the page is looked through once more; nobody mends the fiftieth before the first.
            if (e is HtmlErrorEvent error && mistakes.Count < HtmlLimits.Mistakes)
                mistakes.Add(new HtmlMistake(Math.Clamp(error.Position.Index, 0, html.Length), error.Message));
        };
        using var document = parser.ParseDocument(html);
        var elements = new List<PageElement>();
        var last = 0;
        foreach (var element in Descendants(document))
        {
            last = StartOf(element, html, last);
            var attributes = Attributes(element);
            if (attributes.Length > 0 || HtmlPage.IsKept(element.LocalName))
                elements.Add(new PageElement(element.LocalName, last, attributes));
        }
        return new HtmlPage(document.Head?.QuerySelector("title")?.TextContent.Trim(), elements, mistakes);
    }

    /// <summary>All elements in document order, with those inside templates, which a script may bring to life.</summary>
    private static IEnumerable<IElement> Descendants(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element)
                continue;
            yield return element;
            foreach (var inner in Descendants(element is IHtmlTemplateElement template ? template.Content : element))
                yield return inner;
        }
    }

    // AngleSharp 1.10 gives no position for <svg>, and -1 for elements HTML implies; those stand where the last one did.
    private static int StartOf(IElement element, string html, int last)
    {
        if (element.SourceReference?.Position.Index is { } index and >= 0)
            return Math.Min(index, html.Length);
        if (element.SourceReference is not null)
            return last;
        var found = html.IndexOf($"<{element.LocalName}", last, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? last : found;
    }

    private static ImmutableArray<PageAttribute> Attributes(IElement element) =>
        [.. element.Attributes.Where(a => HtmlPage.IsRead(element.LocalName, a.Name)).Select(a => new PageAttribute(a.Name, a.Value))];
}
