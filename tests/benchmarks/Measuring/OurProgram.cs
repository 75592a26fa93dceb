using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Our own program as it is published: compiled ahead for this machine, into a folder that leaves the sources as they are.</summary>
internal static class OurProgram
{
    /// <param name="root">The root of the repository.</param>
    public static Competitor Publish(string root, string folder)
    {
        var bin = Path.Combine(folder, "program");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = root, RedirectStandardOutput = true };
        // The lock file lies elsewhere because publishing for one runtime would write that runtime into ours.
        string[] arguments =
        [
            "publish", Path.Combine(root, "generator"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", $"-p:NuGetLockFilePath={Path.Combine(folder, "packages.lock.json")}",
            "--artifacts-path", Path.Combine(folder, "artifacts"), "--output", bin, "--nologo", "--verbosity", "quiet",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("'dotnet' did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'dotnet publish' failed:\n{output}");
        var theme = Path.Combine(root, "theme");
        return new Competitor("sitegen", "this tree", Path.Combine(bin, "sitegen"),
            (corpus, target) => ["build", "--data", Path.Combine(corpus, "data"), "--input", Path.Combine(corpus, "input"), "--theme", theme, "--output", target]);
    }
}
