namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics for people: the place, the line, a caret under the mistake, and help.</summary>
public static class DiagnosticWriter
{
    /// <summary>All of them, a blank line after each, and how many there were.</summary>
    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(output, diagnostic);
            output.WriteLine();
        }
        output.WriteLine(DiagnosticCounts.Of(diagnostics));
    }

    public static void Write(TextWriter output, Diagnostic diagnostic)
    {
        output.WriteLine(diagnostic);
        SourceSnippet.Write(output, diagnostic.Span);
        if (diagnostic.Note is { } note)
        {
            // The note's own place is named where the reader would otherwise take it for the first one's file.
            var elsewhere = note.Span.File.DisplayPath == diagnostic.Span.File.DisplayPath ? "" : $": {note.Span}";
            output.WriteLine($"  note: {note.Message}{elsewhere}");
            SourceSnippet.Write(output, note.Span);
        }
        output.WriteLine($"  help: {diagnostic.Help}");
    }
}
