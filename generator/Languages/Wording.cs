using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;

namespace SiteGen.Languages;

/// <summary>Values and dates as the prose of a language writes them.</summary>
internal static class Wording
{
    /// <summary>The value with its unit: "at least 90 days", 至少90天.</summary>
    public static string In(this FactValue value, Lang lang) => Language.Of(lang).Values.Write(value);

    /// <summary>The date at its precision: "21 January 2026", 2026年1月21日.</summary>
    public static string In(this PartialDate date, Lang lang) => Language.Of(lang).Dates.Write(date);

    /// <summary>The date to which a span leads from a day, as it may be said: the day for a bound; for a usual time its month, or two of
    /// them.</summary>
    public static string Text(this ClockSpan span, DateOnly day, Lang lang)
    {
        var (from, to) = (span.From(day), span.Until(day));
        if (span.IsBound)
            return new PartialDate(from.Year, from.Month, from.Day).In(lang);
        var (first, last) = (new PartialDate(from.Year, from.Month, null).In(lang), new PartialDate(to.Year, to.Month, null).In(lang));
        return first == last ? first : Language.Of(lang).Values.Range(first, last);
    }

    /// <summary>The one other language: the site is bilingual.</summary>
    public static Lang Twin(this Lang lang) => Language.Of(lang).Twin;
}
