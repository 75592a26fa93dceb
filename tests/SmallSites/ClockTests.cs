using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>The page of the clock as it stands in its file: the worked example.</summary>
[Tier(Tier.Slow)]
public class ClockTests
{
    private static readonly BuiltSite Built = SmallClock.Site.Build();

    [Fact]
    public void It_builds_without_a_diagnostic() => Assert.Empty(Built.Diagnostics);

    [Fact]
    public void A_site_without_a_clock_has_no_such_page_and_no_way_to_it()
    {
        var site = SmallSite.Valid.Build();
        Assert.Null(site.Find("en/clock/"));
        Assert.DoesNotContain(site.Pages, page => page.Html.Contains("/clock/", StringComparison.Ordinal));
        Assert.All(
            Built.LanguagePages.Where(page => page.Key != "clock/"),
            page => Assert.Single(page.All(".menu a"), link => link.GetAttribute("href")!.EndsWith("clock/", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(
        "en",
        "An example: last payment on 31 August 2025",
        "Usually around February 2026.",
        "Struck off on 2 December 2025; not before 2 March 2026.",
        "often around February 2026"
    )]
    [InlineData(
        "zh",
        "示例：最后一次缴费为2025年8月31日",
        "通常在2026年2月前后。",
        "2025年12月2日注销；不早于2026年3月2日。",
        "往往在2026年2月前后"
    )]
    public void Its_example_is_counted_from_the_dates_in_its_file(string lang, string title, string around, string earliest, string mark)
    {
        var page = Built.Page(lang + "/clock/");
        Assert.Equal(title, page.One("#timeline").TextContent);
        Assert.Contains(around, page.One(".clock-table").TextContent, StringComparison.Ordinal);
        Assert.Contains(earliest, page.One(".clock-table").TextContent, StringComparison.Ordinal);
        Assert.Contains(page.All("svg text"), text => text.TextContent == mark);
        Assert.Equal(4, page.All(".clock-table tbody tr").Count);
        Assert.Equal(3, page.All(".reminders li").Count);
    }

    /// <summary>What a reader without JavaScript sees: the example, what it says with a day of deregistration, no fields.</summary>
    [Fact]
    public void Without_a_script_nothing_asks_for_what_nobody_would_read()
    {
        var page = Built.Page("en/clock/");
        Assert.All(page.All("main input, main button"), control => Assert.NotNull(control.Closest("[hidden]")));
        Assert.Equal(4, page.All("main input, main button").Count - 1);
        Assert.NotNull(page.One("[data-without=deregistered]").GetAttribute("hidden"));
        Assert.All(page.All("[data-with=deregistered]"), element => Assert.False(element.HasAttribute("hidden")));
    }

    [Fact]
    public void A_changed_fact_changes_table_picture_reminders_and_what_scripts_count_with()
    {
        var site = SmallClock.Site.Edit("data/facts/rest-period.yaml", "at-least: 90", "at-least: 120");
        foreach (var lang in new[] { "en", "zh" })
            site = site.Edit($"input/{lang}/guides/keeping.md", lang == "en" ? "[90 days]" : "[90天]", "[]");
        var after = site.Build();
        Assert.Empty(after.Diagnostics);

        var (was, now) = (Built.Page("en/clock/"), after.Page("en/clock/"));
        Assert.Equal("deregistered 90 90 day at-least", was.Attr(".clock", "data-earliest"));
        Assert.Equal("deregistered 120 120 day at-least", now.Attr(".clock", "data-earliest"));
        Assert.Contains("not before 1 April 2026", now.One(".clock-table").TextContent, StringComparison.Ordinal);
        Assert.Contains(now.All("svg text"), text => text.TextContent == "not before 1 April 2026");
        Assert.Equal("18 March 2026", now.One("[data-reminder=over] .reminder-day").TextContent);
        Assert.Contains("at least 120 days", now.Attr("[data-reminder=over]", "data-basis")!, StringComparison.Ordinal);
        // The longer the freeze, the longer its part of the bar.
        Assert.True(Width(was) < Width(now));
        Assert.DoesNotContain(
            "90",
            now.One("main").InnerHtml.Replace("width=\"90", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        static double Width(BuiltPage page) =>
            double.Parse(page.Attr("rect.frozen", "width")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>However long the freeze, every stage is seen and the bar is full.</summary>
    [Theory]
    [InlineData("{ at-least: 1, unit: day }", "{ about: 10, unit: year }")]
    [InlineData("{ at-least: 5, unit: year }", "{ about: 1, unit: month }")]
    [InlineData("{ at-least: 3, unit: month }", "{ range: [4, 9], unit: month }")]
    public void The_bar_is_whole_for_any_length(string freeze, string usual)
    {
        var site = SmallClock
            .Site.Edit("data/facts/rest-period.yaml", "{ at-least: 90, unit: day }", freeze)
            .Edit(SmallClock.FactPath, "{ about: 6, unit: month }", usual);
        foreach (var lang in new[] { "en", "zh" })
            site = site.Edit($"input/{lang}/guides/keeping.md", lang == "en" ? "[90 days]" : "[90天]", "[]");
        var page = site.Build().Page("en/clock/");
        double[] widths =
        [
            .. new[] { "suspended", "frozen", "reissued" }.Select(stage =>
                double.Parse(page.Attr("rect." + stage, "width")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)
            ),
        ];
        Assert.Equal(100, widths.Sum(), 0.3);
        Assert.All(widths, width => Assert.InRange(width, 0, 100));
        Assert.InRange(widths[0] + widths[2], 24, 100);
    }

    [Fact]
    public void Every_fact_it_counts_with_is_named_by_its_standing_and_one_tap_away()
    {
        var page = Built.Page("en/clock/");
        // No text of the clock names 'usual-total'; what is said of today does.
        Assert.Equal(
            ["../facts/#usual-total", "../facts/#rest-period", "../facts/#usual-total"],
            page.All(".clock-basis a.status").Select(link => link.GetAttribute("href"))
        );
        Assert.Empty(page.All(".fact-line"));
    }

    [Theory]
    [InlineData("[](page:glossary)", "../../glossary/", "Glossary")]
    [InlineData("[](page:guides)", "../", "Guides")]
    [InlineData("[](page:facts)", "../../facts/", "All facts")]
    [InlineData("[](page:clock)", "../../clock/", "What happens when?")]
    [InlineData("[these words](page:phrases)", "../../phrases/", "these words")]
    public void A_link_to_a_page_that_no_file_stands_for_leads_there(string written, string href, string words)
    {
        var site = SmallClock
            .Site.Edit("input/en/guides/trouble.md", "- [Home](guide:index)", $"- [Home](guide:index) {written}")
            .Edit(
                "input/zh/guides/trouble.md",
                "- [首页](guide:index)",
                $"- [首页](guide:index){written.Replace("these words", "这些话", StringComparison.Ordinal)}"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        var link = site.Page("en/guides/trouble/").All($".prose li a[href='{href}']").Last();
        Assert.Equal(words, link.TextContent);
        Assert.NotNull(site.Find("zh/guides/trouble/"));
    }

    [Theory]
    [InlineData("zh: 停用 }", "zh: SIM 停用 }", "zh/clock/", "SIM", "en")]
    [InlineData("en: At rest,", "en: At rest (停用),", "en/clock/", "停用", "zh-Hans")]
    public void A_label_of_the_picture_marks_words_of_the_other_language(string before, string after, string page, string word, string tag)
    {
        var site = SmallClock.Site.Edit(SmallClock.ClockPath, $"short: {{ {Whole(before)}", $"short: {{ {Whole(after)}").Build();
        Assert.Empty(site.Diagnostics);
        var marked = Assert.Single(site.Page(page).All("svg text.stage-name tspan[lang]"));
        Assert.Equal((word, tag), (marked.TextContent.Trim('(', ')'), marked.GetAttribute("lang")));

        static string Whole(string part) =>
            part.StartsWith("zh", StringComparison.Ordinal) ? $"en: At rest, {part}" : $"{part} zh: 停用 }}";
    }

    [Theory]
    [InlineData(1, "2026-02-28", "2026-01-31")]
    [InlineData(-1, "2025-12-31", "2026-01-31")]
    public void A_reminder_counts_months_on_the_calendar(int months, string expected, string payment)
    {
        var reminder = new ClockReminder("x", ReminderAnchor.LastPayment, months, SiteGen.Model.Entries.TimeUnit.Month, null!, null!);
        Assert.Equal(
            DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            reminder.On(DateOnly.Parse(payment, System.Globalization.CultureInfo.InvariantCulture), ClockSpan.Itself)
        );
    }
}
