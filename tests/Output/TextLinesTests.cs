using SiteGen.Tests.Support;
using SiteGen.Verification.Reading.Heights;

namespace SiteGen.Tests.Output;

/// <summary>How many lines words take, at the bounds of a line.</summary>
[Tier(Tier.Quick)]
public class TextLinesTests
{
    // A usual letter takes 53 pixels, a narrow one and a blank 27, a capital 68, a wide one 84, a Han character 102.
    private const double Size = 100;

    /// <param name="width">In a tenth of the size of the letters.</param>
    [Theory]
    [InlineData("", 100, 0)]
    [InlineData("   ", 100, 0)]
    [InlineData("a", 100, 1)]
    [InlineData("aa", 10.7, 1)]
    [InlineData("aa aa", 24, 1)]
    [InlineData("aa aa", 23.8, 2)]
    [InlineData("aa  \n\taa", 24, 1)]
    [InlineData("  aa", 10.7, 1)]
    [InlineData("aa  ", 10.7, 1)]
    [InlineData("aaa", 10.7, 2)]
    [InlineData("aaaaa", 10.7, 3)]
    [InlineData("aa aaa a", 10.7, 4)]
    [InlineData("iiii", 10.9, 1)]
    [InlineData("iiiii", 10.9, 2)]
    [InlineData("AA", 13.7, 1)]
    [InlineData("AA", 13.5, 2)]
    [InlineData("ÄÄ", 13.7, 1)]
    [InlineData("ÄÄ", 13.5, 2)]
    [InlineData("mm", 16.9, 1)]
    [InlineData("mm", 16.7, 2)]
    [InlineData("号号", 20.5, 1)]
    [InlineData("号号", 20.3, 2)]
    [InlineData("\u2e80", 10.3, 1)]
    [InlineData("\u2e7f\u2e7f", 10.7, 1)]
    [InlineData("a号", 15.6, 1)]
    [InlineData("a号", 15.4, 2)]
    [InlineData("号a号", 20.6, 2)]
    public void Words_fill_lines(string text, double width, int lines)
    {
        var filled = new TextLines(width * 10);
        filled.Add(text, Size);
        filled.Break();
        Assert.Equal(lines, filled.Count);
    }

    [Fact]
    public void A_break_ends_the_line_that_has_something()
    {
        var lines = new TextLines(1000);
        lines.Break();
        Assert.Equal(0, lines.Count);
        lines.Add("a", Size);
        lines.Break();
        lines.Break();
        Assert.Equal(1, lines.Count);
        lines.Add("a", Size);
        Assert.Equal(2, lines.Count);
    }

    [Theory]
    [InlineData("aa", "aa", 26.3, 1)]
    [InlineData("aa", "aa", 26.1, 2)]
    [InlineData("", "aa", 10.7, 1)]
    public void A_piece_between_words_takes_room_but_begins_no_line(string before, string after, double width, int count)
    {
        var lines = new TextLines(width * 10);
        lines.Add(before, Size);
        lines.Add(50);
        lines.Add(after, Size);
        lines.Break();
        Assert.Equal(count, lines.Count);
    }
}
