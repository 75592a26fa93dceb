using System.Globalization;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A fact grows old on the reader's device, whenever the page was made.</summary>
[Tier(Tier.Browser)]
public class OverdueTests(RealBuild real, RealBrowser browser)
{
    [Theory]
    [InlineData("en/facts/")]
    [InlineData("zh/facts/")]
    public async Task Facts_turn_overdue_with_the_clock_of_the_device(string address)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        var dates = real
            .Built.Page(address)
            .All("[data-review-by]")
            .Select(e => e.GetAttribute("data-review-by")!)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.InRange(dates.Count, 60, int.MaxValue);
        foreach (var day in new[] { dates[0], dates[dates.Count / 2], "2099-01-01" })
        {
            var late = dates.Count(date => string.CompareOrdinal(date, day) < 0);
            await using var visit = await browser.VisitAsync(day: DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            await visit.GoAsync(server, address);
            Assert.Equal(late, await visit.Page.Locator("[data-standing=overdue]").CountAsync());
            Assert.Equal(late > 0, await visit.Page.Locator(".page-age .late").IsVisibleAsync());
        }
    }

    [Fact]
    public async Task Pages_full_of_overdue_facts_still_fit_and_can_be_read()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(day: new DateOnly(2099, 1, 1));
        var problems = new List<string>();
        // What turns are words that hold their room, so the shortest page of each folder that shows any will do.
        var pages = real
            .Built.LanguagePages.Where(p => p.All("[data-review-by]").Count > 0)
            .OrderBy(p => p.Html.Length)
            .DistinctBy(p => (p.Lang, p.Key.Split('/')[0]))
            .Where(p => Seeds.AreAll || p.Lang == "en")
            .ToList();
        Assert.InRange(pages.Count, 6, 40);
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            if (Seeds.AreAll) // axe has little more to say of other words in another colour.
                problems.AddRange((await AxeCheckers.Axe_finds_nothing_in_light(visit)).Problems);
            foreach (var check in new PageChecker[] { AxeCheckers.Words_stand_out_in_the_light, AxeCheckers.Words_stand_out_in_the_dark })
                problems.AddRange((await check(visit)).Problems);
            problems.AddRange((await LayoutCheckers.FitsAsync(visit, Seeds.AreAll ? LayoutCheckers.Widths : [320])).Problems);
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }
}
