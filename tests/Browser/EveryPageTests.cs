using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Every page of the real site in a real browser. Each number is the least that must have been looked at: somewhat less than there
/// was in November 2026.</summary>
public partial class EveryPageTests(EveryPageSweep sweep) : IClassFixture<EveryPageSweep>
{
    [Theory]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_light), 20000)]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_dark), 440)]
    [InlineData(nameof(LayoutCheckers.Nothing_sticks_out_at_any_width), 350000)]
    [InlineData(nameof(RecordCheckers.The_console_stays_empty), 2500)]
    [InlineData(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), 2500)]
    [InlineData(nameof(RecordCheckers.Nobody_else_is_asked), 2500)]
    [InlineData(nameof(RecordCheckers.Every_request_is_answered), 2500)]
    public Task Every_page_passes(string checker, int atLeast) => sweep.PassesAsync(checker, atLeast);

    /// <summary>In the dark only rules about colours look again; that is enough as long as this holds.</summary>
    [Fact]
    public void The_dark_theme_is_nothing_but_colours()
    {
        var styles = string.Concat(
            Directory
                .GetFiles(RepositoryRoot.Combine("theme"), "*.css", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
        );
        var blocks = DarkBlock().Matches(styles).Select(match => match.Groups["declarations"].Value).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(
            blocks.SelectMany(block => block.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            declaration => Assert.Matches("^--[a-z-]+: (#[0-9a-f]{3,8}|rgba?\\([0-9., %/]+\\)|var\\(--[a-z-]+\\))$", declaration)
        );
        Assert.Equal(blocks.Count, styles.Split("prefers-color-scheme").Length - 1);
    }

    [Fact]
    public void No_checker_is_left_out() =>
        Assert.Equal(
            AllPageCheckers.OnEveryPage.Select(c => c.Name).Order(StringComparer.Ordinal),
            RealSiteTests.CheckersOf(typeof(EveryPageTests).GetMethod(nameof(Every_page_passes))!).Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"@media \(prefers-color-scheme: dark\) \{\s*:root \{(?<declarations>[^{}]*)\}\s*\}")]
    private static partial Regex DarkBlock();
}
