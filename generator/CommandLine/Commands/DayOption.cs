using System.CommandLine;
using System.Globalization;

namespace SiteGen.CommandLine.Commands;

/// <summary>A day on the command line, as <c>2026-04-30</c>.</summary>
public static class DayOption
{
    /// <summary>An option that has to be given: the program has no clock.</summary>
    public static Option<DateOnly> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DAY",
            Required = true,
            CustomParser = argument => Parse(argument.Tokens[0].Value, argument.AddError) ?? default,
        };

    /// <returns><c>null</c> when it is none, which has been told.</returns>
    public static DateOnly? Parse(string text, Action<string> addError)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            addError($"'{text}' is not a date, such as '2026-04-30'.");
        else if (!BuildOptions.IsInRange(date))
            addError($"'{text}' is not a date from {BuildOptions.FirstDay:yyyy} to {BuildOptions.LastDay:yyyy}.");
        else
            return date;
        return null;
    }
}
