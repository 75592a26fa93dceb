using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

/// <summary>A value as prose writes it; the table is that of the content format.</summary>
[Tier(Tier.Quick)]
public class ValueTextTests
{
    [Theory]
    [InlineData(FigureShape.AtLeast, "90", "day", "at least 90 days", "至少90天")]
    [InlineData(FigureShape.AtLeast, "0.5", "day", "at least half a day", "至少半天")]
    [InlineData(FigureShape.AtLeast, "3", "count", "at least 3", "至少3")]
    [InlineData(FigureShape.AtMost, "5", "working-day", "within 5 working days", "5个工作日内")]
    [InlineData(FigureShape.AtMost, "48", "hour", "within 48 hours", "48小时内")]
    [InlineData(FigureShape.AtMost, "1", "month", "within 1 month", "1个月内")]
    [InlineData(FigureShape.AtMost, "3", "count", "at most 3", "最多3")]
    [InlineData(FigureShape.MoreThan, "250000000", "count", "more than 250 million", "超过2.5亿")]
    [InlineData(FigureShape.MoreThan, "1000000000", "count", "more than 1 billion", "超过10亿")]
    [InlineData(FigureShape.MoreThan, "5800000", "count", "more than 5.8 million", "超过580万")]
    [InlineData(FigureShape.LessThan, "10", "CNY/month", "under 10 RMB a month", "每月不到10元")]
    [InlineData(FigureShape.About, "6", "month", "around 6 months", "约6个月")]
    [InlineData(FigureShape.About, "25", "count", "around 25", "约25")]
    [InlineData(FigureShape.Exact, "100000", "CNY", "100,000 RMB", "10万元")]
    [InlineData(FigureShape.Exact, "99999", "CNY", "99,999 RMB", "99999元")]
    [InlineData(FigureShape.Exact, "6", "digit", "6 digits", "6位")]
    [InlineData(FigureShape.Exact, "1", "year", "1 year", "1年")]
    [InlineData(FigureShape.Exact, "0.5", "hour", "half an hour", "半小时")]
    [InlineData(FigureShape.Exact, "239", "count", "239", "239")]
    public void A_figure_is_written_with_its_shape_and_unit(FigureShape shape, string number, string unit, string en, string zh)
    {
        var value = new FigureValue(
            shape,
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            null,
            SampleUnits.Of(unit)
        );
        Assert.Equal((en, zh), (value.In(Lang.En), value.In(Lang.Zh)));
    }

    [Theory]
    [InlineData(FigureShape.AboutRange, "CNY/month", "roughly 5 to 10 RMB a month", "每月约5至10元")]
    [InlineData(FigureShape.Range, "CNY/hour", "5 to 10 RMB an hour", "每小时5至10元")]
    [InlineData(FigureShape.Range, "day-pass", "5 to 10 day passes", "5至10张日票")]
    [InlineData(FigureShape.Range, "day", "5 to 10 days", "5至10天")]
    public void A_range_has_two_ends(FigureShape shape, string unit, string en, string zh)
    {
        var value = new FigureValue(shape, 5, 10, SampleUnits.Of(unit));
        Assert.Equal((en, zh), (value.In(Lang.En), value.In(Lang.Zh)));
    }

    [Theory]
    [InlineData("month", "several months", "数月")]
    [InlineData("day", "several days", "数天")]
    [InlineData("working-day", "several working days", "数个工作日")]
    [InlineData("CNY/month", "several RMB a month", "每月数元")]
    public void Several_keeps_its_vagueness(string unit, string en, string zh) =>
        Assert.Equal((en, zh), (new SeveralValue(SampleUnits.Of(unit)).In(Lang.En), new SeveralValue(SampleUnits.Of(unit)).In(Lang.Zh)));

    [Theory]
    [InlineData("2022-07", DateShape.Exact, "July 2022", "2022年7月")]
    [InlineData("2024", DateShape.About, "around 2024", "2024年前后")]
    [InlineData("2021-06", DateShape.After, "after June 2021", "2021年6月之后")]
    [InlineData("2026-01-21", DateShape.Before, "before 21 January 2026", "2026年1月21日之前")]
    public void A_date_is_written_at_its_precision(string date, DateShape shape, string en, string zh)
    {
        var value = new DateValue(PartialDate.Parse(date)!, shape);
        Assert.Equal((en, zh), (value.In(Lang.En), value.In(Lang.Zh)));
    }

    [Fact]
    public void Silence_has_words_too()
    {
        Assert.Equal(("not published", "未公布"), (new UnknownValue().In(Lang.En), new UnknownValue().In(Lang.Zh)));
        Assert.Equal(("none", "无"), (new NoneValue().In(Lang.En), new NoneValue().In(Lang.Zh)));
    }

    [Fact]
    public void Every_shape_and_unit_has_words_in_both_languages()
    {
        var written =
            from shape in Enum.GetValues<FigureShape>()
            from unit in Vocabulary
                .Times.Words.Append(Vocabulary.Count)
                .Concat(Vocabulary.Times.Words.Select(time => "CNY/" + time))
                .Concat(SampleUnits.All.Select(unit => unit.Word))
            from lang in Langs.All
            select new FigureValue(shape, 7, 9, SampleUnits.Of(unit)).In(lang);
        Assert.All(written, text => Assert.Contains("7", text, StringComparison.Ordinal));
        Assert.Equal(8 * 14 * 2, written.Count());
    }
}
