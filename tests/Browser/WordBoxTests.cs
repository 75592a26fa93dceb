using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A word of the glossary, explained where it stands.</summary>
[Tier(Tier.Browser)]
public class WordBoxTests(RealBuild real, RealBrowser browser)
{
    private const string Word = "main a.word";

    [Theory]
    [InlineData("en", "Enter")]
    [InlineData("zh", "Space")]
    public async Task It_opens_by_keyboard_takes_the_focus_and_gives_it_back(string lang, string key)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, Guide(lang).Address);
        var word = page.Locator(Word).First;
        await word.FocusAsync();
        await page.Keyboard.PressAsync(key);
        var box = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToBeInViewportAsync();
        Assert.Equal("true", await word.GetAttributeAsync("aria-expanded"));
        await PageState.LookAsync(visit, liesOver: true);

        await word.FocusAsync();
        await page.Keyboard.PressAsync(key); // the widths may have closed it, or it stands open: either way it opens anew
        if (await box.CountAsync() == 0)
            await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('[role=dialog]')"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveCountAsync(0);
        await Assertions.Expect(word).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_opens_by_touch_and_closes_by_a_touch_elsewhere_within_a_phone()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(
            new BrowserNewContextOptions
            {
                HasTouch = true,
                IsMobile = true,
                ViewportSize = new ViewportSize { Width = 320, Height = 640 },
            }
        );
        var page = visit.Page;
        await visit.GoAsync(server, Guide("en").Address);
        var words = page.Locator(Word);
        var count = await words.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await words.Nth(i).TapAsync();
            var box = page.GetByRole(AriaRole.Dialog);
            await box.WaitForAsync();
            Assert.True(
                await box.EvaluateAsync<bool>(
                    "box => { const b = box.getBoundingClientRect(); return b.left >= 0 && b.right <= "
                        + "document.documentElement.clientWidth; }"
                ),
                "the box sticks out"
            );
            await page.Locator("h1").EvaluateAsync("heading => heading.click()");
            await Assertions.Expect(box).ToHaveCountAsync(0);
        }
        Assert.InRange(count, 1, int.MaxValue);
    }

    [Fact]
    public async Task Without_scripts_it_leads_to_the_glossary()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.GoAsync(server, Guide("en").Address);
        var word = visit.Page.Locator("main a[data-term]").First;
        await word.ClickAsync();
        await visit.ArriveAsync(new Regex("/en/glossary/#"));
        await Assertions.Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
    }

    private BuiltPage Guide(string lang) =>
        real.Built.LanguagePages.First(p => p.Lang == lang && p.All("main a[data-term]").Count > 1 && p.All(".words").Count > 0);
}
