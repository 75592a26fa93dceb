using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Recording;

/// <summary>What <c>sitegen record</c> writes down, and what <c>check</c> says before and after.</summary>
[Tier(Tier.Slow)]
public class RecordTests
{
    private const string Twins = "data/twins.txt";
    private const string Addresses = "data/addresses.txt";
    private const string English = "input/en/guides/trouble.md";
    private const string Chinese = "input/zh/guides/trouble.md";
    private static readonly DateOnly Day = new(2026, 4, 30);

    /// <summary>The small site, with all that has to be remembered.</summary>
    private static readonly SmallSite Recorded = Record(SmallSite.Valid.With(Addresses, "# Every address.\n"));

    [Fact]
    public void What_is_recorded_is_not_asked_for_again()
    {
        Assert.Empty(Found(Recorded));
        Assert.Empty(SiteRecord.Run(Files(Recorded), [], Day.AddDays(1)).Files);
        Assert.Contains("/{en,zh}/guides/", Recorded.Files[Addresses], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_down_for_a_day_before_the_first_publication()
    {
        var site = Record(SmallSite.Valid.Edit("data/site.yaml", "search: true", "search: true\nchanges: true"));
        var result = SiteRecord.Run(Files(site), [], Day.AddDays(-1));
        Assert.Equal(FactRules.FutureDate, Assert.Single(result.Diagnostics).Rule);
        Assert.Empty(result.Files);
    }

    /// <summary>A change in either language marks the other at its block alone; blanks and line breaks are no change.</summary>
    [Theory]
    [InlineData(English, Chinese)]
    [InlineData(Chinese, English)]
    public void A_changed_block_marks_its_twin(string changed, string marked)
    {
        var body = Recorded.Files[changed];
        var line = body.TrimEnd().Split('\n')[^1];
        var longer = Recorded.With(
            changed,
            body.Replace(line, line + (changed == English ? " (nobody knows)" : "（谁也不知道）"), StringComparison.Ordinal)
        );

        var found = Assert.Single(Found(longer));
        Assert.StartsWith(marked, found, StringComparison.Ordinal);
        Assert.Contains(changed == English ? "'(nobody knows)' is new" : "'（谁也不知道）' is new", found, StringComparison.Ordinal);
        Assert.Empty(Found(Record(longer, changed)));
        Assert.Empty(Found(Recorded.With(changed, body.Replace(line, " " + line + "  ", StringComparison.Ordinal))));
    }

    [Fact]
    public void One_line_can_be_recorded_and_the_others_stay_open()
    {
        var site = Recorded
            .With(English, Recorded.Files[English].Replace("title: ", "title: Now: ", StringComparison.Ordinal))
            .Edit(English, "description: ", "description: Again: ");
        site = site.With(English, site.Files[English].Replace("title: Now: ", "title: Now – ", StringComparison.Ordinal))
            .Edit(English, "Again: ", "Again – ");
        Assert.Equal(2, Found(site).Count);
        Assert.StartsWith($"{Chinese}(3,", Assert.Single(Found(Record(site, $"{English}:2"))), StringComparison.Ordinal);
        Assert.StartsWith($"{Chinese}(2,", Assert.Single(Found(Record(site, $"{Chinese}(3,1)"))), StringComparison.Ordinal);
    }

    /// <summary>Words of the interface are texts like all others, once they have been written down.</summary>
    [Fact]
    public void A_string_changed_in_one_language_marks_the_other()
    {
        var (english, chinese) = ("data/strings.en.yaml", "data/strings.zh.yaml");
        var words = Recorded.With(english, "home: Start here\n").With(chinese, "home: 从这里开始\n");
        Assert.Empty(Found(words));
        var recorded = Record(words);
        Assert.Contains("en Start here\nzh 从这里开始", recorded.Files[Twins], StringComparison.Ordinal);
        Assert.Empty(Found(recorded));

        var found = Assert.Single(Found(recorded.Edit(english, "Start", "Stop")));
        Assert.StartsWith(chinese, found, StringComparison.Ordinal);
        Assert.Contains("'Start' became 'Stop'", found, StringComparison.Ordinal);
    }

    /// <summary>On the day of the first publication nothing is news: only what is said now is noted, and that file is named.</summary>
    [Fact]
    public void What_is_listed_was_written_to_the_file_that_is_named()
    {
        var site = Record(SmallSite.Valid.Edit("data/site.yaml", "search: true", "search: true\nchanges: true"));
        var edited = site.Edit("data/apps/paperboat.yaml", "Letters and payments", "Letters");
        foreach (var day in new[] { Day, Day.AddDays(1) })
        {
            var result = SiteRecord.Run(Files(edited), [], day);
            var line = Assert.Single(result.Lines, line => line.Contains("app:paperboat", StringComparison.Ordinal));
            Assert.Contains(result.Files, file => line.StartsWith(file.Path + ":", StringComparison.Ordinal));
            Assert.StartsWith(day == Day ? "data/published.txt" : "data/changes.yaml", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_renamed_file_has_nothing_to_be_compared_again()
    {
        var renamed = Recorded
            .With("input/en/guides/help.md", Recorded.Files[English])
            .With("input/zh/guides/help.md", Recorded.Files[Chinese])
            .Without(English)
            .Without(Chinese);
        Assert.DoesNotContain(Found(renamed), line => line.Contains(LinkRules.TwinNew.Code, StringComparison.Ordinal));
        Assert.DoesNotContain(Found(renamed), line => line.Contains(LinkRules.TwinChanged.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_is_a_file_a_folder_or_a_line_and_nothing_else_is_taken()
    {
        var site = Recorded.Edit(English, "description: ", "description: Yes – ");
        foreach (var place in new[] { English, "./" + English, "input", "guides/trouble", English + ":3", Chinese, Chinese + ":3:1" })
            Assert.Empty(Found(Record(site, place)));
        Assert.Single(Found(Record(site, English + ":2")));
        var unknown = SiteRecord.Run(Files(site), ["input/en/guides/truoble.md"], Day).Unknown;
        Assert.Equal("input/en/guides/truoble.md", unknown?.Written);
        Assert.Contains(English, unknown!.Known);
    }

    [Fact]
    public void With_an_error_nothing_is_written_down()
    {
        var result = SiteRecord.Run(Files(Recorded.Edit(English, "title: ", "titel: ")), [], Day);
        Assert.True(result.HasErrors);
        Assert.Empty(result.Files);
    }

    /// <summary>Two branches that both recorded something leave a file with all lines of both.</summary>
    [Fact]
    public void A_record_with_lines_twice_is_tidied()
    {
        var twice = Recorded.With(Twins, Recorded.Files[Twins] + Recorded.Files[Twins]);
        Assert.Empty(Found(twice));
        Assert.Equal(Recorded.Files[Twins], Record(twice).Files[Twins]);
    }

    /// <summary>What one of the files held can't be made again from the others.</summary>
    [Theory]
    [InlineData("data/changes.yaml")]
    [InlineData("data/published.txt")]
    [InlineData(Twins)]
    [InlineData(Addresses)]
    public void A_file_that_remembers_is_not_begun_again(string path)
    {
        var site = Record(
            SmallSite.Valid.With(Addresses, "# Every address.\n").Edit("data/site.yaml", "tagline:", "changes: true\ntagline:")
        );
        var result = SiteRecord.Run(Files(site.With(path, "")), [], Day);
        Assert.StartsWith(path, Assert.Single(result.Diagnostics, d => d.Rule.Code == "SG1008").Message, StringComparison.Ordinal);
        Assert.Empty(result.Files);
    }

    private static List<string> Found(SmallSite site) =>
        [
            .. SiteBuild
                .Run(new BuildOptions(), Files(site))
                .Diagnostics.Where(d => d.Rule.Code is "SG3030" or "SG3031" or "SG5010")
                .Select(d => d.ToString()),
        ];

    private static MemoryFiles Files(SmallSite site) => MemoryFiles.FromText(site.Files);

    private static SmallSite Record(SmallSite site, params string[] places)
    {
        var result = SiteRecord.Run(Files(site), places, Day);
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        Assert.Null(result.Unknown);
        return result.Files.Aggregate(site, (now, file) => now.With(file.Path, file.Text));
    }
}
