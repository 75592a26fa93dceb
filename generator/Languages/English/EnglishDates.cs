using System.Globalization;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English dates: "21 January 2026", "after June 2021".</summary>
internal sealed class EnglishDates : DateWriter
{
    public static readonly IReadOnlyList<string> Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public override IReadOnlyList<string> MonthNames => Months;

    public override string Write(PartialDate date) =>
        string.Join(
            ' ',
            new[]
            {
                date.Day?.ToString(CultureInfo.InvariantCulture),
                date.Month is { } month ? Months[month - 1] : null,
                date.Year.ToString(CultureInfo.InvariantCulture),
            }.OfType<string>()
        );

    public override string WriteWhen(PartialDate date) => $"{(date.Day is null ? "in" : "on")} {Write(date)}";

    public override string Write(DateValue date) =>
        date.Shape switch
        {
            DateShape.Exact => Write(date.Date),
            DateShape.About => $"around {Write(date.Date)}",
            DateShape.After => $"after {Write(date.Date)}",
            DateShape.Before => $"before {Write(date.Date)}",
        };

    public override string Pattern(bool withDay) => withDay ? "{d} {name} {y}" : "{name} {y}";
}
