using System.Globalization;
using SiteGen.Languages.English;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese dates: 2026年1月21日, 2021年6月之后.</summary>
internal sealed class ChineseDates : DateWriter
{
    /// <summary>Chinese numbers its months; a name of a month in a Chinese text is an English one.</summary>
    public override IReadOnlyList<string> MonthNames => EnglishDates.Months;

    public override string Write(PartialDate date) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{date.Year}年{(date.Month is { } m ? $"{m}月" : "")}{(date.Day is { } d ? $"{d}日" : "")}"
        );

    public override string WriteWhen(PartialDate date) => Write(date);

    public override string Write(DateValue date) =>
        date.Shape switch
        {
            DateShape.Exact => Write(date.Date),
            DateShape.About => $"{Write(date.Date)}前后",
            DateShape.After => $"{Write(date.Date)}之后",
            DateShape.Before => $"{Write(date.Date)}之前",
        };

    public override string Pattern(bool withDay) => withDay ? "{y}年{m}月{d}日" : "{y}年{m}月";
}
