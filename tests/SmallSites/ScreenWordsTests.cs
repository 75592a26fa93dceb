using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What a screen says, in guides: quotes and inline code.</summary>
[Tier(Tier.Quick)]
public sealed class ScreenWordsTests
{
    private const string English = "input/en/guides/trouble.md",
        Chinese = "input/zh/guides/trouble.md";

    private static SmallSite With(string en, string zh) =>
        SmallSite
            .Valid.With(English, SmallSite.Valid.Files[English] + $"\n{en}\n")
            .With(Chinese, SmallSite.Valid.Files[Chinese] + $"\n{zh}\n");

    [Fact]
    public void They_are_escaped_named_in_their_language_and_copied_as_they_are()
    {
        var site = With(
                "Tap `设置`, then `<b> & \"**x**\"`.\n\n> All is well: `a``b`.\n>\n> - Once more.",
                "点击`Settings`，再点击`<b> & \"**x**\"`。\n\n> 一切正常：`` a`b ``。\n>\n> - 再来一次。"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        var en = site.Page("en/guides/trouble/").Document;
        Assert.Equal(["设置", "<b> & \"**x**\"", "a``b"], en.QuerySelectorAll("code").Select(code => code.TextContent));
        Assert.Equal("zh-Hans", en.QuerySelector("code [lang]")?.GetAttribute("lang"));
        Assert.Equal("blockquote", en.QuerySelector("blockquote li")?.ParentElement?.ParentElement?.LocalName);
        Assert.Equal("a`b", site.Page("zh/guides/trouble/").Document.QuerySelector("blockquote code")?.TextContent);
        Assert.Contains("All is well", System.Text.Encoding.UTF8.GetString(Search(site)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_with_code_is_named_with_it()
    {
        var site = With("## Where `Me` is {#me}\n\nThere.", "## “`Me`”在哪里 {#me}\n\n在那里。").Build();
        Assert.Empty(site.Diagnostics);
        Assert.Contains(
            site.Page("en/guides/trouble/").Document.QuerySelectorAll("a[href='#me']"),
            link => link.TextContent == "Where Me is"
        );
    }

    [Theory]
    [InlineData("Tap `Me` now.", "现在点击。", "SG3007")]
    [InlineData("> Wait.", "请等待。", "SG3007")]
    [InlineData("> 请等待再说。", "> 请等待再说。", "SG2035")]
    [InlineData("`It frozen for 90 days`.", "`冻结`。", "SG3004")]
    public void What_is_wrong_with_them_is_said(string en, string zh, string code) =>
        Assert.Contains(With(en, zh).Build().Diagnostics, found => found.Rule.Code == code);

    private static byte[] Search(BuiltSite site) =>
        [.. site.Files.Where(file => file.Key.Contains("search", StringComparison.Ordinal)).SelectMany(file => file.Value)];
}
