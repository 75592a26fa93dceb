using System.Text;
using AngleSharp.Html.Parser;
using Ical.Net;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Scripting;

namespace SiteGen.Tests.Scripts;

/// <summary>The calendar file that <c>theme/assets/clock.js</c> makes, read by a library that knows RFC 5545, and line by line.</summary>
[Tier(Tier.Slow)]
public class CalendarFileTests
{
    private static readonly BuiltSite Site = SmallClock.Site.Build();

    public static TheoryData<string, string, string> Cases() =>
        [
            .. from lang in new[] { "en", "zh" }
            from dates in new[] { ("2026-10-31", ""), ("2026-08-31", "2026-11-20"), ("2026-11-24", ""), ("2026-09-15", "2026-10-01") }
            select (lang, dates.Item1, dates.Item2),
        ];

    [Fact]
    public void Every_case_runs() => Assert.Equal(8, Cases().Count);

    [Theory, MemberData(nameof(Cases))]
    public void It_holds_the_reminders_that_the_page_shows(string lang, string payment, string deregistered)
    {
        var page = Open(lang, payment, deregistered);
        var text = Saved(page);
        var shown = page.Document.Inner.QuerySelectorAll(".reminders li:not([hidden])").ToList();
        Assert.NotEmpty(shown);

        var calendar = Calendar.Load(text)!;
        Assert.Equal(shown.Count, calendar.Events.Count);
        foreach (var (item, entry) in shown.Zip(calendar.Events))
        {
            var day = entry.DtStart!;
            Assert.False(day.HasTime);
            Assert.Equal(
                item.QuerySelector(".reminder-day")!.TextContent,
                new Model.PartialDate(day.Year, day.Month, day.Day).In(lang == "en" ? Model.Lang.En : Model.Lang.Zh)
            );
            Assert.Equal(day.Value.AddDays(1), entry.DtEnd!.Value);
            Assert.Equal(item.QuerySelector(".reminder-title")!.TextContent, entry.Summary);
            Assert.StartsWith(
                Squeezed(item.QuerySelector(".reminder-text")!.TextContent) + "\n\n" + item.GetAttribute("data-basis"),
                entry.Description,
                StringComparison.Ordinal
            );
            Assert.Equal(new DateTime(2026, 11, 24, 4, 5, 6), entry.DtStamp!.Value);
            var alarm = Assert.Single(entry.Alarms);
            Assert.Equal(9, alarm.Trigger!.Duration!.Value.Hours);
        }
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, MemberData(nameof(Cases))]
    public void Its_lines_are_as_the_standard_wants_them(string lang, string payment, string deregistered)
    {
        var text = Saved(Open(lang, payment, deregistered));
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        // Readers are lenient about what has to be escaped; the standard is not.
        var texts = text.Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n")
            .Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(
            texts,
            line => line.Contains("\\;", StringComparison.Ordinal) || line.Contains("\\,", StringComparison.Ordinal) || lang == "zh"
        );
        Assert.All(texts, line => Assert.DoesNotMatch(@"(?<!\\)[,;]", line[line.IndexOf(':', StringComparison.Ordinal)..]));
        // Some are full, or nothing was folded; and no character was cut in two.
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) > 72);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_same_dates_give_the_same_ids_and_others_give_others()
    {
        Assert.Equal(Ids("2026-10-31"), Ids("2026-10-31"));
        Assert.Empty(Ids("2026-10-31").Intersect(Ids("2026-10-29").Take(1)));

        string[] Ids(string payment) =>
            [.. Saved(Open("en", payment, "")).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
    }

    [Fact]
    public void A_line_is_folded_between_the_characters_of_any_script()
    {
        // Four octets each, as two halves in the script's text: 75 is no multiple of that.
        var page = new PageScript(
            new HtmlParser().ParseDocument(
                SmallClock
                    .Site.Edit(SmallClock.ClockPath, "Ask whether it rings.", string.Concat(Enumerable.Repeat("𬱖", 60)) + "\\\\ a;b,c.")
                    .Build()
                    .Page("en/clock/")
                    .Html
            ),
            "clock.js",
            new DateTime(2026, 3, 10),
            others: "clock-calendar.js"
        );
        page.Enter("#last-payment", "2026-02-28");
        var text = Saved(page);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(
            Calendar.Load(text)!.Events,
            e => e.Description!.StartsWith(string.Concat(Enumerable.Repeat("𬱖", 60)) + "\\ a;b,c.\n", StringComparison.Ordinal)
        );
    }

    private static PageScript Open(string lang, string payment, string deregistered)
    {
        var page = new PageScript(
            new HtmlParser().ParseDocument(Site.Page(lang + "/clock/").Html),
            "clock.js",
            new DateTime(2026, 11, 24, 4, 5, 6),
            others: "clock-calendar.js"
        );
        page.Enter("#last-payment", payment);
        page.Enter("#deregistered", deregistered);
        return page;
    }

    private static string Saved(PageScript page)
    {
        page.Click("#clock-save");
        return page.Blobs[^1];
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
