using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Words to show: held out large, copied.</summary>
[Tier(Tier.Browser)]
public class PhraseCardTests(RealBuild real, RealBrowser browser)
{
    private const string Large = ".phrase-tools button:nth-of-type(1)";
    private const string Copy = ".phrase-tools button:nth-of-type(2)";

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_sentence_fills_the_screen_and_goes_again_by_keyboard(string lang)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, $"{lang}/phrases/");
        var large = page.Locator(Large).First;
        await large.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var sheet = page.GetByRole(AriaRole.Dialog);
        await sheet.WaitForAsync();
        Assert.Empty((await Axe.LookAsync(page)).Problems);
        Assert.Empty((await ControlCheckers.Controls_have_names_in_their_language(visit)).Problems);
        Assert.Equal(await page.Locator(".phrase-say").First.TextContentAsync(), await sheet.Locator(".sheet-say").TextContentAsync());

        await page.Keyboard.PressAsync("Tab");
        var turn = sheet.Locator("button[aria-pressed]");
        await Assertions.Expect(turn).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("true", await turn.GetAttributeAsync("aria-pressed"));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(turn).Not.ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('[role=dialog]')"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(large).ToBeFocusedAsync();
        Assert.EndsWith($"/{lang}/phrases/", page.Url, StringComparison.Ordinal);
    }

    /// <summary>The way back to the page is taken once, however often it is asked for: twice would be out of the page.</summary>
    [Theory]
    [InlineData("close.click(); close.click();")]
    [InlineData(
        "close.click(); document.dispatchEvent(new Event('fullscreenchange')); close.dispatchEvent(new "
            + "KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));"
    )]
    public async Task A_sentence_asked_twice_to_go_leaves_the_reader_on_the_page(string twice)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "zh/guides/");
        await visit.GoAsync(server, "zh/phrases/");
        for (var i = 0; i < 2; i++)
        {
            await visit.Page.Locator(Large).Nth(i).EvaluateAsync("button => button.click()");
            await PageScript.AskAsync<object?>(visit.Page, $"const close = document.querySelector('.tool-close'); {twice}");
            await Assertions.Expect(visit.Page.Locator(".sheet")).ToHaveCountAsync(0);
            await Assertions.Expect(visit.Page.Locator(Large).Nth(i)).ToBeFocusedAsync();
        }
        Assert.EndsWith("/zh/phrases/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_goes_where_the_browser_knows_no_way_back()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "en/phrases/");
        await visit.Page.EvaluateAsync("() => { History.prototype.back = () => {}; }");
        await visit.Page.Locator(Large).First.EvaluateAsync("button => button.click()");
        await visit.Page.Locator(".tool-close").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".sheet")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(320, 568)]
    [InlineData(844, 390)]
    public async Task Every_sentence_fits_the_screen_of_a_phone(int width, int height)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(width, height);
        // Held to the size that is given here, not to a screen's; and a browser takes a moment to give up a whole screen, which no reader
        // is fast enough to see.
        await visit.Context.AddInitScriptAsync(
            "delete Element.prototype.requestFullscreen; delete Element.prototype.webkitRequestFullscreen;"
        );
        await visit.GoAsync(server, "en/phrases/");
        var count = await visit.Page.Locator(Large).CountAsync();
        Assert.InRange(count, 8, int.MaxValue);
        for (var i = 0; i < count; i++)
        {
            await visit.Page.Locator(Large).Nth(i).EvaluateAsync("button => button.click()");
            Assert.Equal(
                "",
                await PageScript.AskAsync<string>(
                    visit.Page,
                    """
                    const say = document.querySelector(".sheet-say"), words = say.parentElement,
                        box = say.getBoundingClientRect(), room = words.getBoundingClientRect();
                    return words.scrollHeight <= words.clientHeight + 1 && say.scrollWidth <= say.clientWidth + 1
                        && parseFloat(getComputedStyle(say).fontSize) >= 22
                        && [...say.querySelectorAll(".clause")].every((clause, i, all) =>
                            !i || clause.getBoundingClientRect().top >= all[i - 1].getBoundingClientRect().bottom - 1)
                        && (box.height > 0.6 * room.height || say.scrollWidth > 0.75 * room.width)
                        && box.top >= room.top - 1 && box.bottom <= room.bottom + 1 && box.right <= innerWidth
                        ? "" : say.textContent;
                    """
                )
            );
            await visit.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task A_sentence_is_copied_as_it_is_shown()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        using var clipboard = await Clipboard.TakeAsync(visit.Page);
        await visit.GoAsync(server, "zh/phrases/");
        await visit.Page.Locator(Copy).Last.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Page.Locator(".phrase-tools [role=status]").Last).Not.ToBeEmptyAsync();
        Assert.Equal(await visit.Page.Locator(".phrase-say").Last.TextContentAsync(), await clipboard.ReadAsync());
    }
}
