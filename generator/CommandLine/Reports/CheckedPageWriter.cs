using SiteGen.CitedPages;
using SiteGen.Diagnostics.Writers;

namespace SiteGen.CommandLine.Reports;

/// <summary>What has become of cited pages, for people and for programs.</summary>
internal static class CheckedPageWriter
{
    public static void Write(TextWriter output, IReadOnlyList<CheckedPage> pages, bool asJson)
    {
        if (asJson)
            WriteJson(output, pages);
        else
            WriteText(output, pages);
    }

    private static void WriteText(TextWriter output, IReadOnlyList<CheckedPage> pages)
    {
        foreach (var page in pages.Where(page => page.Outcome is not (PageOutcome.Unchanged or PageOutcome.New)))
        {
            var detail = page.Detail.Length > 0 ? $": {page.Detail}" : "";
            output.WriteLine($"{Word(page.Outcome)}  {page.Page.Key}{detail}");
            output.WriteLine($"    {page.Page.Url.AbsoluteUri}");
            if (page.MovedTo is { } target)
                output.WriteLine($"    is now {target.AbsoluteUri}");
            output.WriteLine($"    {page.Page.Span}");
        }
        var counts = Enum.GetValues<PageOutcome>()
            .Select(outcome => (Word: Word(outcome), Count: pages.Count(page => page.Outcome == outcome)))
            .Where(one => one.Count > 0)
            .Select(one => $"{one.Count} {one.Word}");
        output.WriteLine(pages.Count == 0 ? "No source has an address." : $"{pages.Count} pages: {string.Join(", ", counts)}.");
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<CheckedPage> pages) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteStartArray("pages");
                foreach (var page in pages)
                {
                    json.WriteStartObject();
                    json.WriteString("source", page.Page.Key);
                    json.WriteString("url", page.Page.Url.AbsoluteUri);
                    json.WriteString("outcome", Word(page.Outcome));
                    json.WriteString("detail", page.Detail);
                    if (page.MovedTo is { } target)
                        json.WriteString("movedTo", target.AbsoluteUri);
                    json.WriteString("file", page.Page.Span.File.DisplayPath);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    private static string Word(PageOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
