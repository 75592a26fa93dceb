using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English words for what is counted.</summary>
internal static class EnglishUnits
{
    /// <summary>A number or range with its unit: "5 working days", "half an hour", "10 euros a month".</summary>
    public static string With(string number, Unit unit, bool plural) =>
        unit.Time is { } time && number == "half" ? $"half {WithArticle(time)}"
        : Word(unit, plural) is { Length: > 0 } word ? $"{number} {word}"
        : number;

    /// <summary>The unit alone; empty for a plain number.</summary>
    public static string Word(Unit unit, bool plural)
    {
        if (unit.Time is { } time)
            return plural ? One(time) + "s" : One(time);
        var thing = (plural ? unit.Thing?.Many : unit.Thing?.One)?[Lang.En] ?? "";
        return unit.Per is { } per ? $"{thing} {WithArticle(per)}" : thing;
    }

    private static string WithArticle(TimeUnit time) => time == TimeUnit.Hour ? "an hour" : $"a {One(time)}";

    private static string One(TimeUnit time) =>
        time switch
        {
            TimeUnit.Hour => "hour",
            TimeUnit.Day => "day",
            TimeUnit.WorkingDay => "working day",
            TimeUnit.Month => "month",
            TimeUnit.Year => "year",
        };
}
