using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese words for what is counted.</summary>
internal static class ChineseUnits
{
    /// <summary>What follows a number, with its measure word: 个工作日; empty for a plain number.</summary>
    public static string Word(Unit unit) =>
        unit.Time switch
        {
            TimeUnit.Hour => "小时",
            TimeUnit.Day => "天",
            TimeUnit.WorkingDay => "个工作日",
            TimeUnit.Month => "个月",
            TimeUnit.Year => "年",
            null => unit.Thing?.Many[Lang.Zh] ?? "",
        };

    /// <summary>What follows 数: 数月, not 数个月. The measure word is dropped with months and days, and kept with working days.</summary>
    public static string WordAfterSeveral(Unit unit) => unit.Time == TimeUnit.Month ? "月" : Word(unit);

    /// <summary>What stands before number and bound: 每月不到10元.</summary>
    public static string Before(Unit unit) =>
        unit.Per switch
        {
            TimeUnit.Hour => "每小时",
            TimeUnit.Day => "每天",
            TimeUnit.WorkingDay => "每个工作日",
            TimeUnit.Month => "每月",
            TimeUnit.Year => "每年",
            null => "",
        };
}
