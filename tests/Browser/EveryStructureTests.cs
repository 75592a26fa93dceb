using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>
/// Every structure of the real site in a real browser: pages that between them show all there is (<see cref="Structure.PageCover"/>),
/// or with <c>SITEGEN_SEEDS=all</c> every page. Each number is the least that must have been looked at on a page, on average.
/// </summary>
[Tier(Tier.Browser)]
public partial class EveryStructureTests(StructureSweep sweep, RealBuild real, RealBrowser browser) : IClassFixture<StructureSweep>
{
    [Theory]
    [InlineData(nameof(ArrivalCheckers.Nothing_moves_once_it_is_seen), 1)]
    [InlineData(nameof(AxeCheckers.Axe_finds_nothing_in_light), 40)]
    [InlineData(nameof(AxeCheckers.Words_stand_out_in_the_light), 40)]
    [InlineData(nameof(AxeCheckers.Words_stand_out_in_the_dark), 40)]
    [InlineData(nameof(LayoutCheckers.Lines_of_a_heading_stand_close), 2)]
    [InlineData(nameof(LayoutCheckers.A_word_of_the_other_language_stays_in_its_line), 2)]
    [InlineData(nameof(LayoutCheckers.Nothing_sticks_out_at_any_width), 700)]
    [InlineData(nameof(ControlCheckers.Controls_have_names_in_their_language), 30)]
    [InlineData(nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page), 30)]
    [InlineData(nameof(LayoutCheckers.Buttons_and_fields_are_large_enough), 2)]
    [InlineData(nameof(LayoutCheckers.Letters_may_be_twice_as_large), 200)]
    [InlineData(nameof(DeviceCheckers.Nothing_moves_where_motion_is_unwanted), 900)]
    [InlineData(nameof(DeviceCheckers.Controls_show_in_forced_colours), 20)]
    [InlineData(nameof(DeviceCheckers.Nothing_is_lost_on_paper), 50)]
    [InlineData(nameof(RecordCheckers.The_console_stays_empty), 4)]
    [InlineData(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), 4)]
    [InlineData(nameof(RecordCheckers.Nobody_else_is_asked), 4)]
    [InlineData(nameof(RecordCheckers.Every_request_is_answered), 4)]
    public Task Every_structure_passes(string checker, double atLeast) => sweep.PassesAsync(checker, atLeast);

    /// <summary>What a page shows once the worker looks after it: that it is a copy, and what else is kept.</summary>
    [Fact]
    public async Task Pages_that_a_worker_keeps_pass_too()
    {
        await using var reader = await Reader.OpenAsync(browser, real.Built);
        await reader.GoAsync("en/glossary/");
        await reader.WorkerAsync();
        await LookAsync("zh/clock/", "h1");
        await reader.KeptAsync("zh/clock/");
        await LookAsync("zh/offline/", "[data-do=save]");
        reader.Host.IsCutOff = true;
        await LookAsync("zh/clock/", ".copy-note");
        await LookAsync("en/glossary/", ".copy-note");
        await reader.GoAsync("en/banks/");
        await reader.Page.Locator("#saved-pages li").First.WaitForAsync();
        reader.Visit.Log.StartAt(reader.Host.Root); // The console tells of the answer, 503, which is meant.
        await PageState.LookAsync(reader.Visit);

        async Task LookAsync(string address, string sign)
        {
            reader.Visit.Log.StartAt(reader.Host.Root);
            await reader.GoAsync(address);
            await reader.Page.Locator(sign).First.WaitForAsync();
            await PageState.LookAsync(reader.Visit);
        }
    }

    /// <summary>In the dark only contrast is looked at again; that is enough as long as this holds.</summary>
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
            AllPageCheckers.All.Select(c => c.Name).Order(StringComparer.Ordinal),
            InlineNames.Of(typeof(EveryStructureTests).GetMethod(nameof(Every_structure_passes))!).Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"@media \(prefers-color-scheme: dark\) \{\s*:root \{(?<declarations>[^{}]*)\}\s*\}")]
    private static partial Regex DarkBlock();
}
