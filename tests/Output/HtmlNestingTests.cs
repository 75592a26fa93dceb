using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;

namespace SiteGen.Tests.Output;

/// <summary>Where an element may stand without a parser moving, closing or implying anything.</summary>
[Tier(Tier.Quick)]
public class HtmlNestingTests
{
    private const string Body = "html body";

    [Theory]
    [InlineData("html", "")]
    [InlineData("head body", "html")]
    [InlineData("title style meta link noscript script", "html head")]
    [InlineData("meta", "html head noscript")]
    [InlineData("script div p h1 h6 ul dl table a span br form button noscript", Body)]
    [InlineData("li", Body + " ul")]
    [InlineData("li", Body + " ol")]
    [InlineData("dt dd div", Body + " dl")]
    [InlineData("dt dd", Body + " dl div")]
    [InlineData("thead tbody", Body + " table")]
    [InlineData("tr", Body + " table thead")]
    [InlineData("tr", Body + " table tbody")]
    [InlineData("th td", Body + " table tbody tr")]
    [InlineData("p div h2 a", Body + " table tbody tr td")]
    [InlineData("summary p", Body + " details")]
    [InlineData("a span strong em b i code img small sup sub br wbr label input progress button", Body + " p")]
    [InlineData("a span", Body + " h2")]
    [InlineData("span b", Body + " a")]
    [InlineData("span", Body + " button")]
    [InlineData("div p label", Body + " form")]
    public void Here_it_stays(string names, string open) =>
        Assert.All(names.Split(' '), name => Assert.True(HtmlNesting.MayStand(name, [.. Open(open)]), name));

    [Theory]
    [InlineData("html", "html")]
    [InlineData("p div span script title li", "")]
    [InlineData("head body", Body)]
    [InlineData("title style meta link", Body)]
    [InlineData("p div span a h1 table form button li tr", "html head")]
    [InlineData("title link style script noscript p", "html head noscript")]
    [InlineData("p div span a", "html")]
    [InlineData("li dt dd thead tr td summary", Body)]
    [InlineData("script", Body + " p")]
    [InlineData("dt dd", Body + " div")]
    [InlineData("dt dd", "div")]
    [InlineData("dt dd", Body + " dl dt div")]
    [InlineData("p span a", Body + " dl")]
    [InlineData("tr td p a", Body + " table")]
    [InlineData("td p a", Body + " table tbody")]
    [InlineData("p a", Body + " table tbody tr")]
    [InlineData("p a div h2", Body + " ul")]
    [InlineData("p a", Body + " ol")]
    [InlineData("a", Body + " a")]
    [InlineData("a", Body + " a span")]
    [InlineData("h2 h6", Body + " h1")]
    [InlineData("h1", Body + " h6 span")]
    [InlineData("h2 p div form ul table", Body + " p")]
    [InlineData("h2 p div form ul", Body + " p span")]
    [InlineData("button", Body + " button")]
    [InlineData("button", Body + " button span")]
    [InlineData("form", Body + " form div")]
    [InlineData("span", "html head title")]
    public void Here_a_parser_would_touch_it(string names, string open) =>
        Assert.All(names.Split(' '), name => Assert.False(HtmlNesting.MayStand(name, [.. Open(open)]), name));

    [Theory]
    [InlineData("", false)]
    [InlineData("html", false)]
    [InlineData("html head", false)]
    [InlineData("html head title", true)]
    [InlineData("html head style", true)]
    [InlineData("html head script", true)]
    [InlineData("html head noscript", false)]
    [InlineData(Body, true)]
    [InlineData(Body + " noscript", true)]
    [InlineData(Body + " ul", false)]
    [InlineData(Body + " ul li", true)]
    [InlineData(Body + " table tbody tr", false)]
    public void Words_may_stand_where_readers_or_programs_see_them(string open, bool may) =>
        Assert.Equal(may, HtmlNesting.MayHoldText([.. Open(open)]));

    private static string[] Open(string path) => path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
