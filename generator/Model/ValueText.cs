using System.Globalization;
using SiteGen.Model.Entries;

namespace SiteGen.Model;

/// <summary>A value as prose writes it, in each language.</summary>
public static class ValueText
{
    public static string In(this FactValue value, Lang lang) =>
        value switch
        {
            FigureValue figure => lang == Lang.En ? English(figure) : Chinese(figure),
            SeveralValue several => lang == Lang.En
                ? $"several {EnglishUnit(several.Unit, plural: true)}"
                : $"数{ChineseCounted(several.Unit)}",
            DateValue date => lang == Lang.En ? English(date) : Chinese(date),
            TextValue text => text.Text[lang],
            UnknownValue => lang == Lang.En ? "not published" : "未公布",
            NoneValue => lang == Lang.En ? "none" : "无",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
        };

    private static string English(FigureValue f)
    {
        var amount = f.High is { } high
            ? EnglishAmount($"{EnglishNumber(f.Low)} to {EnglishNumber(high)}", f.Unit, plural: true)
            : EnglishAmount(EnglishNumber(f.Low), f.Unit, plural: f.Low != 1 && f.Low != 0.5m);
        return f.Shape switch
        {
            FigureShape.Exact or FigureShape.Range => amount,
            FigureShape.AtLeast => $"at least {amount}",
            FigureShape.AtMost => IsDuration(f.Unit) ? $"within {amount}" : $"at most {amount}",
            FigureShape.MoreThan => $"more than {amount}",
            FigureShape.LessThan => $"under {amount}",
            FigureShape.About => $"around {amount}",
            FigureShape.AboutRange => $"roughly {amount}",
            _ => throw new ArgumentOutOfRangeException(nameof(f), f.Shape, null),
        };
    }

    private static string EnglishAmount(string number, Unit unit, bool plural) =>
        unit switch
        {
            Unit.Count => number,
            Unit.Cny => $"{number} RMB",
            Unit.CnyPerMonth => $"{number} RMB a month",
            _ when number == "half" => $"half {(EnglishUnit(unit, plural: false) is var u && u.StartsWith('h') ? "an" : "a")} {u}",
            _ => $"{number} {EnglishUnit(unit, plural)}",
        };

    private static string EnglishNumber(decimal number) =>
        number switch
        {
            0.5m => "half",
            >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000_000:0.##} billion"),
            >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000:0.##} million"),
            _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
        };

    private static string EnglishUnit(Unit unit, bool plural)
    {
        var word = unit switch
        {
            Unit.Day => "day",
            Unit.WorkingDay => "working day",
            Unit.Month => "month",
            Unit.Year => "year",
            Unit.Hour => "hour",
            Unit.Digit => "digit",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };
        return plural ? word + "s" : word;
    }

    private static string Chinese(FigureValue f)
    {
        var number = f.High is { } high ? $"{ChineseNumber(f.Low)}至{ChineseNumber(high)}" : ChineseNumber(f.Low);
        var perMonth = f.Unit == Unit.CnyPerMonth ? "每月" : "";
        var amount = number + ChineseUnit(f.Unit);
        return f.Shape switch
        {
            FigureShape.Exact or FigureShape.Range => perMonth + amount,
            FigureShape.AtLeast => $"{perMonth}至少{amount}",
            FigureShape.AtMost => IsDuration(f.Unit) ? $"{amount}内" : $"{perMonth}最多{amount}",
            FigureShape.MoreThan => $"{perMonth}超过{amount}",
            FigureShape.LessThan => $"{perMonth}不到{amount}",
            FigureShape.About or FigureShape.AboutRange => $"{perMonth}约{amount}",
            _ => throw new ArgumentOutOfRangeException(nameof(f), f.Shape, null),
        };
    }

    private static string ChineseNumber(decimal number) =>
        number switch
        {
            0.5m => "半",
            >= 100_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 100_000_000:0.##}亿"),
            >= 100_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 10_000:0.##}万"),
            _ => number.ToString("0.##", CultureInfo.InvariantCulture),
        };

    private static string ChineseUnit(Unit unit) =>
        unit switch
        {
            Unit.Day => "天",
            Unit.WorkingDay => "个工作日",
            Unit.Month => "个月",
            Unit.Year => "年",
            Unit.Hour => "小时",
            Unit.Digit => "位",
            Unit.Cny or Unit.CnyPerMonth => "元",
            Unit.Count => "",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };

    // 数月, not 数个月: after 数 the measure word is dropped with months and days, and kept with working days.
    private static string ChineseCounted(Unit unit) => unit == Unit.Month ? "月" : ChineseUnit(unit);

    private static bool IsDuration(Unit unit) => unit is Unit.Day or Unit.WorkingDay or Unit.Month or Unit.Year or Unit.Hour;

    private static string English(DateValue date) =>
        date.Shape switch
        {
            DateShape.Exact => date.Date.In(Lang.En),
            DateShape.About => $"around {date.Date.In(Lang.En)}",
            DateShape.After => $"after {date.Date.In(Lang.En)}",
            DateShape.Before => $"before {date.Date.In(Lang.En)}",
            _ => throw new ArgumentOutOfRangeException(nameof(date), date.Shape, null),
        };

    private static string Chinese(DateValue date) =>
        date.Shape switch
        {
            DateShape.Exact => date.Date.In(Lang.Zh),
            DateShape.About => $"{date.Date.In(Lang.Zh)}前后",
            DateShape.After => $"{date.Date.In(Lang.Zh)}之后",
            DateShape.Before => $"{date.Date.In(Lang.Zh)}之前",
            _ => throw new ArgumentOutOfRangeException(nameof(date), date.Shape, null),
        };
}
