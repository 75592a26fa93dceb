using System.Text;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary><c>sitegen verify</c> changes one line of each entry, and <c>sitegen due</c> no longer lists it.</summary>
[Tier(Tier.Quick)]
public class VerifyTests
{
    private static readonly IReadOnlyDictionary<string, string> Site = SmallSite.Valid.Files;
    private static readonly DateOnly Later = new(2040, 1, 1);

    [Fact]
    public void One_line_changes()
    {
        var result = SiteEdits.Verify(MemoryFiles.FromText(Site), ["fact:fee"], "read", new DateOnly(2039, 12, 1));
        var file = Assert.Single(result.Files);
        var (before, after) = (Site[file.Path].Split('\n'), Encoding.UTF8.GetString(file.Content!).Split('\n'));
        Assert.Equal(before.Length, after.Length);
        var changed = Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
        Assert.Contains("2039-12-01", changed.Second, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_called_or_tried_is_known_to_have_held_on_that_day()
    {
        var path = Site.Keys.First(path => path.StartsWith("data/procedures/", StringComparison.Ordinal));
        foreach (var how in new[] { "read", "tried" })
        {
            var result = SiteEdits.Verify(MemoryFiles.FromText(Site), [path], how, new DateOnly(2039, 12, 1));
            var after = Encoding.UTF8.GetString(Assert.Single(result.Files).Content!);
            Assert.Contains($"date: \"2039-12-01\", how: {how}", after, StringComparison.Ordinal);
            Assert.Equal(how == "tried", after.Contains("as-of: \"2039-12-01\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_was_verified_is_no_longer_due()
    {
        var due = Keys(MemoryFiles.FromText(Site));
        Assert.Contains("fact:fee", due);
        var result = SiteEdits.Verify(MemoryFiles.FromText(Site), ["fact:fee"], "read", new DateOnly(2039, 12, 1));
        var after = Site.ToDictionary(StringComparer.Ordinal);
        after[result.Files[0].Path] = Encoding.UTF8.GetString(result.Files[0].Content!);
        Assert.Equal(due.Where(key => key != "fact:fee"), Keys(MemoryFiles.FromText(after)));
        Assert.Equal(0, SiteDue.Run(MemoryFiles.FromText(Site), new DateOnly(1990, 1, 1)).Due);
    }

    [Theory]
    [InlineData("fact:fe", "Did you mean 'fact:fee'?")]
    [InlineData("guide:trouble", "has no 'verified'")]
    public void What_can_t_be_verified_is_said(string name, string problem) =>
        Assert.Contains(problem, SiteEdits.Verify(MemoryFiles.FromText(Site), [name], "read", Later).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void Nothing_is_verified_on_a_day_before_the_last(string day, bool may)
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        var fee = "data/facts/fee.yaml";
        site[fee] = System.Text.RegularExpressions.Regex.Replace(site[fee], "date: [^,]*,", "date: 2026-04,");
        var result = SiteEdits.Verify(MemoryFiles.FromText(site), ["fee"], "read", DateOnly.Parse(day, null));
        Assert.Equal(may ? null : $"'fee' was compared later than on {day}: 'verified' is 2026-04 already.", result.Problem);
        Assert.Equal(may ? 1 : 0, result.Files.Length);
    }

    private static List<string> Keys(MemoryFiles files) =>
        [
            .. SiteDue
                .Run(files, Later)
                .Sheets.SelectMany(sheet => sheet.Items)
                .Select(item => item.Key)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
