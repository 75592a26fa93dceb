using AngleSharp.Html.Parser;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Scripting;

namespace SiteGen.Tests.Scripts;

/// <summary>How <c>theme/assets/site.js</c> tells the standing of facts by the date of the device.</summary>
[Tier(Tier.Slow)]
public class StandingScriptTests
{
    private static readonly BuiltSite Site = SmallSite.Valid.Build();

    // 'fee' was verified in February 2026 and is looked at every 6 months: by 2026-08-01. 'rest-period', every 12: by 2027-02-01.
    private static PageScript Open(string now, string address = "en/guides/keeping/", BuiltSite? site = null, string? zone = null) =>
        new(
            new HtmlParser().ParseDocument((site ?? Site).Page(address).Html),
            "site.js",
            DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
            zone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(zone)
        );

    private static string? Provenance(PageScript page, string fact) =>
        page.One($".fact-line[data-fact={fact}]").GetAttribute("data-standing");

    [Theory]
    [InlineData("2026-02-15", "current")]
    [InlineData("2026-07-01", "current")]
    [InlineData("2026-07-02", "due")]
    [InlineData("2026-07-31", "due")]
    [InlineData("2026-08-01", "due")]
    [InlineData("2026-08-02", "overdue")]
    [InlineData("2031-01-01", "overdue")]
    public void A_fact_is_current_then_due_then_overdue(string today, string standing)
    {
        var page = Open(today);
        Assert.Equal(standing, Provenance(page, "fee"));
        Assert.Equal(standing, page.One("a[data-fact=fee]").GetAttribute("data-standing"));
        Assert.Equal(standing, page.One(".page-age").GetAttribute("data-standing"));
    }

    [Theory]
    [InlineData(0, "2026-08-01", "due")]
    [InlineData(0, "2026-07-31", "current")]
    [InlineData(90, "2026-05-03", "due")]
    [InlineData(90, "2026-05-02", "current")]
    [InlineData(365, "2026-02-01", "due")]
    public void The_editor_says_how_soon_due_is(int days, string today, string standing)
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", "review-months:", $"due-soon-days: {days}\nreview-months:").Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(standing, Provenance(Open(today, site: site), "fee"));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("Europe/London")]
    public void The_day_is_that_of_the_device(string zone)
    {
        foreach (var hour in new[] { "00:10", "02:30", "12:00", "23:50" })
        {
            Assert.Equal("due", Provenance(Open("2026-08-01 " + hour, zone: zone), "fee"));
            Assert.Equal("overdue", Provenance(Open("2026-08-02 " + hour, zone: zone), "fee"));
            Assert.Equal("current", Provenance(Open("2026-07-01 " + hour, zone: zone), "fee"));
            Assert.Equal("due", Provenance(Open("2026-07-02 " + hour, zone: zone), "fee"));
        }
    }

    [Fact]
    public void Hotlines_and_procedures_are_told_too()
    {
        Assert.Equal("overdue", Open("2026-08-02").One(".procedure").GetAttribute("data-standing"));
        var hotlines = Open("2026-08-02", "en/hotlines/");
        Assert.Equal(2, hotlines.Document.Inner.QuerySelectorAll(".hotline").Length);
        Assert.All(
            hotlines.Document.Inner.QuerySelectorAll(".hotline"),
            hotline => Assert.Equal("current", hotline.GetAttribute("data-standing"))
        );
    }

    /// <summary>The words stand in the page from the start, at what does harm by being old; a style shows them by the standing.</summary>
    [Theory]
    [InlineData("en", "Checked February 2026: the menus may have changed.", "It may have changed.")]
    [InlineData("zh", "核对于2026年2月，此后菜单可能有变。", "可能已变。")]
    public void A_step_a_number_and_a_price_say_that_they_may_have_changed_and_other_facts_do_not(string lang, string path, string other)
    {
        var guide = Site.Page(lang + "/guides/keeping/");
        Assert.Equal(path, guide.One(".procedure .late").TextContent);
        Assert.Equal(other, guide.One(".fact-line[data-fact=fee] .late").TextContent);
        Assert.Empty(guide.All(".fact-line[data-fact=rest-period] .late"));
        Assert.Equal([other, other], Site.Page(lang + "/hotlines/").All(".hotline .late").Select(e => e.TextContent));
    }

    [Theory]
    [InlineData("en", "The information here dates from 2026 to January 2026. Checked: February 2026.")]
    [InlineData("zh", "本页资料日期：2026年至2026年1月。核对：2026年2月。")]
    public void The_foot_of_a_page_says_how_old_it_is_by_what_was_known_and_by_what_was_checked(string lang, string text)
    {
        var foot = Site.Page(lang + "/guides/keeping/").One("main > .page-age");
        Assert.Null(foot.NextElementSibling);
        Assert.Equal(text, foot.Children[0].TextContent);
        Assert.Equal("2026-08-01", foot.GetAttribute("data-review-by"));
        Assert.Empty(Site.Page(lang + "/").All(".page-age"));
    }

    [Fact]
    public void The_script_puts_nothing_into_a_page() =>
        Assert.Equal(Elements(Site.Page("en/guides/keeping/").Document), Elements(Open("2031-01-01").Document.Inner));

    private static IEnumerable<string> Elements(AngleSharp.Dom.IParentNode document) =>
        document.QuerySelectorAll("main *").Select(e => e.LocalName);

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2009-01-01", true)]
    [InlineData("2026-01-01", false)]
    public void A_device_whose_date_is_before_the_facts_is_told_so_and_judges_nothing(string today, bool isWrong)
    {
        var page = Open(today);
        Assert.Equal(isWrong, page.Document.Inner.QuerySelectorAll("[data-standing]").Length == 0);
        Assert.Equal(isWrong, page.Text(".page-age").EndsWith("so it can’t tell what is due for a new check.", StringComparison.Ordinal));
    }

    /// <summary>A date that an editor mistyped is no reason to blame the reader's clock.</summary>
    [Fact]
    public void One_fact_from_the_future_makes_no_page_doubt_the_clock()
    {
        const string fee = "data/facts/fee.yaml";
        var site = SmallSite
            .Valid.Edit(fee, "as-of: \"2026\"", "as-of: 2062-04")
            .Edit(fee, "verified: { date: 2026-02", "verified: { date: 2062-04")
            .Build();
        Assert.Empty(site.Diagnostics);
        var page = Open("2026-08-02", "en/facts/", site);
        Assert.Contains("2062-04", page.Document.Inner.QuerySelectorAll("[data-as-of]").Select(fact => fact.GetAttribute("data-as-of")));
        Assert.NotEmpty(page.Document.Inner.QuerySelectorAll("[data-standing]"));
    }

    /// <summary>Without a script, the dates themselves are there: with the entry of each fact that the text cites, in words.</summary>
    [Fact]
    public void Every_fact_in_running_text_leads_to_its_dates()
    {
        var checkedLinks = 0;
        foreach (var page in Site.LanguagePages)
        {
            foreach (var link in page.All("a[data-fact]"))
            {
                var href = link.GetAttribute("href")!;
                var id = href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..];
                var entry = (href[0] == '#' ? page : Site.Page(page.Lang + "/facts/")).Document.GetElementById(id)!;
                var line = entry.QuerySelector(".evidence-more")!.TextContent;
                Assert.All(
                    page.Lang == "en" ? new[] { "As of ", "checked " } : ["资料日期：", "核对："],
                    words => Assert.Contains(words, line, StringComparison.Ordinal)
                );
                checkedLinks++;
            }
        }
        Assert.InRange(checkedLinks, 8, int.MaxValue);
    }
}
