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

    private static string? Provenance(PageScript page, string fact) => page.One($"article[data-fact={fact}]").GetAttribute("data-standing");

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
        var words = page.One("meta[name=standing]").GetAttribute("data-" + standing)!;
        Assert.Equal(words, page.One("article[data-fact=fee] .standing-note").TextContent);
        Assert.Equal(
            standing == "current" ? "" : $" ({words})",
            string.Concat(page.One("a[data-fact=fee]").QuerySelectorAll(".vh").Skip(1).Select(e => e.TextContent))
        );
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
        Assert.All(
            hotlines.Document.Inner.QuerySelectorAll("article.hotline"),
            hotline => Assert.Equal("current", hotline.GetAttribute("data-standing"))
        );
        Assert.Equal(2, hotlines.Document.Inner.QuerySelectorAll("article.hotline .standing-note").Length);
    }

    [Theory]
    [InlineData("en", "1 of 2 facts on this page are past their re-check date. They may still be right; mind their dates. See the first")]
    [InlineData("zh", "本页2条事实中，有1条已过复核期限。内容未必有错，但请留意日期。 看第一条")]
    public void A_page_says_how_many_of_its_facts_are_overdue_and_leads_to_the_first(string lang, string notice)
    {
        // 'rest-period' and 'fee', each in the text and on a card; without the procedure, which is looked at as often as 'fee'.
        var site = SmallSite.Valid;
        foreach (var l in new[] { "en", "zh" })
            site = site.Edit($"input/{l}/guides/keeping.md", "::: steps paperboat-change\n\n", "");
        var page = Open("2026-08-02", lang + "/guides/keeping/", site.Build());
        Assert.Equal(notice, page.Text(".standing-notice"));
        Assert.Equal("#fact-fee", page.One(".standing-notice a").GetAttribute("href"));
        Assert.Equal("fee", page.One("#fact-fee").GetAttribute("data-fact"));
        // Close to the top: before the contents and the words themselves.
        Assert.Equal("guide-head", page.One(".standing-notice").PreviousElementSibling!.ClassName);
    }

    [Fact]
    public void A_page_whose_facts_are_in_time_says_nothing() =>
        Assert.Empty(Open("2026-08-01").Document.Inner.QuerySelectorAll(".standing-notice"));

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2009-01-01", true)]
    [InlineData("2026-01-01", false)]
    public void A_device_whose_date_is_before_the_facts_is_told_so_and_judges_nothing(string today, bool isWrong)
    {
        var page = Open(today);
        Assert.Equal(isWrong, page.Document.Inner.QuerySelectorAll("[data-standing]").Length == 0);
        Assert.Equal(isWrong, page.Document.Inner.QuerySelectorAll(".standing-note").Length == 0);
        if (isWrong)
            Assert.StartsWith("This device’s date is earlier", page.Text(".standing-notice"), StringComparison.Ordinal);
        else
            Assert.Empty(page.Document.Inner.QuerySelectorAll(".standing-notice"));
    }

    /// <summary>Without a script, the dates themselves are there: on the card of each fact that the text cites, in words.</summary>
    [Fact]
    public void Every_fact_in_running_text_leads_to_its_dates_on_the_same_page()
    {
        var checkedLinks = 0;
        foreach (var page in Site.LanguagePages)
        {
            foreach (var link in page.All("a[data-fact]"))
            {
                var line = page.Document.GetElementById(link.GetAttribute("href")![1..])!.QuerySelector(".standing")!.TextContent;
                Assert.All(
                    page.Lang == "en" ? new[] { "As of ", "checked ", "review by " } : ["截至", "核对：", "复核期限："],
                    words => Assert.Contains(words, line, StringComparison.Ordinal)
                );
                checkedLinks++;
            }
        }
        Assert.InRange(checkedLinks, 8, int.MaxValue);
    }
}
