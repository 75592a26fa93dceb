using SiteGen.Tests.Support;
using SiteGen.Verification.Reading.Heights;

namespace SiteGen.Tests.Output;

/// <summary>What the estimate of a page's height counts, and what not.</summary>
[Tier(Tier.Quick)]
public class PageHeightTests
{
    [Fact]
    public void A_line_of_text_takes_a_line()
    {
        Assert.InRange(Of("<p>One line.</p>") - Of(""), 27, 45);
        Assert.InRange(Of($"<p>{Words(100)}</p>"), 24 * 27, 30 * 27);
    }

    [Fact]
    public void Chinese_fills_lines_with_squares()
    {
        var lines = Of($"<p>{new string('号', 60)}</p>", "zh-Hans") - Of("<p>号</p>", "zh-Hans");
        // 60 characters of 17 pixels in lines of 328.
        Assert.InRange(lines, 3 * 29, 3 * 31);
    }

    [Fact]
    public void What_is_folded_counts_as_its_summary()
    {
        var folded = Of($"<details><summary>More</summary><p>{Words(100)}</p></details>");
        var open = Of($"<details open><summary>More</summary><p>{Words(100)}</p></details>");
        Assert.InRange(folded - Of(""), 40, 60);
        Assert.True(open > folded + 300);
    }

    [Theory]
    [InlineData("<p hidden>{0}</p>")]
    [InlineData("<script>{0}</script>")]
    [InlineData("<span class=\"vh\">{0}</span>")]
    public void What_nobody_sees_takes_no_room(string html) =>
        Assert.Equal(Of(""), Of(html.Replace("{0}", Words(100), StringComparison.Ordinal)));

    /// <summary>By the numbers of PhoneMeasures: a line takes 27.2 pixels in English, 29.75 in Chinese; main has 60 around it.</summary>
    [Theory]
    [InlineData("", 60)]
    [InlineData("words", 60 + 27.2)]
    [InlineData("<p>words</p>", 60 + 27.2 + 16)]
    [InlineData("<p>one<br>two</p>", 60 + (2 * 27.2) + 16)]
    [InlineData("<p>one</p><p>two</p>", 60 + (2 * (27.2 + 16)))]
    [InlineData("<h2>one</h2>", 60 + 36 + (21.6 * 1.3) + 12)]
    [InlineData("<p>one</p><h2>two</h2>", 60 + 27.2 + 36 + (21.6 * 1.3) + 12)]
    [InlineData("<h2>two</h2><p>one</p>", 60 + 36 + (21.6 * 1.3) + 12 + 27.2 + 16)]
    [InlineData("<h2>one</h2><h2>two</h2>", 60 + (2 * (36 + (21.6 * 1.3))) + 12)]
    [InlineData("<ul><li>one</li><li>two</li></ul>", 60 + (2 * (6 + 27.2)) + 16)]
    [InlineData("<p>a &amp; b</p>", 60 + 27.2 + 16)]
    [InlineData("<p><b>one</b> two</p>", 60 + 27.2 + 16)]
    [InlineData("<p>one</p>two", 60 + 27.2 + 16 + 27.2)]
    [InlineData("one<p>two</p>", 60 + 27.2 + 27.2 + 16)]
    [InlineData("<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>", 60 + 20 + 22.5 + 20)]
    [InlineData("<table><tbody><tr><td>one<br>more</td><td>two</td></tr></tbody></table>", 60 + 20 + 45 + 20)]
    [InlineData("<table><tbody><tr><td>two</td><td>one<br>more</td></tr></tbody></table>", 60 + 20 + 45 + 20)]
    [InlineData("<table><tbody><tr><td>one</td></tr><tr><td>two</td></tr></tbody></table>", 60 + 20 + (2 * 42.5))]
    [InlineData("<p>one</p><img width=\"100\" height=\"50\">", 60 + 27.2 + 16 + 50)]
    [InlineData("<img width=\"656\" height=\"100\">", 60 + 50)]
    [InlineData("<img width=\"100\" height=\"900\">", 60 + 480)]
    [InlineData("<img width=\"0\" height=\"50\">", 60)]
    [InlineData("<img width=\"100\">", 60)]
    [InlineData("<img height=\"100\">", 60)]
    [InlineData("<details><summary>more</summary><img width=\"100\" height=\"50\"></details>", 60 + 47)]
    [InlineData("<div hidden><img width=\"100\" height=\"50\"></div>", 60)]
    [InlineData("<details open><summary>more</summary><p>one</p></details>", 60 + 47 + 27.2 + 16)]
    public void Blocks_take_what_is_known_of_them(string html, double pixels) => Assert.Equal((int)Math.Round(pixels), Of(html));

    [Fact]
    public void Words_outside_of_all_blocks_and_after_the_last_count_too()
    {
        Assert.Equal(27, PageHeight.Of("<body>words</body>"));
        Assert.Equal(27, PageHeight.Of("<body>words"));
        Assert.Equal(30, PageHeight.Of("<html lang=\"zh-Hans\"><body>字</body></html>"));
        // What is no block takes its part in the line.
        Assert.Equal(27, PageHeight.Of("<body>one <b>two</b></body>"));
    }

    /// <summary>Each list is narrower than the one around it: without a least width, no word would ever fit the innermost.</summary>
    [Fact]
    public void Lists_within_lists_leave_some_width_to_words()
    {
        var (start, end) = (string.Concat(Enumerable.Repeat("<ul><li>", 40)), string.Concat(Enumerable.Repeat("</li></ul>", 40)));
        Assert.Equal((int)Math.Round(60 + 6 + (3 * 27.2) + 16), Of($"{start}words{end}"));
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("telephone", count));

    private static int Of(string main, string lang = "en") =>
        PageHeight.Of($"<!doctype html><html lang=\"{lang}\"><head><title>T</title></head><body><main>{main}</main></body></html>");
}
