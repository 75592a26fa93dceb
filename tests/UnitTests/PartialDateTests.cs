using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024", "2024年")]
    [InlineData("2026-04", "2026-04-01", "April 2026", "2026年4月")]
    [InlineData("2026-01-21", "2026-01-21", "21 January 2026", "2026年1月21日")]
    [InlineData("2024-02-29", "2024-02-29", "29 February 2024", "2024年2月29日")]
    public void A_date_keeps_its_precision(string text, string start, string en, string zh)
    {
        var date = PartialDate.Parse(text)!;

        Assert.Equal(text, date.ToString());
        Assert.Equal(start, date.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((en, zh), (date.In(Lang.En), date.In(Lang.Zh)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-4")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026/04")]
    [InlineData("2026-04-1")]
    [InlineData("二〇二六")]
    [InlineData("２０２６")]
    [InlineData("2026-04-21T00:00")]
    [InlineData(" 2026")]
    public void What_is_no_date_is_refused(string text) => Assert.Null(PartialDate.Parse(text));

    [Fact]
    public void A_month_sorts_where_it_begins() =>
        Assert.Equal(
            ["2025", "2025-12-31", "2026", "2026-04-02"],
            new[] { "2026-04-02", "2026", "2025-12-31", "2025" }.Select(PartialDate.Parse).Order().Select(d => d!.ToString())
        );
}
