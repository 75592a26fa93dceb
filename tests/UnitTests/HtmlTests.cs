using AngleSharp.Html.Parser;
using CsCheck;
using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class HtmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("旧手机号 ñ", "旧手机号 ñ")]
    [InlineData("<b> & \"a\" 'b'", "&lt;b&gt; &amp; &quot;a&quot; &#39;b&#39;")]
    [InlineData("&amp;", "&amp;amp;")]
    public void Markup_is_escaped_and_Chinese_stays(string text, string expected) => Assert.Equal(expected, Html.Escape(text));

    [Fact]
    public void A_browser_reads_back_what_was_escaped_in_text_and_in_attributes() =>
        Gen.Char["&<>\"'a; 中#x"]
            .Array[0, 20]
            .Select(c => new string(c))
            .Try(text =>
            {
                var body = new HtmlParser().ParseDocument($"<p title=\"{Html.Escape(text)}\">{Html.Escape(text)}</p>").Body!;
                return body.ChildNodes.Length == 1 && body.TextContent == text && body.FirstElementChild!.GetAttribute("title") == text;
            });
}
