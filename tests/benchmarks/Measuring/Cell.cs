using System.Globalization;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A figure in a table.</summary>
internal static class Cell
{
    /// <returns>A dash for what was not measured.</returns>
    public static string Of(double? value, string format = "0.00") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
