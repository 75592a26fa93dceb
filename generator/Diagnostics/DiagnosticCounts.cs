namespace SiteGen.Diagnostics;

/// <summary>How many mistakes were found, for a closing line.</summary>
public sealed record DiagnosticCounts(int Errors, int Warnings, int Files)
{
    public static DiagnosticCounts Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Rule.Severity == Severity.Error).Sum(d => 1 + d.Omitted);
        return new(
            errors,
            diagnostics.Sum(d => 1 + d.Omitted) - errors,
            diagnostics.Select(d => d.Span.File.DisplayPath).Distinct(StringComparer.Ordinal).Count()
        );
    }

    /// <summary><c>2 errors and 1 warning in 3 files.</c></summary>
    public override string ToString() =>
        (Errors, Warnings) switch
        {
            (0, 0) => "No errors.",
            (_, 0) => $"{Count(Errors, "error")} in {Count(Files, "file")}.",
            (0, _) => $"{Count(Warnings, "warning")} in {Count(Files, "file")}.",
            _ => $"{Count(Errors, "error")} and {Count(Warnings, "warning")} in {Count(Files, "file")}.",
        };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
