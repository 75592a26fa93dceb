using System.Globalization;
using SiteGen.Model.Entries;

namespace SiteGen.Model.Timeline;

/// <summary>How far a fact lets one count from a day: whole days or months, and how exactly.</summary>
/// <param name="High">The upper end; the same as <paramref name="Low"/> where there is no range.</param>
/// <param name="IsBound">True when the date that comes of it is the first one possible, to the day; otherwise only a month can be
/// named.</param>
public sealed record ClockSpan(int Low, int High, bool InMonths, bool IsBound)
{
    /// <summary>The day of a payment or a deregistration itself.</summary>
    public static readonly ClockSpan Itself = new(0, 0, InMonths: false, IsBound: true);

    /// <summary>Its length in days, for drawing. A month counts as the average of four centuries, 30.437 days.</summary>
    public double Days => InMonths ? (Low + High) / 2.0 * 30.437 : (Low + High) / 2.0;

    /// <summary>What a least time allows to count: <c>{ at-least: 90, unit: day }</c>.</summary>
    public static ClockSpan? Bound(FactValue value) =>
        value is FigureValue { Shape: FigureShape.AtLeast } figure ? Of(figure, isBound: true) : null;

    /// <summary>What a usual time allows to count: <c>{ about: 6, unit: month }</c>, or a range.</summary>
    public static ClockSpan? Usual(FactValue value) =>
        value is FigureValue { Shape: FigureShape.About or FigureShape.Range or FigureShape.AboutRange } figure
            ? Of(figure, isBound: false)
            : null;

    private static ClockSpan? Of(FigureValue figure, bool isBound)
    {
        var factor = figure.Unit.Time switch
        {
            TimeUnit.Day or TimeUnit.Month => 1,
            TimeUnit.Year => 12,
            _ => 0,
        };
        var (low, high) = (figure.Low * factor, (figure.High ?? figure.Low) * factor);
        // A calendar counts in whole steps; more than 1,200 days or months are taken for a mistake.
        if (factor == 0 || low < 1 || high > 1200 || low != decimal.Truncate(low) || high != decimal.Truncate(high))
            return null;
        return new ClockSpan((int)low, (int)high, InMonths: figure.Unit.Time != TimeUnit.Day, isBound);
    }

    /// <summary>The first date it leads to from a day. Months are counted on the calendar: the 31st of a month without one is its last
    /// day.</summary>
    public DateOnly From(DateOnly day) => Add(day, Low);

    /// <summary>The last date it leads to from a day.</summary>
    public DateOnly Until(DateOnly day) => Add(day, High);

    /// <summary>The span for scripts: <c>6 6 month about</c>, <c>90 90 day at-least</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Low} {High} {(InMonths ? "month" : "day")} {(IsBound ? "at-least" : "about")}");

    private DateOnly Add(DateOnly day, int amount) => InMonths ? day.AddMonths(amount) : day.AddDays(amount);
}
