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
        foreach (
            var group in findings
                .Select(f => (Finding: f, InTheme: f.File is null ? null : theme.Locate(f.File, f.Span)))
                .GroupBy(f => Cause(f.Finding, f.InTheme))
        )
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
                    diagnostics.Add(finding.Rule, finding.Span, finding.Message, NoteOf(finding, theme) ?? MadeFrom(finding));
            }
        }
    }

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
