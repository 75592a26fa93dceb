using System.Text.Json;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Prints diagnostics as SARIF 2.1.0, which code-scanning services and editors read.</summary>
public static class SarifDiagnosticWriter
{
    /// <param name="references">Where more is said of the rules; <c>null</c> leaves that out.</param>
    public static void WriteAll(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, RuleReferences? references) =>
        JsonText.Write(
            output,
            json =>
            {
                Rule[] rules = [.. diagnostics.Select(d => d.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];
                json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, rules, references);
                json.WriteString("columnKind", "utf16CodeUnits");
                json.WriteStartArray("results");
                foreach (var diagnostic in diagnostics)
                    WriteResult(json, diagnostic, Array.IndexOf(rules, diagnostic.Rule));
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
            }
        );

    private static void WriteTool(Utf8JsonWriter json, Rule[] rules, RuleReferences? references)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteGen");
        json.WriteString("version", ProgramVersion.Text);
        if (references?.Program is { } program)
            json.WriteString("informationUri", program);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteStartObject("help");
            json.WriteString("text", rule.Help);
            if (references is not null)
                json.WriteString("markdown", $"{rule.Help}\n\n{references.Page(rule)}\n");
            json.WriteEndObject();
            if (references?.Address(rule) is { } address)
                json.WriteString("helpUri", address);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Rule));
        WriteText(json, "message", Message(diagnostic));
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, note: null);
        json.WriteEndArray();
        if (diagnostic.Note is { } note)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, note.Span, VisibleText.OfMessage(note.Message));
            json.WriteEndArray();
        }
        if (diagnostic.Fix is { } fix)
            WriteFix(json, fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, fix.Span);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Span);
        WriteText(json, "insertedContent", fix.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Message(Diagnostic diagnostic)
    {
        var message = VisibleText.OfMessage(diagnostic.Message);
        // The help of a rule stands once for all places; of this one there is more to say.
        if (diagnostic.Help != diagnostic.Rule.Help)
            message += $" {diagnostic.Help}";
        return diagnostic.Omitted == 0 ? message : $"{message} (The rule found {diagnostic.Omitted} more in this file.)";
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? note)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, span);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
        if (note is not null)
            WriteText(json, "message", note);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", AddressOf(span.File.DisplayPath));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        var region = SourceRegion.Of(span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.Line);
        json.WriteNumber("startColumn", region.Column);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>A path as the URI SARIF asks for: relative ones stay relative, to the folder the check ran in.</summary>
    private static string AddressOf(string path) =>
        Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
