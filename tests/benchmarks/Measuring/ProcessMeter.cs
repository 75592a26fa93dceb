using System.Diagnostics;
using System.Globalization;
using SiteGen.Checks.Words;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Runs a command to its end and says what it cost.</summary>
internal static class ProcessMeter
{
    // Linux hands a process the memory mark of whoever started it, so a process started from here would seem as large as this one.
    // GNU time is small, and starts the command itself.
    private const string GnuTime = "/usr/bin/time";

    public static bool SeesCpuAndMemory { get; } = File.Exists(GnuTime);

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static Measurement Run(string folder, string file, params IReadOnlyList<string> arguments)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo(SeesCpuAndMemory ? GnuTime : file)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] all = SeesCpuAndMemory ? ["--quiet", "-f", "%U %S %M", "-o", report, file, .. arguments] : [.. arguments];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        try
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{file}' did not start.");
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var wall = clock.Elapsed.TotalSeconds;
            if (process.ExitCode != 0)
                throw new InvalidOperationException(
                    $"'{file} {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{Tail(output)}\n{Tail(error.Result)}"
                );
            if (!SeesCpuAndMemory)
                return new Measurement(wall, null, null);
            double[] figures =
            [
                .. File.ReadAllText(report)
                    .Split(' ', StringSplitOptions.TrimEntries)
                    .Select(f => double.Parse(f, CultureInfo.InvariantCulture)),
            ];
            return new Measurement(wall, figures[0] + figures[1], figures[2] / 1024);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static string Tail(string text) => text.Length <= 2000 ? text : "…" + text[^2000..];
}
