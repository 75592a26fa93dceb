using SiteGen.CommandLine;
using SiteGen.Tests.Output;
using SiteGen.Tests.Packaging;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.CommandLine;

/// <summary>The program in a shell that closes its streams or has no room for what it prints. That of an output closed alone is asked of
/// the native program, by <c>.ci/native</c>: on .NET another file has its number before the program begins.</summary>
[Tier(Tier.Exhaustive)]
public class ShellTests
{
    [Theory]
    [InlineData("build <&- >&- 2>&-", ExitCode.Clean)]
    [InlineData("nonsense 2>/dev/full", ExitCode.BadCommandLine)]
    [InlineData("rules >/dev/full", ExitCode.Failure)]
    public async Task Streams_that_take_nothing_end_no_command_in_a_crash(string command, int expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It takes a shell and /dev/full.");
        using var folder = Site();
        var (exit, output) = await Command.Run(
            folder.Path,
            "sh",
            ["-c", $"exec dotnet '{typeof(Cli).Assembly.Location}' {command}"],
            // The runtime's own doors for debuggers are files, too.
            ("DOTNET_EnableDiagnostics", "0")
        );
        Assert.Equal((expected, false), (exit, output.Contains("   at ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("init")]
    [InlineData("schema", "--all")]
    [InlineData("build", "--output")]
    public void A_name_that_no_disk_takes_is_a_mistake_of_the_command_line(params string[] command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other limits.");
        using var folder = Site();
        var said = new StringWriter();
        var exit = Cli.Run(
            [.. command, folder[new string('n', 300)], .. command[0] == "init" ? Array.Empty<string>() : Sources(folder)],
            new Session(said, said, Rich: false, SiteBuild.Run)
        );
        Assert.Equal(ExitCode.BadCommandLine, exit);
        Assert.Contains("longer than the disk allows", said.ToString(), StringComparison.Ordinal);
    }

    private static string[] Sources(TemporaryFolder folder) =>
        ["--data", folder["data"], "--input", folder["input"], "--theme", folder["theme"]];

    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in SmallSite.Valid.Files)
            folder.Write(path, text);
        return folder;
    }
}
