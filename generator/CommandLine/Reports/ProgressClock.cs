using System.Diagnostics;

namespace SiteGen.CommandLine.Reports;

/// <summary>Adds to each pipeline's report the time since the one before.</summary>
internal sealed class ProgressClock(IBuildReport report)
{
    private long _last = Stopwatch.GetTimestamp();

    public void Report(BuildProgress progress)
    {
        var now = Stopwatch.GetTimestamp();
        report.Pipeline(progress, Stopwatch.GetElapsedTime(_last, now));
        _last = now;
    }
}
