using SiteGen.Diagnostics;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary><c>.ci/release-check</c>: the tag, the version and the change log of a release agree.</summary>
[Tier(Tier.Slow)]
public sealed class ReleaseCheckTests : IDisposable
{
    private const string Log =
        "# Changes\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-31\n\n- Better.\n\n## [1.2.0] - 2026-01-01\n\n- Good.\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task This_repository_is_ready_for_its_next_release() =>
        Assert.Equal((0, ""), await Command.Run(RepositoryRoot.Path, "bash", [".ci/release-check"]));

    [Fact]
    public async Task The_program_has_the_version_that_the_script_reads()
    {
        var (exit, output) = await Command.Run(RepositoryRoot.Path, "bash", [".ci/release-check", "v0.0.0"]);
        var complaint = $"release-check: The tag is v0.0.0, but Directory.Build.props has the version {ProgramVersion.Text}.\n";
        Assert.Equal((1, complaint), (exit, output));
    }

    [Theory]
    [InlineData("v1.2.3", 0, "\n- Better.\n\n")]
    [InlineData("", 0, "")]
    [InlineData("v1.2.4", 1, "release-check: The tag is v1.2.4, but Directory.Build.props has the version 1.2.3.\n")]
    public async Task A_tag_is_held_to_the_version(string tag, int exit, string output) =>
        Assert.Equal((exit, output), await Check("1.2.3", Log, tag));

    [Fact]
    public async Task A_release_that_the_log_does_not_know_is_refused()
    {
        const string complaint = ".github/CHANGELOG.md has nothing under '## [1.3.0] - DATE': move there what is under [Unreleased].";
        Assert.Equal((1, $"release-check: {complaint}\n"), await Check("1.3.0", Log, "v1.3.0"));
    }

    [Fact]
    public async Task A_version_that_was_released_before_is_refused()
    {
        const string complaint = "The version is 1.2.2, but .github/CHANGELOG.md has 1.2.3 already.";
        Assert.Equal((1, $"release-check: {complaint}\n"), await Check("1.2.2", Log, ""));
    }

    [Fact]
    public async Task Versions_are_compared_as_numbers() => Assert.Equal((0, ""), await Check("1.10.0", Log, ""));

    [Theory]
    [InlineData("## [Unreleased]\n", "", "it begins with '## [1.2.3] - 2026-01-31'.")]
    [InlineData("[1.2.0] - 2026-01-01", "1.2.0", "has '## 1.2.0'; it should be as '## [1.2.3] - 2026-01-31'.")]
    public async Task A_log_of_another_form_is_refused(string old, string replacement, string complaint)
    {
        var (exit, output) = await Check("1.2.3", Log.Replace(old, replacement, StringComparison.Ordinal), "");
        Assert.Equal(1, exit);
        Assert.Contains(complaint, output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int, string)> Check(string version, string log, string tag)
    {
        _folder.Write(".ci/release-check", File.ReadAllText(RepositoryRoot.Combine(".ci", "release-check")));
        _folder.Write("Directory.Build.props", $"<Project>\n    <Version>{version}</Version>\n</Project>\n");
        _folder.Write(".github/CHANGELOG.md", log);
        return await Command.Run(_folder.Path, "bash", [".ci/release-check", .. tag.Length > 0 ? [tag] : Array.Empty<string>()]);
    }
}
