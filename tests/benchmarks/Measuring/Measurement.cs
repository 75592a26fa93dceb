namespace SiteGen.Benchmarks.Measuring;

/// <summary>What one run of a whole process cost.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Cpu">Seconds, user and system, children included; <c>null</c> where GNU time is missing.</param>
/// <param name="PeakMegabytes">The largest resident set; <c>null</c> where GNU time is missing.</param>
internal sealed record Measurement(double Wall, double? Cpu, double? PeakMegabytes)
{
    /// <summary>The median of each figure by itself.</summary>
    public static Measurement MedianOf(IReadOnlyCollection<Measurement> runs) =>
        new(Median(runs.Select(r => r.Wall)), Median(runs.Select(r => r.Cpu)), Median(runs.Select(r => r.PeakMegabytes)));

    /// <summary>Processes run one after the other: their times added, the larger memory.</summary>
    public static Measurement InTurn(IReadOnlyCollection<Measurement> runs) =>
        new(runs.Sum(r => r.Wall), runs.Any(r => r.Cpu is null) ? null : runs.Sum(r => r.Cpu), runs.Max(r => r.PeakMegabytes));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static double? Median(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        return known.Length == 0 ? null : Median(known);
    }
}
