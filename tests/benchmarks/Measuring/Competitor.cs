using System.Diagnostics;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A program that builds the corpus, and how it is called.</summary>
/// <param name="Name">As tables show it, such as <c>hugo</c>.</param>
internal sealed record Competitor(string Name, string Version, string File, Func<string, string, IReadOnlyList<string>> Arguments)
{
    /// <summary>The layout of the corpus that it reads.</summary>
    public string Layout { get; init; } = Name;

    public IEnumerable<(string Path, string Text)> Files(CorpusPlan plan) => CorpusFiles.Of(Layout, plan);

    /// <returns><c>null</c> when Hugo is not installed.</returns>
    public static Competitor? Hugo() => VersionOf("hugo", "version") is not { } version ? null
        : new Competitor("hugo", version.Split(' ').FirstOrDefault(w => w.StartsWith('v'), version), "hugo", (_, output) => ["--quiet", "--destination", output]);

    /// <summary>Eleventy from <c>ELEVENTY</c>, the path of its <c>cmd.cjs</c>, or from the search path.</summary>
    /// <returns><c>null</c> when it is not installed.</returns>
    public static Competitor? Eleventy()
    {
        var script = Environment.GetEnvironmentVariable("ELEVENTY");
        var (file, before) = script is null ? ("eleventy", Array.Empty<string>()) : ("node", [script]);
        return VersionOf(file, [.. before, "--version"]) is not { } version ? null
            : new Competitor("eleventy", version, file, (_, output) => [.. before, "--quiet", $"--output={output}"]);
    }

    private static string? VersionOf(string file, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
