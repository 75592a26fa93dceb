using System.Globalization;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

[Tier(Tier.Quick)]
public class FigureScannerTests
{
    [Theory]
    [InlineData("for 90 days", "90 days=90 day")]
    [InlineData("a 90-day freeze", "90-day=90 day")]
    [InlineData("five working days", "five working days=5 working-day")]
    [InlineData("within 5 business days", "5 business days=5 working-day")]
    [InlineData("twenty-five apps", "twenty-five=25")]
    [InlineData("two hundred and thirty-nine apps", "two hundred and thirty-nine=239")]
    [InlineData("a hundred hours", "a hundred hours=100 hour")]
    [InlineData("at least half a day", "half a day=0.5 day")]
    [InlineData("half an hour", "half an hour=0.5 hour")]
    [InlineData("half of them", "")]
    [InlineData("250 million", "250 million=250000000")]
    [InlineData("one billion", "one billion=1000000000")]
    [InlineData("1.5 million users", "1.5 million=1500000")]
    [InlineData("100,000 RMB", "100,000 RMB=100000 CNY")]
    [InlineData("RMB 100,000", "RMB 100,000=100000 CNY")]
    [InlineData("¥10 per month", "¥10 per month=10 CNY/month")]
    [InlineData("5 to 10 RMB a month", "5 to 10 RMB a month=5-10 CNY/month")]
    [InlineData("10 RMB an hour", "10 RMB an hour=10 CNY/hour")]
    [InlineData("10 yuan yearly, 5 CNY/day", "10 yuan yearly=10 CNY/year; 5 CNY/day=5 CNY/day")]
    [InlineData("10 RMB per working day", "10 RMB per working day=10 CNY/working-day")]
    [InlineData("2 day passes, 2 days", "2 day passes=2 day-pass; 2 days=2 day")]
    [InlineData("a 6-digit code, 6 digitals", "6-digit=6 digit; 6=6")]
    [InlineData("rmb10, XRMB10", "rmb10=10 CNY; 10=token")]
    [InlineData("5–10 yuan", "5–10 yuan=5-10 CNY")]
    [InlineData("5 to 10 million", "5 to 10 million=5000000-10000000")]
    [InlineData("the last four digits", "four digits=4 digit")]
    [InlineData("40% or forty per cent", "40%=40 Percent; forty per cent=40 Percent")]
    [InlineData("on 21 January 2026", "21 January 2026=2026-01-21")]
    [InlineData("on January 21, 2026", "January 21, 2026=2026-01-21")]
    [InlineData("in July 2022", "July 2022=2022-07")]
    [InlineData("in 2024", "2024=2024")]
    [InlineData("2026-01-21", "2026-01-21=2026-01-21")]
    [InlineData("on 21 January", "21 January=no date")]
    [InlineData("2024 days", "2024 days=2024 day")]
    [InlineData("call 95188", "95188=95188 #95188")]
    [InlineData("+86 571 95017", "+86 571 95017=phone #8657195017")]
    [InlineData("400-670-0700", "400-670-0700=phone #4006700700")]
    [InlineData("version 2.1.7 on 5G", "2.1.7=token; 5=token")]
    [InlineData("one of the two", "one=1; two=2")]
    [InlineData("none of the bones", "")]
    [InlineData("may 2024", "2024=2024")]
    [InlineData("99999999999999999999999 days", "99999999999999999999999 days=token")]
    public void Reads_English(string text, string expected) => Assert.Equal(expected, Describe(text, Lang.En));

    [Theory]
    [InlineData("冻结90天", "90天=90 day")]
    [InlineData("九十天", "九十天=90 day")]
    [InlineData("5个工作日内", "5个工作日=5 working-day")]
    [InlineData("五个工作日", "五个工作日=5 working-day")]
    [InlineData("约六个月", "六个月=6 month")]
    [InlineData("两个月", "两个月=2 month")]
    [InlineData("至少半天", "半天=0.5 day")]
    [InlineData("半信半疑", "")]
    [InlineData("48小时", "48小时=48 hour")]
    [InlineData("10万元", "10万元=100000 CNY")]
    [InlineData("十万元", "十万元=100000 CNY")]
    [InlineData("100,000元", "100,000元=100000 CNY")]
    [InlineData("2.5亿", "2.5亿=250000000")]
    [InlineData("3亿6000万", "3亿6000万=360000000")]
    [InlineData("一千二百三十四", "一千二百三十四=1234")]
    [InlineData("200多款", "200多=200")]
    [InlineData("每月约5至10元", "5至10元=5-10 CNY/month")]
    [InlineData("每小时10元，每年十块钱", "10元=10 CNY/hour; 十块钱=10 CNY/year")]
    [InlineData("10元每天、5元/小时", "10元每天=10 CNY/day; 5元/小时=5 CNY/hour")]
    [InlineData("10元一个月", "10元一个月=10 CNY/month")]
    [InlineData("两张日票，2日", "两张日票=2 day-pass; 2日=2 day")]
    [InlineData("人民币10多元", "10多元=10 CNY")]
    [InlineData("五到十元", "五到十元=5-10 CNY")]
    [InlineData("10元/月", "10元/月=10 CNY/month")]
    [InlineData("后四位", "四位=4 digit")]
    [InlineData("三位好友", "三位=3")]
    [InlineData("6位", "6位=6 digit")]
    [InlineData("40%", "40%=40 Percent")]
    [InlineData("百分之四十", "百分之四十=40 Percent")]
    [InlineData("2022年7月", "2022年7月=2022-07")]
    [InlineData("2026年1月21日", "2026年1月21日=2026-01-21")]
    [InlineData("二〇二二年七月", "二〇二二年七月=2022-07")]
    [InlineData("2024年前后", "2024年=2024")]
    [InlineData("7月21日", "7月21日=no date")]
    [InlineData("拨打95188", "95188=95188 #95188")]
    [InlineData("９５１８８", "９５１８８=95188 #95188")]
    [InlineData("万一三五天", "")]
    [InlineData("第2.1.7条", "2.1.7=token")]
    [InlineData("十二个", "十二=12")]
    public void Reads_Chinese(string text, string expected) => Assert.Equal(expected, Describe(text, Lang.Zh));

    [Fact]
    public void A_site_that_names_no_money_knows_none()
    {
        var scanner = new FigureScanner([]);
        Assert.Equal("10=10; 5=5", Describe("10 RMB, ¥5", Lang.En, scanner));
        Assert.Equal("10=10", Describe("10元", Lang.Zh, scanner));
        Assert.Equal("90 days=90 day", Describe("90 days", Lang.En, scanner));
    }

    private static string Describe(string text, Lang lang, FigureScanner? with = null) =>
        string.Join(
            "; ",
            (with ?? SampleUnits.Scanner).Scan(text, lang).Select(f => $"{text.Substring(f.Start, f.Length).Trim()}={Value(f)}")
        );

    private static string Value(Figure figure) =>
        figure.Kind switch
        {
            FigureKind.Date => figure.Date?.ToString() ?? "no date",
            FigureKind.Phone => $"phone #{figure.Digits}",
            FigureKind.Token => "token",
            FigureKind.Percent => $"{Number(figure)} Percent",
            _ => Number(figure)
                + (figure.Unit is { } unit ? $" {SampleUnits.WordOf(unit)}" : "")
                + (figure.Digits.Length >= 5 ? $" #{figure.Digits}" : ""),
        };

    private static string Number(Figure figure) =>
        figure.Low.ToString("0.##", CultureInfo.InvariantCulture)
        + (figure.High is { } high ? "-" + high.ToString("0.##", CultureInfo.InvariantCulture) : "");
}
