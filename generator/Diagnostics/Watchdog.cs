using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Diagnostics;

/// <summary>The last net below the limits that count: finds the one file or page that keeps the program busy without end.</summary>
/// <remarks>
/// What is read is bounded by counts, which are the same on every machine; this clock only matters where a count was forgotten. Time
/// passes for it only while the program computes, so that a machine that is overloaded, waits for a disk or was asleep is no mistake.
/// </remarks>
public sealed class Watchdog
{
    /// <summary>How long one file may keep the program busy. Ours take a few milliseconds each.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    private readonly Dictionary<WorkUnderWay.Work, (TimeSpan Time, TimeSpan Computed)> _since = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks again and again until it is disposed of, and ends the program with a diagnostic if it has to.</summary>
    /// <param name="end">Gets the diagnostic; it does not return.</param>
    public static IDisposable Start(Action<Diagnostic> end)
    {
        var watchdog = new Watchdog();
        return new Timer(
            _ =>
            {
                lock (watchdog)
                {
                    var time = TimeSpan.FromMilliseconds(Environment.TickCount64);
                    if (watchdog.Look(time, Environment.CpuUsage.TotalTime) is { } stuck)
                        end(stuck);
                }
            },
            null,
            TimeSpan.FromSeconds(5),
            TimeSpan.FromSeconds(5)
        );
    }

    /// <summary>What has been under way for too long; <c>null</c> when nothing has.</summary>
    /// <param name="time">Of a clock that is never set.</param>
    /// <param name="computed">What the program has computed so far, over all threads.</param>
    public Diagnostic? Look(TimeSpan time, TimeSpan computed)
    {
        var now = WorkUnderWay.All.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var ended in _since.Keys.Where(work => !now.Contains(work)).ToList())
            _since.Remove(ended);
        foreach (var work in now.Cast<WorkUnderWay.Work>())
            _since.TryAdd(work, (time, computed));
        var stuck = _since
            .Where(work => time - work.Value.Time >= Most && computed - work.Value.Computed >= Most)
            .Select(work => work.Key.At)
            .OrderBy(at => at.File.Path, StringComparer.Ordinal)
            .ToList();
        return stuck is [var first, ..] ? new Diagnostic(ReadingRules.FaultOfProgram, first, Words) : null;
    }

    private static string Words =>
        $"It has kept the program busy for {Most.TotalSeconds:0} seconds. This is a mistake in SiteGen; please report it with this file.";
}
