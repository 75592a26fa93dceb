using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics for people: the place, the line, a caret under the mistake, and help.</summary>
public static class DiagnosticWriter
{
    /// <summary>The most places that are listed below a mistake which is the same at all of them.</summary>
    private const int MostOthers = 20;

    /// <summary>The first of each rule in each file, a blank line after each, and how many there were of all.</summary>
    /// <param name="inColour">For a terminal: severities in colour, places in bold. The words are the same.</param>
    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, bool inColour)
    {
        var same = SameMistakes.Of(diagnostics);
        var printed = PrintedDiagnostics.Of(same.First);
        foreach (var diagnostic in printed.Shown)
        {
            Write(output, diagnostic, inColour);
            WriteOthers(output, [.. same.Others[diagnostic]]);
            output.WriteLine();
        }
        foreach (var more in printed.More)
            output.WriteLine(more);
        output.WriteLine(DiagnosticCounts.Of(diagnostics));
    }

    public static void Write(TextWriter output, Diagnostic diagnostic) => Write(output, diagnostic, false);

    private static void Write(TextWriter output, Diagnostic diagnostic, bool inColour)
    {
        var isError = diagnostic.Rule.Severity == Severity.Error;
        var (place, signal) = inColour ? (TerminalStyle.Bold, isError ? TerminalStyle.Red : TerminalStyle.Yellow) : default;
        var severity = signal.Of($"{(isError ? "error" : "warning")} {diagnostic.Rule.Code}");
        output.WriteLine($"{place.Of(Place(diagnostic.Span))}: {severity}: {VisibleText.OfMessage(diagnostic.Message)}");
        SourceSnippet.Write(output, diagnostic.Span, signal);
        if (diagnostic.Note is { } note)
        {
            // The note's own place is named where the reader would otherwise take it for the first one's file.
            var elsewhere = note.Span.File.DisplayPath == diagnostic.Span.File.DisplayPath ? "" : $": {place.Of(Place(note.Span))}";
            output.WriteLine($"  note: {VisibleText.OfMessage(note.Message)}{elsewhere}");
            SourceSnippet.Write(output, note.Span);
        }
        output.WriteLine($"  help: {diagnostic.Help}");
    }

    /// <summary>The other places of the same mistake: they are mended with it, or each for itself.</summary>
    private static void WriteOthers(TextWriter output, IReadOnlyList<SourceSpan> places)
    {
        if (places.Count == 0)
            return;
        output.WriteLine($"  the same at {places.Count} more {(places.Count == 1 ? "place" : "places")}:");
        foreach (var place in places.Take(MostOthers))
            output.WriteLine($"    {Place(place)}");
        if (places.Count > MostOthers)
            output.WriteLine($"    and {places.Count - MostOthers} more");
    }

    private static string Place(SourceSpan span) => VisibleText.Of(span.ToString());
}
