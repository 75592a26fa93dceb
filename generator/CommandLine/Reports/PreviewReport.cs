using System.Globalization;
using SiteGen.Preview;

namespace SiteGen.CommandLine.Reports;

/// <summary>What the preview says in the terminal: a line for each build, and what is wrong.</summary>
internal sealed class PreviewReport(Session session) : IPreviewReport
{
    private const int Named = 3;

    public void Serves(Uri root) => Say($"The site is shown at {root} (Ctrl-C ends it)");

    public void Built(IReadOnlyList<string> changed, BuildResult result, TimeSpan time)
    {
        var what = changed.Count == 0 ? "" : $"{string.Join(", ", changed.Take(Named))}{More(changed.Count)}: ";
        var made = result.HasErrors ? "the site before is shown" : $"{result.Summary.Pages} pages";
        if (result.Diagnostics.Count > 0)
            session.WriteMistakes(result.Diagnostics);
        Say(string.Create(CultureInfo.InvariantCulture, $"{what}{made}, {time.TotalSeconds:0.00} s"));
    }

    public void Failed(string message) => session.Error.WriteLine($"sitegen: {message}");

    private static string More(int count) => count <= Named ? "" : $" and {count - Named} more";

    private void Say(string line)
    {
        session.Output.WriteLine(line);
        session.Output.Flush();
    }
}
