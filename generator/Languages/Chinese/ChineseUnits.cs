using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese words for what is counted.</summary>
internal static class ChineseUnits
{
    /// <summary>What follows a number, with its measure word: 个工作日.</summary>
    public static string Word(Unit unit) =>
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
        };

    /// <summary>What follows 数: 数月, not 数个月. The measure word is dropped with months and days, and kept with working days.</summary>
    public static string WordAfterSeveral(Unit unit) => unit == Unit.Month ? "月" : Word(unit);

    /// <summary>What stands before number and bound: 每月不到10元.</summary>
    public static string Before(Unit unit) => unit == Unit.CnyPerMonth ? "每月" : "";
}
