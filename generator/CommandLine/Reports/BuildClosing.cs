using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.CommandLine.Reports;

/// <summary>The last line of a build that was published.</summary>
internal sealed record BuildClosing(BuildSummary Made, PublishResult Published, int Warnings, TimeSpan Time)
{
    /// <param name="warnings">Of publishing, beside those of the sources.</param>
    public static BuildClosing Of(BuildResult result, PublishResult published, int warnings, TimeSpan time) =>
        new(result.Summary, published, result.Diagnostics.Count(d => d.Rule.Severity == Severity.Warning) + warnings, time);

    /// <summary><c>212 pages from 92 facts in 2 languages; 30 files written, 182 unchanged, 1 removed; 0.84 s; no warnings.</c></summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Made.Pages} pages from {Made.Facts} facts in {Made.Languages} languages; {Published.Written} files written, "
                + $"{Published.Unchanged} unchanged, {Published.Removed} removed; {Time.TotalSeconds:0.00} s; {WarningText}."
        );

    private string WarningText =>
        Warnings switch
        {
            0 => "no warnings",
            1 => "1 warning",
            _ => $"{Warnings} warnings",
        };
}
