using System.Globalization;
using AngleSharp.Dom;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Scripting;

namespace SiteGen.Tests.Scripts;

/// <summary>What <c>theme/assets/clock.js</c> makes of a reader's dates.</summary>
[Tier(Tier.Slow)]
public class ClockScriptTests
{
    private static readonly BuiltSite Site = SmallClock.Site.Build();
    private static readonly DateTime Now = new(2026, 3, 10, 12, 0, 0);

    private static PageScript Open(string lang = "en", DateTime? now = null, TimeZoneInfo? zone = null, BuiltSite? site = null) =>
        new(Parse((site ?? Site).Page(lang + "/clock/").Html), "clock.js", now ?? Now, zone, "clock-calendar.js");

    // Each page of its own: a script changes it.
    private static IDocument Parse(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    /// <summary>Days about which calendars trip: ends of months, leap years and centuries, and one in each month of a few years.</summary>
    private static IEnumerable<DateOnly> Days() =>
        new[] { 2000, 2023, 2024, 2025 }.SelectMany(year =>
            Enumerable
                .Range(1, 12)
                .SelectMany(month =>
                    new[] { 1, 15, DateTime.DaysInMonth(year, month) - 1, DateTime.DaysInMonth(year, month) }.Select(day => new DateOnly(
                        year,
                        month,
                        day
                    ))
                )
        );

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public void The_example_stays_until_a_date_is_entered()
    {
        var page = Open();
        Assert.Equal("An example: last payment on 31 August 2025", page.Text("#timeline"));
        Assert.False(page.One(".clock-ask").HasAttribute("hidden"));
        Assert.Contains("not before 2 March 2026", page.Text(".clock-table"), StringComparison.Ordinal);
        Assert.True(page.One(".clock-take").HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void It_counts_as_the_build_does(string folder)
    {
        var lang = folder == "en" ? Lang.En : Lang.Zh;
        var (around, earliest) = (
            ClockSpan.Usual(new FigureValue(FigureShape.About, 6, null, Unit.Of(TimeUnit.Month)))!,
            ClockSpan.Bound(new FigureValue(FigureShape.AtLeast, 90, null, Unit.Of(TimeUnit.Day)))!
        );
        var page = Open(folder);
        var cases = 0;
        foreach (var day in Days())
        {
            page.Enter("#last-payment", Iso(day));
            page.Enter("#deregistered", Iso(day.AddDays(1)));
            Assert.Equal(around.Text(day, lang), page.Text(".clock-table tr:last-child [data-date=around]"));
            Assert.Equal(earliest.Text(day.AddDays(1), lang), page.Text(".clock-table tr:last-child [data-date=earliest]"));
            Assert.Contains(around.Text(day, lang), page.Text(".clock-picture > svg"), StringComparison.Ordinal);
            cases++;
        }
        Assert.Equal(192, cases);
    }

    [Theory]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 1, unit: month }", "2024-01-31", "February 2024")]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 1, unit: month }", "2023-01-31", "February 2023")]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 13, unit: month }", "2024-11-30", "December 2025")]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 2, unit: year }", "2024-02-29", "February 2026")]
    [InlineData(
        "value: { about: 6, unit: month }",
        "value: { range: [5, 8], about: true, unit: month }",
        "2025-09-30",
        "February 2026 to May 2026"
    )]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 0.5, unit: year }", "2025-08-31", "February 2026")]
    [InlineData("value: { about: 6, unit: month }", "value: { about: 200, unit: day }", "2025-08-31", "March 2026")]
    public void It_counts_with_whatever_the_fact_says(string before, string after, string payment, string around)
    {
        var page = Open(site: SmallClock.Site.Edit(SmallClock.FactPath, before, after).Build());
        page.Enter("#last-payment", payment);
        Assert.Equal(around, page.Text(".clock-table tr:last-child [data-date=around]"));
    }

    [Theory]
    [InlineData("2025-08-31", "")]
    [InlineData("2025/8/31", "")]
    [InlineData("2025.08.31", "")]
    [InlineData("20250831", "")]
    [InlineData(" 2025年8月31日 ", "")]
    [InlineData("２０２５－０８－３１", "")]
    [InlineData("2026-03-10", "")]
    [InlineData("2024-02-29", "")]
    [InlineData("2026-02-29", "impossible")]
    [InlineData("2025-13-01", "impossible")]
    [InlineData("2025-00-10", "impossible")]
    [InlineData("31.8.2025", "impossible")]
    [InlineData("last week", "impossible")]
    [InlineData("2026-03-11", "future")]
    [InlineData("0225-08-31", "too-early")]
    public void A_date_is_taken_or_its_fault_is_told(string written, string fault)
    {
        var page = Open();
        // As a browser without date fields shows it.
        page.One("#last-payment").SetAttribute("type", "text");
        page.Enter("#last-payment", written);
        var message = page.Text("#last-payment-error");
        Assert.Equal(
            fault.Length == 0
                ? ""
                : page.One(".clock-ask").GetAttribute("data-" + fault)!.Replace("{0}", "10 March 2026", StringComparison.Ordinal),
            message
        );
        Assert.Equal(fault.Length == 0 ? null : "true", page.One("#last-payment").GetAttribute("aria-invalid"));
        Assert.StartsWith(fault.Length == 0 ? "Counted from" : "An example", page.Text("#timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_not_deregistered_before_its_last_payment()
    {
        var page = Open();
        page.Enter("#last-payment", "2025-08-31");
        page.Enter("#deregistered", "2025-08-31");
        Assert.Equal(page.One(".clock-ask").GetAttribute("data-before-payment"), page.Text("#deregistered-error"));
        Assert.DoesNotContain("Not before", page.Text(".clock-table"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_day_of_deregistration_no_earliest_date_is_given()
    {
        var page = Open();
        page.Enter("#last-payment", "2025-12-31");
        Assert.Equal("Counted from a last payment on 31 December 2025", page.Text("#timeline"));
        Assert.Contains("It rests for at least 90 days", page.Text(".clock-table"), StringComparison.Ordinal);
        Assert.DoesNotContain("efore", page.Text(".clock-table") + page.Text(".clock-picture > svg"), StringComparison.Ordinal);
        Assert.DoesNotContain("Over", page.Text(".reminders"), StringComparison.Ordinal);
        Assert.Equal("", page.Text("#clock-said"));

        page.Enter("#deregistered", "2026-02-10");
        Assert.Contains("Struck off on 10 February 2026; not before 11 May 2026.", page.Text(".clock-table"), StringComparison.Ordinal);
        Assert.Contains("not before 11 May 2026", page.Text(".clock-picture > svg"), StringComparison.Ordinal);
    }

    /// <summary>The day of deregistration is the one that the carrier tells, and the only one that is officially counted from.</summary>
    [Theory]
    [InlineData("en", "2025-12-31", "Nobody else may have it yet: not before 31 March 2026.")]
    [InlineData("zh", "2025-12-31", "现在还不得分配给他人，不早于2026年3月31日：")]
    [InlineData("en", "2025-06-01", "It may be somebody else’s by now: not before 30 August 2025, and that day has passed.")]
    public void The_day_of_deregistration_alone_is_enough(string lang, string deregistered, string verdict)
    {
        var page = Open(lang);
        page.Enter("#deregistered", deregistered);
        Assert.StartsWith(verdict, page.Text("#clock-verdict").Trim(), StringComparison.Ordinal);
        Assert.Equal("", page.Text("#last-payment-error") + page.Text("#deregistered-error"));
        Assert.DoesNotContain("2025-08", page.Text("#timeline"), StringComparison.Ordinal);
        // Nothing is said that hangs on a day of payment.
        Assert.DoesNotContain(lang == "en" ? "sually around" : "通常在", page.Text(".clock-table"), StringComparison.Ordinal);
        Assert.True(page.One(".clock-table tr:nth-child(1)[data-with=last-payment]").HasAttribute("hidden"));
    }

    /// <summary>Usually it is all over after around 6 months; at least 90 days pass from deregistration. Today is 10 March 2026.</summary>
    [Theory]
    [InlineData("2026-02-11", "", "fresh", "27 days")]
    [InlineData("2026-03-09", "", "fresh", "1 day")]
    [InlineData("2026-02-10", "", "early", "1 month")]
    [InlineData("2025-11-10", "", "early", "4 months")]
    [InlineData("2025-10-31", "", "soon", "4 months")]
    [InlineData("2025-09-01", "", "soon", "6 months")]
    [InlineData("2025-08-31", "", "past", "6 months")]
    [InlineData("2024-07-01", "", "past", "20 months")]
    [InlineData("2024-02-29", "", "past", "2 years")]
    [InlineData("2024-07-01", "2025-12-10", "past", "20 months")]
    [InlineData("2024-07-01", "2025-12-11", "frozen", "")]
    [InlineData("2025-11-10", "2025-12-01", "free", "")]
    [InlineData("", "2025-12-10", "free", "")]
    [InlineData("", "2025-12-11", "frozen", "")]
    public void It_says_how_things_stand_today(string payment, string deregistered, string verdict, string elapsed)
    {
        var page = Open();
        page.Enter("#last-payment", payment);
        page.Enter("#deregistered", deregistered);
        var shown = Assert.Single(page.Document.Inner.QuerySelectorAll("[data-verdict]:not([hidden])"));
        Assert.Equal(verdict, shown.GetAttribute("data-verdict"));
        Assert.Contains(elapsed.Length > 0 ? $"{elapsed} ago" : "efore", shown.TextContent, StringComparison.Ordinal);
        Assert.Single(shown.QuerySelectorAll("a.button"));
        Assert.Equal("visible", page.One(".today").GetAttribute("visibility"));
        page.Click("#clock-reset");
        Assert.Empty(page.Document.Inner.QuerySelectorAll("[data-verdict]:not([hidden])"));
        Assert.Equal("hidden", page.One(".today").GetAttribute("visibility"));
    }

    /// <summary>The bar has one end, and its middle is where the usual total is.</summary>
    [Fact]
    public void Today_moves_along_the_bar_and_not_beyond_it()
    {
        var page = Open();
        var usual = Percent(page.One(".clock-picture .reissued"));
        var places = new List<double>();
        for (var day = new DateOnly(2026, 3, 10); day > new DateOnly(2015, 1, 1); day = day.AddDays(-20))
        {
            page.Enter("#last-payment", Iso(day));
            places.Add(Percent(page.One(".today")));
        }
        Assert.Equal(0, places[0]);
        Assert.Equal(100, places[^1]);
        Assert.Equal(places.Order(), places);
        Assert.Equal(205, places.Count);
        page.Enter("#last-payment", "2025-09-10");
        Assert.Equal(usual, Percent(page.One(".today")), tolerance: 0.01);

        static double Percent(IElement element) => double.Parse(element.GetAttribute("x")!.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Dates_are_kept_on_the_device_until_they_are_cleared()
    {
        var page = Open();
        Assert.Equal("2026-03-10", page.One("#last-payment").GetAttribute("max"));
        Assert.Empty(page.Kept);
        page.Enter("#last-payment", "2025-12-31");
        page.Enter("#deregistered", "2026-02-10");
        Assert.Equal("2025-12-31 2026-02-10", Assert.Single(page.Kept).Value);
        page.Enter("#last-payment", "");
        Assert.Equal(" 2026-02-10", Assert.Single(page.Kept).Value);
        page.Click("#clock-reset");
        Assert.Empty(page.Kept);
    }

    [Fact]
    public void Clearing_the_dates_brings_the_example_back_as_the_page_was_made()
    {
        var page = Open("zh");
        string[] parts = [".clock-table", ".clock-picture > svg", ".reminders", "#timeline"];
        var before = parts.Select(Words).ToList();
        page.Enter("#last-payment", "2025-12-31");
        Assert.All(parts.Zip(before), part => Assert.NotEqual(part.Second, Words(part.First)));
        page.Click("#clock-reset");
        Assert.Equal(before, parts.Select(Words));

        // Between the reminders lines end elsewhere.
        string Words(string part) => page.Text(part).Replace("\n", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Reminders_that_have_passed_are_left_out_and_the_rest_are_in_order()
    {
        var page = Open();
        page.Enter("#last-payment", "2026-02-28");
        Assert.Equal(["28 March 2026", "1 July 2026"], Days(page));
        // The 1st of the month before the month in which it is usually over.
        page.Enter("#last-payment", "2025-11-30");
        Assert.Equal(["1 April 2026"], Days(page));
        page.Enter("#deregistered", "2026-01-01");
        Assert.Equal(["18 March 2026", "1 April 2026"], Days(page));
        page.Enter("#last-payment", "2020-01-01");
        page.Enter("#deregistered", "");
        Assert.Empty(Days(page));
        Assert.False(page.One(".none-left").HasAttribute("hidden"));
        Assert.True(page.One(".clock-take").HasAttribute("hidden"));

        static IEnumerable<string> Days(PageScript page) =>
            page.Document.Inner.QuerySelectorAll(".reminders li:not([hidden]) .reminder-day").Select(day => day.TextContent);
    }

    /// <summary>Zones with summer time, far from Greenwich on both sides, and hours at which their day is not that of Greenwich.</summary>
    public static TheoryData<string, int> Zones() =>
        [
            .. from zone in new[]
            {
                "Asia/Shanghai",
                "America/New_York",
                "Pacific/Auckland",
                "America/Sao_Paulo",
                "Pacific/Kiritimati",
                "Africa/Cairo",
            }
            from hour in new[] { 0, 1, 3, 23 }
            select (zone, hour),
        ];

    [Fact]
    public void All_zones_are_tried_at_all_hours() => Assert.Equal(24, Zones().Count);

    [Theory, MemberData(nameof(Zones))]
    public void No_day_slips_in_any_zone(string id, int hour)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        // Days on which clocks are put forward or back in one of the zones, and their neighbours.
        foreach (
            var day in new[]
            {
                new DateOnly(2026, 3, 8),
                new DateOnly(2026, 3, 9),
                new DateOnly(2026, 4, 5),
                new DateOnly(2026, 4, 24),
                new DateOnly(2026, 11, 1),
                new DateOnly(2026, 12, 31),
            }
        )
        {
            var now = day.ToDateTime(new TimeOnly(hour, 30));
            // A time that the clocks of the zone leap over.
            if (zone.IsInvalidTime(now))
                now = now.AddHours(1);
            var page = Open(now: now, zone: zone);
            page.Enter("#last-payment", Iso(day.AddDays(1)));
            Assert.NotEqual("", page.Text("#last-payment-error"));
            page.Enter("#last-payment", Iso(day));
            Assert.Equal("", page.Text("#last-payment-error"));
            Assert.Equal(
                "Counted from a last payment on " + new PartialDate(day.Year, day.Month, day.Day).In(Lang.En),
                page.Text("#timeline")
            );
        }
    }

    [Fact]
    public void The_reminders_can_be_copied_with_their_words_and_what_they_rest_on()
    {
        var page = Open();
        page.Enter("#last-payment", "2026-02-28");
        page.Click("#clock-copy");
        Assert.StartsWith(
            "28 March 2026\nAsk; again, or not\nAsk whether it rings.\n\nAs far as is known, ",
            Assert.Single(page.Copied),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 July 2026\nSoon\nUsually around August 2026.\n\nUsually it is all over after around 6 months. [Usual practice; As of "
                + "January 2026; Source: A diary]\nhttps://lantern.example/en/clock/",
            page.Copied[0],
            StringComparison.Ordinal
        );
        Assert.Equal("Copied.", page.Text("#clock-taken"));
    }
}
