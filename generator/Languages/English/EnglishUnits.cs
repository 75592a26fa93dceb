using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English words for what is counted.</summary>
internal static class EnglishUnits
{
    /// <summary>A number or range with its unit: "5 working days", "half an hour", "10 RMB a month".</summary>
    public static string With(string number, Unit unit, bool plural) =>
        unit switch
        {
            Unit.Count => number,
            Unit.Cny => $"{number} RMB",
            Unit.CnyPerMonth => $"{number} RMB a month",
            _ when number == "half" => $"half {(Word(unit, plural: false) is var word && word.StartsWith('h') ? "an" : "a")} {word}",
            _ => $"{number} {Word(unit, plural)}",
        };

    public static string Word(Unit unit, bool plural)
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
}
