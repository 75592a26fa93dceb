using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>One mistake gives one report, at its cause: what only follows from it is not said.</summary>
[Tier(Tier.Slow)]
public class OneReportTests
{
    private const string English = "input/en/guides/lapse.md";
    private const string Chinese = "input/zh/guides/lapse.md";
    private static readonly IReadOnlyDictionary<string, byte[]?> Ground = Made();

    [Fact]
    public void The_ground_has_no_mistake() => Assert.Equal("", Found([]));

    /// <param name="code">The rule that speaks.</param>
    /// <param name="edits">A file, what stands in it, and what stands there instead; any number of such.</param>
    [Theory]
    [InlineData("SG3002", English, "guide:more#end", "guide:more#nowhere")]
    [InlineData("SG3002", English, "guide:more#end", "guide:moor#end")]
    [InlineData("SG2035", "data/procedures/change-number.yaml", "{ zh: 我, en: Me,", "{ zh: Me, en: 我,")]
    [InlineData("SG3007", Chinese, "- 中国移动是[](carrier:china-mobile)。\n- 期限为[](fact:number-freeze)。", SwappedItems)]
    [InlineData("SG3011", English, "Usually it goes", "It goes")]
    [InlineData("SG3004", English, "frozen for [](fact:number-freeze)", "frozen for 90 days")]
    [InlineData("SG1015", "data/facts/number-freeze.yaml", "at-least: 90", "at-least: ９０")]
    [InlineData("SG1015", "data/hotlines/china-mobile.yaml", "dial: \"10086\"", "dial: \"１００８６\"")]
    [InlineData("SG2003", "data/facts/number-freeze.yaml", "as-of: 2026-04", "as-of: 2026.04")]
    [InlineData("SG2001", "data/procedures/change-number.yaml", "- tap:", "- enter:")]
    [InlineData("SG2001", "data/facts/number-freeze.yaml", "at-least: 90, unit: day", "minimum: 90, unit: day")]
    [InlineData("SG3009", English, "Usually it goes", "In Wechat it usually goes")]
    [InlineData("SG3030", English, "Nobody knows more", "Everybody knows more")]
    [InlineData("SG3017", English, "## Afterwards", "##Afterwards wecaht")]
    [InlineData("SG3007", English, "frozen for [](fact:number-freeze)", "frozen for 1 hour")]
    [InlineData("SG3018", English, "- Nobody knows more.", "- Nobody knows more")]
    [InlineData("SG3018", Chinese, "- 其他情况无人知晓。", "- 其他情况无人知晓")]
    [InlineData("SG3018", English, "Usually it goes", "Lorem ipsum dolor sit amet. Usually it goes")]
    [InlineData("SG3008", English, "title: When a number lapses", "title: When a number lapses.")]
    [InlineData("SG3012", Chinese, "其他情况无人知晓", "其他情況無人知曉")]
    [InlineData("SG3012", Chinese, "中国移动是", "中国移动（\"移动\"）是")]
    [InlineData("SG3040", English, "Nobody knows more", "Nobody knosw more")]
    [InlineData("SG3040", English, "Nobody knows more", "NOBODY KNOWS MORE")]
    [InlineData("SG3005", English, "Nobody knows more", "Nobody on 12th May 2017 knows more")]
    [InlineData("SG2009", "data/facts/number-freeze.yaml", "about: []", "about: [app:wecht]")]
    [InlineData("SG2014", "data/facts/number-freeze.yaml", "{value}.\n  zh: 号码", "{value} in WeChat.\n  zh: 微信号码")]
    [InlineData("SG2003", "data/facts/number-freeze.yaml", "value: { at-least: 90,", "value: { range: 60-90,")]
    [InlineData("SG1022", "data/facts/number-freeze.yaml", "at-least: 90,", "at-least: 1,000,000,")]
    [InlineData("SG2013", "data/facts/number-freeze.yaml", "verified: { date: 2026-04", "verified: { date: 2020-04")]
    [InlineData("SG2013", "data/facts/number-freeze.yaml", "about: []", "about: [fact:number-freeze]")]
    [InlineData("SG2009", "data/facts/number-freeze.yaml", "status: official", "superseded-by: number-freez\nstatus: official")]
    [InlineData("SG2013", "data/facts/number-freeze.yaml", "status: official", SamePast)]
    [InlineData("SG2013", "data/facts/number-freeze.yaml", "status: official", PastWithGap)]
    [InlineData("SG2013", "data/procedures/change-number.yaml", "zh: 我, en: Me", "zh: 我 >, en: Me >")]
    [InlineData("SG2035", "data/apps/wechat.yaml", "en: WeChat", "en: 微信")]
    [InlineData("SG2002", "data/site.yaml", "zh: [通常, 约]", "zh: []")]
    [InlineData("SG3017", English, "- China Mobile is [](carrier:china-mobile).", "-China Mobile is [](carrier:china-mobile).")]
    public void One_mistake_gives_one_report(string code, string path, string sound, string planted)
    {
        var report = Assert.Single(Found([(path, sound, planted)]).Split('\n'));
        Assert.Contains(code, report, StringComparison.Ordinal);
    }

    private const string SamePast = "was: [{ value: { at-least: 90, unit: day }, until: 2020-12 }]\nstatus: official";
    private const string PastWithGap = "from: 2022-01\nwas: [{ value: { at-least: 60, unit: day }, until: 2020-12 }]\nstatus: official";

    private const string SwappedItems = "- 期限为[](fact:number-freeze)。\n- 中国移动是[](carrier:china-mobile)。";

    private static string Found(IEnumerable<(string Path, string Sound, string Planted)> edits)
    {
        var files = Ground.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, sound, planted) in edits)
        {
            var before = Encoding.UTF8.GetString(files.GetValueOrDefault(path) ?? BaseSite.Files[path]);
            Assert.Contains(sound, before, StringComparison.Ordinal);
            files[path] = Encoding.UTF8.GetBytes(before.Replace(sound, planted, StringComparison.Ordinal));
        }
        return string.Join('\n', SiteBuild.Check(BaseSite.ThemedWith(files)));
    }

    /// <summary>The small site with two guides, whose texts somebody has compared, and with its words.</summary>
    private static Dictionary<string, byte[]?> Made()
    {
        var files = new Dictionary<string, byte[]?>(StringComparer.Ordinal)
        {
            ["data/words.txt"] = Encoding.UTF8.GetBytes(
                "deprecations\nderegistration\nhotline\nhotlines\nmessaging\nmistyped\npinyin\nschemas\n"
            ),
            ["data/site.yaml"] = Edited("data/site.yaml", "guides: [lapse]", "guides: [lapse, more]"),
            ["data/twins.txt"] = "# Compared.\n"u8.ToArray(),
            [English] = Edited(
                English,
                "six months](fact:time-to-reissue).",
                "six months](fact:time-to-reissue). More is [there](guide:more#end).\n\n"
                    + "- China Mobile is [](carrier:china-mobile).\n- The time is [](fact:number-freeze).\n- Nobody knows more."
            ),
            [Chinese] = Edited(
                Chinese,
                "分配给他人。",
                "分配给他人。详情见[那里](guide:more#end)。\n\n"
                    + "- 中国移动是[](carrier:china-mobile)。\n- 期限为[](fact:number-freeze)。\n- 其他情况无人知晓。"
            ),
            ["input/en/guides/more.md"] = Guide("More of it", "There is more.", "The end"),
            ["input/zh/guides/more.md"] = Guide("更多情况", "情况不止这些。", "最后"),
        };
        foreach (var file in SiteRecord.Run(BaseSite.ThemedWith(files), [], new DateOnly(2026, 4, 30)).Files)
            files[file.Path] = file.Content;
        return files;
    }

    private static byte[] Edited(string path, string sound, string planted)
    {
        var before = Encoding.UTF8.GetString(BaseSite.Files[path]);
        Assert.Contains(sound, before, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(before.Replace(sound, planted, StringComparison.Ordinal));
    }

    private static byte[] Guide(string title, string text, string end) =>
        Encoding.UTF8.GetBytes(
            $"---\ntitle: {title}\ndescription: {text}\ncovers: [{end}]\nleaves-out: [{text}]\n---\n\n"
                + $"{text}\n\n## {end} {{#end}}\n\n{text}\n"
        );
}
