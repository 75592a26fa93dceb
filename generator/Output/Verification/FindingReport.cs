using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Output.Verification;

/// <summary>Turns findings into diagnostics: one mistake of a template is one diagnostic, however many pages show it.</summary>
internal static class FindingReport
{
    // A mistake that says the same on more pages than this has one cause somewhere; nobody reads it two hundred times.
    private const int MostRepeated = 3;

    public static void Write(IEnumerable<Finding> findings, ThemeLocator theme, DiagnosticBag diagnostics)
    {
        foreach (var group in findings.Select(f => (Finding: f, InTheme: f.File is null ? null : theme.Locate(f.Span))).GroupBy(f => Cause(f.Finding, f.InTheme)))
        {
            var (first, inTheme) = group.First();
            var pages = group.Select(f => f.Finding.File?.Path).Distinct().Count();
            if (inTheme is { } span)
            {
                diagnostics.Add(first.Rule, span, first.Message + SeenOn(first, pages), first.Note);
            }
            else if (pages > MostRepeated)
            {
                diagnostics.Add(first.Rule, first.Span, first.Message + SeenOn(first, pages), first.Note ?? MadeFrom(first));
            }
            else
            {
                foreach (var (finding, _) in group) diagnostics.Add(finding.Rule, finding.Span, finding.Message, finding.Note ?? MadeFrom(finding));
            }
        }
    }

    /// <summary>What findings of one cause have in common: their place in the theme, else their words and the text they point at.</summary>
    private static (string Code, SourceSpan? Theme, string Words) Cause(Finding finding, SourceSpan? inTheme) =>
        inTheme is not null ? (finding.Rule.Code, inTheme, "")
        : (finding.Rule.Code, null, $"{finding.Message}\n{(finding.File is null ? finding.Span.ToString() : finding.Span.File.Text.Substring(finding.Span.Start, finding.Span.Length))}");

    private static string SeenOn(Finding first, int pages) =>
        pages == 1 ? $" Seen in '{first.File!.Path}'." : $" Seen in {pages} files, the first is '{first.File!.Path}'.";

    private static Note? MadeFrom(Finding finding) => finding.File is { } file ? new Note("this file is made from", file.Source) : null;
}
