using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;

namespace SiteGen.Tests.Output;

/// <summary>What no parser is given, at its very bounds.</summary>
[Tier(Tier.Quick)]
public class HtmlLimitsTests
{
    [Fact]
    public void Elements_lie_in_each_other_256_deep_at_most()
    {
        Assert.Null(Find(Times("<b>", 256)));
        Assert.Equal((256 * 3, "More than 256 elements lie in each other."), Find(Times("<b>", 257)));
        Assert.Null(Find(Times("<b></b>", 300) + Times("<b>", 256)));
        Assert.NotNull(Find(Times("<b></b>", 300) + Times("<b>", 257)));
        // An end tag of nothing takes no depth away.
        Assert.NotNull(Find("</b>" + Times("<b>", 257)));
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<IMG>")]
    [InlineData("<path/>")]
    [InlineData("<!-- -->")]
    [InlineData("<?x>")]
    public void What_has_no_end_tag_holds_nothing(string tag) => Assert.Null(Find(Times(tag, 300) + Times("<b>", 256)));

    [Theory]
    [InlineData(' ')]
    [InlineData('\n')]
    [InlineData('\t')]
    [InlineData('/')]
    public void A_tag_has_256_attributes_at_most(char separator)
    {
        Assert.Null(Find($"<b{Times(separator + "x", 256)}>"));
        Assert.Equal((1, "A tag has more than 256 attributes."), Find($"x<b{Times(separator + "x", 257)}>"));
    }

    [Theory]
    [InlineData('"', '\'')]
    [InlineData('\'', '"')]
    public void What_stands_in_quotes_is_no_attribute_and_ends_no_tag(char quote, char other)
    {
        Assert.Null(Find($"<b title={quote}{Times(" x>" + other, 300)}{quote}>"));
        Assert.NotNull(Find($"<b title={quote}>{quote}{Times(" x", 257)}>"));
    }

    [Fact]
    public void Fifty_signs_begin_no_tag_at_most()
    {
        Assert.Null(Find(Times("a < b ", 50)));
        Assert.Equal((50 * 6 + 2, "More than 50 signs '<' begin no tag."), Find(Times("a < b ", 51)));
        Assert.Null(Find(Times("a < b ", 49) + "<"));
        Assert.NotNull(Find(Times("a < b ", 50) + "<"));
        Assert.NotNull(Find(Times("<1>", 51)));
        Assert.Null(Find(Times("</b><!-- --><?x>", 60)));
    }

    private static (int Offset, string Message)? Find(string html) =>
        HtmlLimits.Find(html) is { } found ? (found.Offset, found.Message) : null;

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
