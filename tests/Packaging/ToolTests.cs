using System.IO.Compression;
using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary>
/// The program as others get it: packed, installed from a folder alone, and run where there is nothing of this repository. Only a change of
/// what is packed could break it, and packing takes as long as hundreds of other tests: it runs every night and before a release.
/// </summary>
[Tier(Tier.Slow)]
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool IsNightly => Seeds.AreAll;

    [Fact(SkipUnless = nameof(IsNightly), Skip = $"Run where {Seeds.Variable} is all.")]
    public async Task The_packed_tool_installs_and_builds_a_site_in_its_folder()
    {
        // Servers of the compiler would outlive the test, and keep its ends of their output open.
        string[] alone = ["-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", "-nodeReuse:false"];
        await Dotnet(RepositoryRoot.Path, ["pack", "generator", "--output", _folder["packages"], .. alone]);
        Assert.Equal([$"SiteGen.{ProgramVersion.Text}.nupkg"], Directory.GetFiles(_folder["packages"]).Select(Path.GetFileName));

        using (var package = ZipFile.OpenRead(_folder[$"packages/SiteGen.{ProgramVersion.Text}.nupkg"]))
        {
            string[] notices = ["OFL.txt", "THIRD-PARTY-NOTICES.md"];
            Assert.Equal(notices, package.Entries.Select(entry => entry.FullName).Intersect(notices).Order(StringComparer.Ordinal));
        }

        // The folder is the only source there is: nothing else has to be reachable.
        string[] only = ["--version", ProgramVersion.Text, "--source", _folder["packages"], "--tool-path", _folder["tools"]];
        await Dotnet(_folder.Path, ["tool", "install", "SiteGen", .. only]);

        Assert.Equal(ProgramVersion.Text, (await Sitegen(_folder.Path, "--version")).Trim());
        await Sitegen(_folder.Path, "init", "site");
        Assert.Equal("No errors.\n", await Sitegen(_folder["site"], "check"));
        Assert.EndsWith("; no warnings.\n", await Sitegen(_folder["site"], "build"), StringComparison.Ordinal);
        Assert.Contains("within 14 days", File.ReadAllText(_folder["site/output/en/guides/first-visit/index.html"]));
        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "site.css")), SiteCss());

        _folder.Write("site/theme/assets/site.css", "main { color: teal }\n");
        await Sitegen(_folder["site"], "build");
        Assert.Equal("main { color: teal }\n", SiteCss());
    }

    public void Dispose() => _folder.Dispose();

    private string SiteCss() => File.ReadAllText(Directory.GetFiles(_folder["site/output/assets"], "site.*.css").Single());

    private async Task Dotnet(string folder, string[] arguments)
    {
        var (exit, output) = await Command.Run(
            folder,
            "dotnet",
            arguments,
            ("NUGET_PACKAGES", arguments[0] == "tool" ? _folder["cache"] : Environment.GetEnvironmentVariable("NUGET_PACKAGES")),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            ("DOTNET_NOLOGO", "1"),
            ("DOTNET_CLI_USE_MSBUILD_SERVER", "0")
        );
        Assert.True(exit == 0, output);
    }

    private async Task<string> Sitegen(string folder, params string[] arguments)
    {
        var (exit, output) = await Command.Run(folder, _folder["tools/sitegen"], arguments);
        Assert.True(exit == ExitCode.Clean, output);
        return output;
    }
}
