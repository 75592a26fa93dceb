using System.Globalization;

namespace SiteGen.Model;

/// <summary>A date known to the day, the month or only the year, as <c>2026-01-21</c>, <c>2026-04</c> or <c>2024</c>.</summary>
/// <param name="Month">1 to 12, or <c>null</c> when only the year is known.</param>
/// <param name="Day">1 to 31, or <c>null</c> when only the month is known.</param>
public sealed record PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>The years a date may be of, from the first to the last: so that counting on from any date meets no end of the
    /// calendar.</summary>
    public const int FirstYear = 1900,
        LastYear = 2199;

    /// <summary>The first day the date can mean.</summary>
    public DateOnly Start => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date can mean.</summary>
    public DateOnly End =>
        Day is not null ? Start
        : Month is not null ? Start.AddMonths(1).AddDays(-1)
        : Start.AddYears(1).AddDays(-1);

    /// <returns>The date, or <c>null</c> when the text is in none of the three forms, names no real day, or one of a year out of
    /// range.</returns>
    public static PartialDate? Parse(string text)
    {
        if (text.Any(c => !char.IsAsciiDigit(c) && c != '-'))
            return null;
        var format = text.Length switch
        {
            4 => "yyyy",
            7 => "yyyy-MM",
            10 => "yyyy-MM-dd",
            _ => null,
        };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return null;
        if (!IsInRange(date))
            return null;
        return new PartialDate(date.Year, text.Length >= 7 ? date.Month : null, text.Length == 10 ? date.Day : null);
    }

    /// <summary>Whether a day is of a year that dates may be of. Every date from outside the program is held to this.</summary>
    public static bool IsInRange(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    public int CompareTo(PartialDate? other) => other is null ? 1 : Start.CompareTo(other.Start);

    /// <summary>The ISO form, as written in data.</summary>
    public override string ToString() =>
        this switch
        {
            { Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}"),
            { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
            _ => Year.ToString("0000", CultureInfo.InvariantCulture),
        };
}
