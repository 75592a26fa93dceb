using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The way through the questions, and the list at its end, on which a reader ticks off what is done.</summary>
[Tier(Tier.Browser)]
public class ChecklistTests(RealBuild real, RealBrowser browser)
{
    private const string Box = "[data-item] input[type=checkbox]";

    [Fact]
    public async Task Enter_alone_leads_from_the_first_question_to_a_list()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "en/where-am-i/");
        var steps = 0;
        for (; await visit.Page.Locator(Box).CountAsync() == 0 && steps < 8; steps++)
        {
            var answer = visit.Page.Locator(".choices a").First;
            var (from, to) = (visit.Page.Url, await answer.EvaluateAsync<string>("link => link.href"));
            await answer.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync(new Uri(to));
            Assert.NotEqual(from, visit.Page.Url);
        }
        Assert.InRange(steps, 2, 6);
    }

    [Fact]
    public async Task Ticks_are_set_by_keyboard_and_are_there_after_a_reload_in_the_other_language_and_until_they_are_cleared()
    {
        var list = real.Built.LanguagePages.First(p => p.Lang == "en" && p.All("[data-item]").Count > 2);
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, list.Address);
        var boxes = page.Locator(Box);
        Assert.Equal(list.All("[data-item]").Count, await boxes.CountAsync());
        await boxes.Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Contains("1", await page.InnerTextAsync("p.count"), StringComparison.Ordinal);
        // What is done folds, and the first step that is left lies open.
        Assert.Equal("o--", await OpenAsync(page));
        await PageState.LookAsync(visit);

        await visit.ReloadAsync();
        Assert.Equal("-x-", await CheckedAsync(boxes));
        await page.Locator("a.lang-switch").ClickAsync();
        await visit.ArriveAsync(new Uri(server.Root, list.TwinAddress));
        Assert.Equal("-x-", await CheckedAsync(boxes));
        await PageState.LookAsync(visit);

        await page.Locator(".ticks button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await visit.ReloadAsync();
        Assert.Equal("---", await CheckedAsync(boxes));
    }

    private static Task<string> OpenAsync(IPage page) =>
        page.Locator("[data-item] details")
            .EvaluateAllAsync<string>("parts => parts.slice(0, 3).map(part => part.open ? 'o' : '-').join('')");

    private static Task<string> CheckedAsync(ILocator boxes) =>
        boxes.EvaluateAllAsync<string>("boxes => boxes.slice(0, 3).map(box => box.checked ? 'x' : '-').join('')");
}
