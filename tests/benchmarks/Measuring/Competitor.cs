using System.Diagnostics;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A command as it is called with the folder of the corpus and the folder of the output.</summary>
internal sealed record Call(string File, Func<string, string, IReadOnlyList<string>> Arguments);

/// <summary>What builds the corpus: one program, or several run in turn.</summary>
/// <param name="Name">As tables show it, such as <c>hugo</c>.</param>
internal sealed record Competitor(string Name, string Version, IReadOnlyList<Call> Calls)
{
    public Competitor(string name, string version, string file, Func<string, string, IReadOnlyList<string>> arguments)
        : this(name, version, [new Call(file, arguments)]) { }

    /// <summary>The layout of the corpus that it reads.</summary>
    public string Layout { get; init; } = Name;

    public Measurement Build(string corpus, string output) =>
        Measurement.InTurn([.. Calls.Select(call => ProcessMeter.Run(corpus, call.File, call.Arguments(corpus, output)))]);

    /// <returns><c>null</c> when Hugo is not installed.</returns>
    public static Competitor? Hugo() =>
        VersionOf("hugo", "version") is not { } version
            ? null
            : new Competitor(
                "hugo",
                version.Split(' ').FirstOrDefault(w => w.StartsWith('v'), version),
                "hugo",
                (_, output) => ["--quiet", "--destination", output]
            );

    /// <summary>Hugo, then Pagefind over what it wrote. Pagefind comes from <c>PAGEFIND</c>, the path of its binary or of its
    /// <c>bin.cjs</c>, or from the search path.</summary>
    /// <returns><c>null</c> when either is not installed.</returns>
    public static Competitor? HugoAndPagefind()
    {
        // In full, as it is called from the folder of the corpus.
        var path = Environment.GetEnvironmentVariable("PAGEFIND") is { Length: > 0 } named ? Path.GetFullPath(named) : "pagefind";
        // Only an entry in JavaScript needs Node; the binary by itself saves its start.
        var (file, before) = Path.GetExtension(path) is ".js" or ".cjs" or ".mjs" ? ("node", new[] { path }) : (path, []);
        return Hugo() is not { } hugo || VersionOf(file, [.. before, "--version"]) is not { } version
            ? null
            : new Competitor(
                "hugo+pagefind",
                $"{hugo.Version}+{version.Split(' ')[^1]}",
                [.. hugo.Calls, new Call(file, (_, output) => [.. before, "--quiet", "--site", output])]
            )
            {
                Layout = hugo.Layout,
            };
    }

    /// <summary>Eleventy from <c>ELEVENTY</c>, the path of its <c>cmd.cjs</c>, or from the search path.</summary>
    /// <returns><c>null</c> when it is not installed.</returns>
    public static Competitor? Eleventy()
    {
        var script = Environment.GetEnvironmentVariable("ELEVENTY");
        var (file, before) = script is null ? ("eleventy", Array.Empty<string>()) : ("node", [script]);
        return VersionOf(file, [.. before, "--version"]) is not { } version
            ? null
            : new Competitor("eleventy", version, file, (_, output) => [.. before, "--quiet", $"--output={output}"]);
    }

    private static string? VersionOf(string file, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
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
