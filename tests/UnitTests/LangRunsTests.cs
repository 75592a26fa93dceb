using SiteGen.Hypertext;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Tests.Support;
using SiteGen.Text.Characters;

namespace SiteGen.Tests.UnitTests;

/// <summary>Which stretch of a text is marked as the other language.</summary>
[Tier(Tier.Quick)]
public class LangRunsTests
{
    [Theory]
    [InlineData("plain English", "plain English")]
    [InlineData("open 微信 now", "open <zh>微信</zh> now")]
    [InlineData("微信", "<zh>微信</zh>")]
    [InlineData("press 我 and 设置", "press <zh>我</zh> and <zh>设置</zh>")]
    [InlineData("中国移动 (手机营业厅)", "<zh>中国移动 (手机营业厅)</zh>")]
    [InlineData("“你好，世界。” she said", "“<zh>你好，世界。</zh>” she said")]
    [InlineData("7 天 & <more>", "7 <zh>天</zh> &amp; &lt;more&gt;")]
    [InlineData("a㐀b", "a<zh>㐀</zh>b")]
    [InlineData("", "")]
    public void Chinese_inside_English(string text, string expected) =>
        Assert.Equal(
            expected
                .Replace("<zh>", "<span lang=\"zh-Hans\">", StringComparison.Ordinal)
                .Replace("</zh>", "</span>", StringComparison.Ordinal),
            LangRuns.Mark(text, Lang.En).Html
        );

    [Theory]
    [InlineData("全是中文。", "全是中文。")]
    [InlineData("用 App 办理", "用 <en>App</en> 办理")]
    [InlineData("TropicalHainan.com", "<en>TropicalHainan.com</en>")]
    [InlineData("参见 help.wechat.com。", "参见 <en>help.wechat.com</en>。")]
    [InlineData("Apple ID 不在内", "<en>Apple ID</en> 不在内")]
    [InlineData("A 级和 95188", "A 级和 95188")]
    [InlineData("CC BY 4.0 许可", "<en>CC BY</en> 4.0 许可")]
    [InlineData("SIM 卡 & <App>", "<en>SIM</en> 卡 &amp; &lt;<en>App</en>&gt;")]
    [InlineData("Zhōngguó Yídòng", "<en>Zhōngguó Yídòng</en>")]
    public void English_inside_Chinese(string text, string expected) =>
        Assert.Equal(
            expected.Replace("<en>", "<span lang=\"en\">", StringComparison.Ordinal).Replace("</en>", "</span>", StringComparison.Ordinal),
            LangRuns.Mark(text, Lang.Zh).Html
        );

    [Theory]
    [InlineData('信', true, true)]
    [InlineData('，', false, true)]
    [InlineData('“', false, true)]
    [InlineData('a', false, false)]
    [InlineData('7', false, false)]
    [InlineData(' ', false, false)]
    public void Characters_are_Chinese_wide_or_neither(char c, bool han, bool wide) =>
        Assert.Equal((han, wide), (HanCharacters.Is(c), Han.IsWide(c)));
}
