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

    public static string Word(Unit unit, bool plural) =>
        unit switch
        {
            Unit.Day => Counted("day", plural),
            Unit.WorkingDay => Counted("working day", plural),
            Unit.Month => Counted("month", plural),
            Unit.Year => Counted("year", plural),
            Unit.Hour => Counted("hour", plural),
            Unit.Digit => Counted("digit", plural),
            Unit.Cny => "RMB",
            Unit.CnyPerMonth => "RMB a month",
            Unit.Count => "",
        };

    private static string Counted(string word, bool plural) => plural ? word + "s" : word;
}
