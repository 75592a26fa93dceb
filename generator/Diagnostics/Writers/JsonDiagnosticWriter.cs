using System.Text.Json;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics as one JSON object, for editors and scripts.</summary>
/// <remarks>
/// The names are a promise; new ones may be added, none changes its meaning while <c>version</c> is 1. <code> version       1 errors
/// number of errors warnings      number of warnings diagnostics   in order of place:
///   code        "SG3002"                    severity   "error" | "warning"
///   title       name of the rule            help       what to do
///   message     what is wrong here
///   file        path, as given              line, column, endLine, endColumn
///                                           from 1, in UTF-16 units; the end is exclusive
///   note        null, or a second place: message, file, line, column, endLine, endColumn
///   fix         where check --fix mends it: text, what stands in place of file, line, column, endLine, endColumn then
///   more        on the last of a rule in a file, where not all are listed: how many there are besides
/// </code>
/// </remarks>
public static class JsonDiagnosticWriter
{
    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics)
    {
        var counts = DiagnosticCounts.Of(diagnostics);
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", 1);
                json.WriteNumber("errors", counts.Errors);
                json.WriteNumber("warnings", counts.Warnings);
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in diagnostics)
                    Write(json, diagnostic);
                json.WriteEndArray();
            }
        );
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Rule.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", VisibleText.OfMessage(diagnostic.Message));
        json.WriteString("help", diagnostic.Help);
        WritePlace(json, diagnostic.Span);
        if (diagnostic.Note is { } note)
        {
            json.WriteStartObject("note");
            json.WriteString("message", VisibleText.OfMessage(note.Message));
            WritePlace(json, note.Span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("note");
        }
        if (diagnostic.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            json.WriteString("text", fix.Text);
            WritePlace(json, fix.Span);
            json.WriteEndObject();
        }
        if (diagnostic.Omitted > 0)
            json.WriteNumber("more", diagnostic.Omitted);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var region = SourceRegion.Of(span);
        json.WriteString("file", VisibleText.Of(span.File.DisplayPath));
        json.WriteNumber("line", region.Line);
        json.WriteNumber("column", region.Column);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
    }
}
