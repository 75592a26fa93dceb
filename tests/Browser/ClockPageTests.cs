using System.Text;
using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The clock of a number with a reader's own dates.</summary>
[Tier(Tier.Browser)]
public class ClockPageTests(RealBuild real, RealBrowser browser)
{
    [Theory]
    [InlineData("en", "1 October 2026", "29 January 2027")]
    [InlineData("zh", "2026年10月1日", "2027年1月29日")]
    public async Task Dates_typed_on_the_keyboard_move_the_timeline_and_come_as_a_calendar(string lang, string paid, string earliest)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, $"{lang}/clock/");
        await TypeAsync(page, "#last-payment", "10012026", "2026-10-01");
        await TypeAsync(page, "#deregistered", "10312026", "2026-10-31");
        Assert.Contains(paid, await page.InnerTextAsync("#timeline"), StringComparison.Ordinal);
        Assert.Contains(earliest, await page.InnerTextAsync(".clock-table"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-verdict]:visible")).ToHaveCountAsync(1);
        await PageState.LookAsync(visit);

        var file = await page.RunAndWaitForDownloadAsync(() => page.PressAsync("#clock-save", "Enter"));
        Assert.EndsWith(".ics", file.SuggestedFilename, StringComparison.Ordinal);
        var calendar = await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\n", calendar.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var shown = await page.Locator("[data-reminder]:visible").CountAsync();
        Assert.InRange(shown, 1, 20);
        Assert.Equal(shown, calendar.Split("BEGIN:VEVENT").Length - 1);
    }

    [Fact]
    public async Task Dates_are_there_again_after_leaving_and_gone_once_cleared()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, "en/clock/");
        await TypeAsync(page, "#deregistered", "10312025", "2025-10-31");
        var verdict = await page.InnerTextAsync("#clock-verdict");
        Assert.Contains("29 January 2026", verdict, StringComparison.Ordinal);
        await visit.GoAsync(server, "en/");
        await visit.GoAsync(server, "en/clock/");
        Assert.Equal("2025-10-31", await page.InputValueAsync("#deregistered"));
        Assert.Equal(verdict, await page.InnerTextAsync("#clock-verdict"));
        await page.PressAsync("#clock-reset", "Enter");
        await visit.GoAsync(server, "en/clock/");
        Assert.Equal("", await page.InputValueAsync("#deregistered"));
    }

    [Theory]
    [InlineData("en", @"yours was \d\d+ years ago")]
    [InlineData("zh", @"你上次缴费是在\d\d+年前")]
    public async Task From_two_years_on_nobody_counts_in_months(string lang, string said)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, $"{lang}/clock/");
        await visit.Page.FillAsync("#last-payment", "2012-06-15");
        Assert.Matches(said, await visit.Page.InnerTextAsync("#clock-verdict"));
    }

    [Fact]
    public async Task The_reminders_can_be_copied()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        using var clipboard = await Clipboard.TakeAsync(visit.Page);
        await visit.GoAsync(server, "en/clock/");
        await TypeAsync(visit.Page, "#last-payment", "10012026", "2026-10-01");
        await visit.Page.PressAsync("#clock-copy", "Space");
        await Assertions
            .Expect(visit.Page.Locator("#clock-taken"))
            .ToHaveTextAsync((await visit.Page.GetAttributeAsync(".clock-reminders", "data-copied"))!);
        Assert.Contains(
            await visit.Page.Locator(".reminder-title:visible").First.InnerTextAsync(),
            await clipboard.ReadAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_day_still_to_come_is_told_beside_its_field_and_the_example_stays()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "en/clock/");
        var example = await visit.Page.InnerTextAsync("#timeline");
        await TypeAsync(visit.Page, "#last-payment", "01012030", "2030-01-01");
        await Assertions.Expect(visit.Page.Locator("#last-payment-error")).Not.ToBeEmptyAsync();
        Assert.Equal("true", await visit.Page.GetAttributeAsync("#last-payment", "aria-invalid"));
        Assert.Equal(example, await visit.Page.InnerTextAsync("#timeline"));
        await PageState.LookAsync(visit);
    }

    /// <param name="keys">Month, day and year: the order of a date field in a browser that speaks American English.</param>
    private static async Task TypeAsync(IPage page, string field, string keys, string value)
    {
        await page.FocusAsync(field);
        await page.Keyboard.TypeAsync(keys);
        Assert.Equal(value, await page.InputValueAsync(field));
        await page.Keyboard.PressAsync("Tab");
    }
}
