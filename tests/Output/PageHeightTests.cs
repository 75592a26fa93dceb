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

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("telephone", count));

    private static int Of(string main, string lang = "en") =>
        PageHeight.Of($"<!doctype html><html lang=\"{lang}\"><head><title>T</title></head><body><main>{main}</main></body></html>");
}
