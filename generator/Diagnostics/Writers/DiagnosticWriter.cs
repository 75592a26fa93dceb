using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics for people: the place, the line, a caret under the mistake, and help.</summary>
public static class DiagnosticWriter
{
    /// <summary>The first of each rule in each file, a blank line after each, and how many there were of all.</summary>
    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics)
    {
        var printed = PrintedDiagnostics.Of(diagnostics);
        foreach (var diagnostic in printed.Shown)
        {
            Write(output, diagnostic);
            output.WriteLine();
        }
        foreach (var more in printed.More)
            output.WriteLine(more);
        output.WriteLine(DiagnosticCounts.Of(diagnostics));
    }

    public static void Write(TextWriter output, Diagnostic diagnostic)
    {
        var severity = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        output.WriteLine($"{Place(diagnostic.Span)}: {severity} {diagnostic.Rule.Code}: {VisibleText.OfMessage(diagnostic.Message)}");
        SourceSnippet.Write(output, diagnostic.Span);
        if (diagnostic.Note is { } note)
        {
            // The note's own place is named where the reader would otherwise take it for the first one's file.
            var elsewhere = note.Span.File.DisplayPath == diagnostic.Span.File.DisplayPath ? "" : $": {Place(note.Span)}";
            output.WriteLine($"  note: {VisibleText.OfMessage(note.Message)}{elsewhere}");
            SourceSnippet.Write(output, note.Span);
        }
        output.WriteLine($"  help: {diagnostic.Help}");
    }

    private static string Place(SourceSpan span) => VisibleText.Of(span.ToString());
}
