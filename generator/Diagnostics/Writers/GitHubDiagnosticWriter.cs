using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
public static class GitHubDiagnosticWriter
{
    // A kind that fills the log is folded, so that the others are seen.
    private const int MostUnfolded = 10;

    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics)
    {
        var printed = PrintedDiagnostics.Of(diagnostics);
        foreach (var kind in printed.Shown.GroupBy(d => d.Rule).OrderBy(g => g.Count() > MostUnfolded))
        {
            var folded = kind.Count() > MostUnfolded;
            if (folded)
                output.WriteLine($"::group::{Data($"{kind.Key.Code} {kind.Key.Title} ({kind.Count()})")}");
            foreach (var diagnostic in kind)
                Write(output, diagnostic);
            if (folded)
                output.WriteLine("::endgroup::");
        }
        foreach (var more in printed.More)
            output.WriteLine(more);
        output.WriteLine(DiagnosticCounts.Of(diagnostics));
    }

    private static void Write(TextWriter output, Diagnostic diagnostic)
    {
        var command = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var note = diagnostic.Note is { } n ? $"\nnote: {VisibleText.OfMessage(n.Message)}: {VisibleText.Of(n.Span.ToString())}" : "";
        var title = Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Title}");
        var message = Data($"{VisibleText.OfMessage(diagnostic.Message)}{note}\nhelp: {diagnostic.Help}");
        output.WriteLine($"::{command} {Place(diagnostic.Span)},title={title}::{message}");
    }

    private static string Place(SourceSpan span)
    {
        var region = SourceRegion.Of(span);
        // GitHub takes an end column only where the end is on the same line.
        var end = region.EndLine == region.Line ? $"endColumn={region.EndColumn}" : $"endLine={region.EndLine}";
        return $"file={Property(VisibleText.Of(span.File.DisplayPath))},line={region.Line},col={region.Column},{end}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
