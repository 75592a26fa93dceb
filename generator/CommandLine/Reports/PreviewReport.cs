using System.Globalization;
using SiteGen.Diagnostics.Writers;
using SiteGen.Preview;

namespace SiteGen.CommandLine.Reports;

/// <summary>What the preview says in the terminal: a line for each build, and what is wrong.</summary>
internal sealed class PreviewReport(TextWriter output, TextWriter error) : IPreviewReport
{
    private const int Named = 3;

    public void Serves(Uri root) => Say($"The site is shown at {root} (Ctrl-C ends it)");

    public void Built(IReadOnlyList<string> changed, BuildResult result, TimeSpan time)
    {
        var what = changed.Count == 0 ? "" : $"{string.Join(", ", changed.Take(Named))}{More(changed.Count)}: ";
        var made = result.HasErrors ? "the site before is shown" : $"{result.Summary.Pages} pages";
        if (result.Diagnostics.Count > 0)
            DiagnosticWriter.WriteAll(error, result.Diagnostics);
        Say(string.Create(CultureInfo.InvariantCulture, $"{what}{made}, {time.TotalSeconds:0.00} s"));
    }

    public void Failed(string message) => error.WriteLine($"sitegen: {message}");

    private static string More(int count) => count <= Named ? "" : $" and {count - Named} more";

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }
}
