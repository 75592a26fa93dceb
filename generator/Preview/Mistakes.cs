using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Writers;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Preview;

/// <summary>A place in a file of the site that an editor can open.</summary>
/// <param name="File">The whole path.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record EditorPlace(string File, int Line, int Column);

/// <summary>What is wrong with the site, for the page to show.</summary>
/// <param name="Number">Of the build that found it.</param>
/// <param name="Json">On one line.</param>
/// <param name="Places">By the numbers by which <paramref name="Json"/> names them.</param>
internal sealed record Mistakes(int Number, string Json, ImmutableArray<EditorPlace> Places)
{
    /// <param name="files">Only places in these are named: all else is made by the program, or lies in it.</param>
    public static Mistakes Of(int number, IReadOnlyList<Diagnostic> diagnostics, ISiteFiles files)
    {
        var counts = DiagnosticCounts.Of(diagnostics);
        var printed = PrintedDiagnostics.Of(diagnostics);
        var places = ImmutableArray.CreateBuilder<EditorPlace>();
        var known = files.Paths.ToHashSet(StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("state", number);
            json.WriteNumber("errors", counts.Errors);
            json.WriteNumber("warnings", counts.Warnings);
            json.WriteString("counts", counts.ToString());
            json.WriteStartArray("items");
            foreach (var diagnostic in printed.Shown)
            {
                json.WriteStartObject();
                json.WriteString("severity", diagnostic.Rule.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("code", diagnostic.Rule.Code);
                json.WriteString("help", diagnostic.Help);
                Write(diagnostic.Message, diagnostic.Span);
                if (diagnostic.Note is { } note)
                {
                    json.WriteStartObject("note");
                    Write(note.Message, note.Span);
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("more");
            foreach (var line in printed.More)
                json.WriteStringValue(line);
            json.WriteEndArray();
            json.WriteEndObject();

            void Write(string message, SourceSpan span)
            {
                var (line, column) = span.Position;
                json.WriteString("message", VisibleText.OfMessage(message));
                json.WriteString("file", VisibleText.Of(span.File.DisplayPath));
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteString("snippet", SourceSnippet.Of(span));
                if (known.Contains(span.File.Path) && !span.File.IsBuiltIn)
                {
                    json.WriteNumber("place", places.Count);
                    places.Add(new EditorPlace(Path.GetFullPath(files.DisplayPath(span.File.Path)), line, column));
                }
                else
                {
                    json.WriteNull("place");
                }
            }
        }
        return new Mistakes(number, Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), places.DrainToImmutable());
    }
}
