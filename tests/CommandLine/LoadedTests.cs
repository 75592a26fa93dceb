using System.Diagnostics;
using System.Globalization;
using SiteGen.CommandLine;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.CommandLine;

/// <summary>A web server is in the program, and whoever does not ask for one does not wait for it to be loaded.</summary>
[Tier(Tier.Exhaustive)]
public class LoadedTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("--help")]
    public async Task No_command_but_preview_and_serve_loads_the_web_server(string command)
    {
        using var folder = Site();
        var loaded = await LoadedByAsync(folder, command);
        Assert.Contains("sitegen", loaded);
        Assert.Contains("System.CommandLine", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal));
    }

    /// <summary>The test itself sees a server. And a server ends without a complaint when it is told to, as by who keeps services. (Ctrl-C
    /// is the same to the program, but a process that a shell started in the background never hears of it.)</summary>
    [Theory]
    [InlineData("serve . --port 0")]
    [InlineData("preview --port 0")]
    public async Task A_server_is_seen_and_ends_when_it_is_told_to(string command)
    {
        using var folder = Site();
        var loaded = await LoadedByAsync(folder, command, endsByItself: false);
        Assert.Contains("Microsoft.AspNetCore.Server.Kestrel.Core", loaded);
    }

    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in SmallSite.Valid.Files)
            folder.Write(path, text);
        return folder;
    }

    private static async Task<IReadOnlyList<string>> LoadedByAsync(TemporaryFolder folder, string command, bool endsByItself = true)
    {
        var stop = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [typeof(Cli).Assembly.Location, .. command.Split(' ')])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(LoadedTests).Assembly.Location;
        start.Environment[StartupHook.Variable] = folder["loaded.txt"];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(stop);
        if (!endsByItself)
        {
            Assert.Contains("http://127.0.0.1:", await process.StandardOutput.ReadLineAsync(stop), StringComparison.Ordinal);
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync(stop);
        }
        await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        Assert.True(process.ExitCode == 0, await error);
        return File.ReadAllLines(folder["loaded.txt"]);
    }
}
