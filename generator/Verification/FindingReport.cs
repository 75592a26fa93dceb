using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Turns findings into diagnostics: one mistake of a template is one diagnostic, however many pages show it.</summary>
internal static class FindingReport
{
    // A mistake that says the same on more pages than this has one cause, and is reported once.
    private const int MostRepeated = 3;

    public static void Write(IEnumerable<Finding> findings, ThemeLocator theme, DiagnosticBag diagnostics)
    {
        foreach (var group in findings.Select(f => Placed(f, theme)).GroupBy(f => Cause(f.Finding, f.InTheme)))
        {
            var (first, inTheme) = group.First();
            var pages = group.Select(f => f.Finding.File?.Path).Distinct().Count();
            if (inTheme is { } span)
            {
                var seenOn = span.File == first.File!.Source.File ? "" : SeenOn(first, pages);
                diagnostics.Add(first.Rule, span, first.Message + seenOn, NoteOf(first, theme));
            }
            else if (pages > MostRepeated)
            {
                diagnostics.Add(first.Rule, first.Span, first.Message + SeenOn(first, pages), NoteOf(first, theme) ?? MadeFrom(first));
            }
            else
            {
                foreach (var (finding, _) in group)
                    diagnostics.Add(finding.Rule, finding.Span, finding.Message, NoteOf(finding, theme) ?? MadeFrom(finding), finding.Help);
            }
        }
    }

    /// <summary>A finding with the place that wrote what it is about; of two places, one in a guide is the one to mend.</summary>
    private static (Finding Finding, SourceSpan? InTheme) Placed(Finding finding, ThemeLocator theme)
    {
        if (finding.File is not { } file)
            return (finding, null);
        var place = theme.Locate(file, finding.Span);
        if (finding.Note is not { } note || IsOfGuide(place) || theme.Locate(file, note.Span) is not { } other || !IsOfGuide(other))
            return (finding, place);
        return (finding with { Span = note.Span, Note = note with { Message = "the other is here", Span = finding.Span } }, other);
    }

    private static bool IsOfGuide(SourceSpan? place) => place?.File.Path.StartsWith("input/", StringComparison.Ordinal) == true;

    /// <summary>
    /// What findings of one cause have in common: their place in the theme, where their words differ from page to page as relative
    /// addresses do; else their words and the text they point at.
    /// </summary>
    private static (string Code, SourceSpan? Theme, string Words) Cause(Finding finding, SourceSpan? inTheme) =>
        inTheme is not null
            ? (finding.Rule.Code, inTheme, finding.OfWholePage ? finding.Message : "")
            : (finding.Rule.Code, null, $"{finding.Message}\n{(finding.File is null ? finding.Span.ToString() : Marked(finding.Span))}");

    private static string Marked(SourceSpan span) => span.File.Text.Substring(span.Start, span.Length);

    private static string SeenOn(Finding first, int pages) =>
        pages == 1 ? $" Seen in '{first.File!.Path}'." : $" Seen in {pages} files, the first is '{first.File!.Path}'.";

    private static Note? NoteOf(Finding finding, ThemeLocator theme) =>
        finding is { Note: { } note, File: { } file } ? note with { Span = theme.Locate(file, note.Span) ?? note.Span } : finding.Note;

    private static Note? MadeFrom(Finding finding) => finding.File is { } file ? new Note("this file is made from", file.Source) : null;
}
