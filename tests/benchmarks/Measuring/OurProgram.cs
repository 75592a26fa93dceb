using System.Diagnostics;
using System.Runtime.InteropServices;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Our own program as it is published, into a folder that leaves the sources as they are.</summary>
internal static class OurProgram
{
    private const string Native = "sitegen",
        ReadyToRun = "sitegen-readytorun",
        Jit = "sitegen-jit";

    /// <summary>The native program, on the corpus with its search index switched on.</summary>
    public const string Searchable = Native + CorpusFiles.WithSearch;

    /// <param name="name">Says how it is compiled: by itself ahead and whole, else ahead but still on .NET, or as it runs.</param>
    /// <param name="root">The root of the repository.</param>
    /// <returns><c>null</c> when this is no name of ours.</returns>
    public static Competitor? Publish(string name, string root, string folder)
    {
        if (name is not (Native or ReadyToRun or Jit or Searchable))
            return null;
        var how = name == Searchable ? Native : name;
        if (how == Native && WhyNotNative(root) is { } reason)
        {
            Console.WriteLine($"{name}: {reason}, so it is compiled with ReadyToRun.");
            how = ReadyToRun;
        }
        var work = Path.Combine(folder, "published", name);
        var bin = Path.Combine(work, "program");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = root, RedirectStandardOutput = true };
        // The lock file lies elsewhere because publishing for one runtime would write that runtime into ours.
        string[] arguments =
        [
            "publish",
            Path.Combine(root, "generator"),
            "--configuration",
            "Release",
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            .. Options(how),
            $"-p:NuGetLockFilePath={Path.Combine(work, "packages.lock.json")}",
            "--artifacts-path",
            Path.Combine(work, "artifacts"),
            "--output",
            bin,
            "--nologo",
            "--verbosity",
            "quiet",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("'dotnet' did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'dotnet publish' failed:\n{output}");
        var theme = Path.Combine(root, "theme");
        return new Competitor(
            name,
            "this tree",
            Path.Combine(bin, "sitegen"),
            (corpus, target) =>
                [
                    "build",
                    "--data",
                    Path.Combine(corpus, "data"),
                    "--input",
                    Path.Combine(corpus, "input"),
                    "--theme",
                    theme,
                    "--output",
                    target,
                ]
        )
        {
            Layout = name == Searchable ? name : Native,
        };
    }

    private static string[] Options(string how) =>
        how switch
        {
            Native => ["-p:PublishAot=true"],
            ReadyToRun => ["--self-contained", "false", "-p:PublishReadyToRun=true"],
            _ => ["--self-contained", "false"],
        };

    /// <returns><c>null</c> when it can be compiled to native code.</returns>
    private static string? WhyNotNative(string root)
    {
        if (!File.Exists(Path.Combine(root, "generator", "Native.props")))
            return "that tree has no generator/Native.props";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")))
            ? null
            : "no C compiler, clang or gcc, is on the search path";
    }
}
