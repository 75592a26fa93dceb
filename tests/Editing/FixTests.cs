using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary><c>check --fix</c>: each mistake that the program can mend itself, planted, mended, and gone.</summary>
[Tier(Tier.Slow)]
public class FixTests
{
    private const string App = "data/apps/wechat.yaml";
    private const string Fact = "data/facts/number-freeze.yaml";
    private const string Guide = "input/zh/guides/lapse.md";
    private const string Summary = "summary: { en: A messaging app., zh: 一款聊天 App。 }";

    /// <summary>The rule, the file, what stands there, what is planted in its place, and what is to come out where that is not the
    /// first.</summary>
    private static readonly (string Code, string Path, string Sound, string Planted, string? Mended)[] Cases =
    [
        ("SG1001", App, "name: { en", "name： { en", "name:  { en"),
        ("SG1022", App, "zh: 微信 }", "zh：微信 }", null),
        ("SG1001", App, "{ en: WeChat, zh", "{ en: WeChat，zh", null),
        ("SG1001", Fact, "topic: number-life", "topic:number-life", null),
        ("SG1015", App, "A messaging app.", "A mess\u200Baging app.", null),
        ("SG1015", App, "A messaging app.", "A\u00A0messaging app.", null),
        ("SG1015", App, "一款聊天", "一款\u202E聊天", null),
        ("SG1015", App, "A messaging app.", "A messag\u0456ng app.", null),
        ("SG1015", Guide, "号码会冻结", "号码\u2060会冻结", null),
        ("SG1015", Guide, "号码会冻结", "号码会\uFA1A冻结", "号码会祥冻结"),
        (
            "SG1016",
            App,
            Summary,
            "summary: { en: \"A messaging app. \", zh: 一款聊天 App。 }",
            "summary: { en: \"A messaging app.\", zh: 一款聊天 App。 }"
        ),
        ("SG1017", App, "en: WeChat,", "en: Yes,", "en: \"Yes\","),
        ("SG2054", Fact, "{ date: 2026-04, how", "{ on: 2026-04, how", null),
        ("SG3001", Guide, "](fact:time", "](fact：time", null),
        ("SG3012", App, "聊天 App", "聊天App", null),
        ("SG3012", Guide, "通常在", "通常,在", "通常，在"),
        ("SG3012", App, "一款聊天 App。", "一款“聊天” App。", "一款“聊天”App。"),
        ("SG3012", Guide, "号码会冻结", "號碼会冻结", null),
        ("SG3012", Guide, "号码会冻结", "号码 会冻结", null),
        ("SG3012", Guide, "冻结[](fact:number-freeze)。", "冻结[](fact:number-freeze)。。", null),
        ("SG3012", Guide, "号码会冻结", "\"号码\"会(都)冻结", "“号码”会（都）冻结"),
        ("SG3012", Guide, "通常在", "通常 2 天在", "通常2天在"),
    ];

    [Fact]
    public void What_is_planted_is_mended_and_gone()
    {
        var tried = 0;
        foreach (var (code, path, sound, planted, mended) in Cases)
        {
            var before = Encoding.UTF8.GetString(BaseSite.Files[path]);
            Assert.Contains(sound, before, StringComparison.Ordinal);
            var site = Site(path, before.Replace(sound, planted, StringComparison.Ordinal));
            Assert.Contains(SiteBuild.Check(site), found => found.Rule.Code == code && found.Fix is not null);

            var file = Assert.Single(SiteFixes.Run(site).Files);
            Assert.Equal(path, file.File.Path);
            Assert.True(file.Fixes > 0);
            Assert.Equal(before.Replace(sound, mended ?? sound, StringComparison.Ordinal), file.File.Text);
            Assert.DoesNotContain(SiteBuild.Check(Site(path, file.File.Text)), found => found.Rule.Code == code);
            tried++;
        }
        Assert.Equal(22, tried);
    }

    /// <summary>A pair of half-width marks in a text without a character beside it stays: a person knows what it is.</summary>
    [Fact]
    public void A_site_without_a_mistake_is_left_alone() => Assert.Empty(SiteFixes.Run(new MemoryFiles(BaseSite.Themed)).Files);

    /// <summary>Comments, layout and ends of lines are the author's.</summary>
    [Fact]
    public void Nothing_else_in_the_file_changes()
    {
        var text =
            "# A note.\r\nid:   wechat\r\n\r\nname: { en: WeChat, zh: 微信 }   # Another.\r\nsummary: { en: An app., zh: \"聊天App,好。\" }\r\n";
        var fixes = Assert.Single(SiteFixes.Run(Site(App, "\uFEFF" + text)).Files);
        Assert.Equal(2, fixes.Fixes);
        Assert.Equal("\uFEFF" + text.Replace("聊天App,好", "聊天 App，好", StringComparison.Ordinal), fixes.File.Text);
    }

    /// <summary>More than are held of one rule in one file are mended in the rounds that follow.</summary>
    [Fact]
    public void All_of_many_are_mended()
    {
        var words = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("號码,", 300)) + "\n\n", 4));
        var before = Encoding.UTF8.GetString(BaseSite.Files[Guide]);
        var site = Site(Guide, before.Replace("号码会冻结", words + "号码会冻结", StringComparison.Ordinal));
        var file = Assert.Single(SiteFixes.Run(site).Files);
        Assert.Equal(2400, file.Fixes);
        Assert.DoesNotContain('號', file.File.Text);
    }

    /// <summary>The ledger is a second person's, the theme the designer's.</summary>
    [Fact]
    public void Neither_the_ledger_nor_the_theme_is_touched()
    {
        var files = new Dictionary<string, byte[]>(BaseSite.Themed)
        {
            ["data/ledger.yaml"] = Encoding.UTF8.GetBytes("figures: []\u200B\n"),
            ["theme/assets/more.css"] = Encoding.UTF8.GetBytes("a { color: red\u200B }\n"),
        };
        var site = new MemoryFiles(files);
        Assert.Contains(SiteBuild.Check(site), found => found.Span.File.Path == "data/ledger.yaml" && found.Fix is not null);
        Assert.Empty(SiteFixes.Run(site).Files);
    }

    /// <summary>What can be mended is, and nothing that can't be read comes of it. Every case of every rule with a fix is tried
    /// (<see cref="Rules.RulePage"/>).</summary>
    internal static void AssertNoneIsLeft(ISiteFiles site, IReadOnlyCollection<Diagnostic> before)
    {
        var fixedFiles = SiteFixes.Run(site).Files;
        var after = SiteBuild.Check(fixedFiles.IsEmpty ? site : Over(site, fixedFiles.Select(file => file.File)));
        Assert.DoesNotContain(
            after,
            found => found.Fix is not null && !found.Span.File.Path.EndsWith("ledger.yaml", StringComparison.Ordinal)
        );
        Assert.True(Unread(after) <= Unread(before), "more files can't be read than before");

        static int Unread(IEnumerable<Diagnostic> found) => found.Count(one => one.Rule.Code == "SG1001");
    }

    private static MemoryFiles Over(ISiteFiles site, IEnumerable<EditedFile> files)
    {
        var all = site.Paths.ToDictionary(path => path, site.Read, StringComparer.Ordinal);
        foreach (var file in files)
            all[file.Path] = file.Content!;
        return new MemoryFiles(all);
    }

    private static MemoryFiles Site(string path, string text) =>
        BaseSite.ThemedWith(new Dictionary<string, byte[]?> { [path] = Encoding.UTF8.GetBytes(text) });
}
