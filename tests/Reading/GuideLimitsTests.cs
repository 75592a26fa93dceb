using SiteGen.Reading.Markdown;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

/// <summary>The counts that keep the time to read a guide within bounds, each at its edge.</summary>
[Tier(Tier.Quick)]
public class GuideLimitsTests
{
    [Theory]
    [InlineData(GuideLimits.Line, null)]
    [InlineData(GuideLimits.Line + 1, 4)]
    public void A_line_has_an_end(int bytes, int? at) => Assert.Equal(at, GuideLimits.Find("abc\n" + new string('a', bytes))?.At);

    [Fact]
    public void A_Chinese_line_is_counted_in_bytes()
    {
        Assert.Null(GuideLimits.Find(new string('号', GuideLimits.Line / 3)));
        Assert.Contains("4098 bytes", GuideLimits.Find(new string('号', 1366))?.Message);
    }

    [Fact]
    public void A_block_has_an_end_and_an_empty_line_ends_it()
    {
        var line = new string('a', 1000) + "\n";
        Assert.Null(GuideLimits.Find(Times(16, line) + "\n" + Times(16, line)));
        Assert.Equal(16 * 1001, GuideLimits.Find(Times(17, line))?.At);
    }

    [Theory]
    [InlineData("[a]")]
    [InlineData("*a*")]
    [InlineData("_a_")]
    [InlineData("`a`")]
    [InlineData("<a<")]
    [InlineData("|a|")]
    [InlineData("&a&")]
    [InlineData("\\\\a")]
    [InlineData("~a~")]
    [InlineData(":a:")]
    public void A_block_has_so_many_marks(string two)
    {
        var full = string.Join('\n', Enumerable.Repeat(two + two + two + two + two, GuideLimits.Marks / 10));
        Assert.Null(GuideLimits.Find(full + "\n\n" + full));
        var over = GuideLimits.Find(full + "\n" + two);
        Assert.NotNull(over);
        Assert.True(over.Value.At > full.Length);
    }

    [Fact]
    public void A_guide_has_so_many_marks()
    {
        var block = Times(20, new string('*', 50) + "\n") + "\n";
        Assert.Null(GuideLimits.Find(Times(10, block)));
        Assert.Equal(10 * block.Length, GuideLimits.Find(Times(10, block) + "*")?.At);
    }

    [Theory]
    [InlineData("[[[[[[[[a]]]]]]]]", null)]
    [InlineData("[[[[[[[[[a", 8)]
    [InlineData("[a]([a]([a]([a]([a]([a]([a]([a]([a]([a](", null)]
    [InlineData("> > > > > > > > a", null)]
    [InlineData("> > > > > > > > > a", 16)]
    [InlineData(">>>>>>>>> a", 8)]
    [InlineData("- - - - - - - - - a", 16)]
    [InlineData("1. 1. 1. 1. 1. 1. 1. 1. 1. a", 25)]
    [InlineData("- > 1. - > 1. - > 1) a", 19)]
    [InlineData("---------------------", null)]
    [InlineData("*********************", null)]
    [InlineData("2026-04-30 is a day", null)]
    [InlineData("                                 - a", 33)]
    public void Nesting_has_an_end(string line, int? at) => Assert.Equal(at, GuideLimits.Find(line)?.At);

    [Fact]
    public void Boxes_in_boxes_have_an_end()
    {
        Assert.Null(GuideLimits.Find(Times(9, "::: note\na\n:::\n\n")));
        Assert.Null(GuideLimits.Find(Times(9, "::: steps a\n\n")));
        Assert.Equal(8 * 10, GuideLimits.Find(Times(9, "::: note\n\n"))?.At);
    }

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
