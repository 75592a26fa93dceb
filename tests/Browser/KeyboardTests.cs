using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The site worked by keyboard alone, by pressing the keys.</summary>
[Tier(Tier.Browser)]
public class KeyboardTests(RealBuild real, RealBrowser browser)
{
    // Marks what can take the focus, in the order of the page, and says how much that is.
    private const string NumberControls = """
        const all = focusable();
        all.forEach((e, i) => e.numberInOrder = i);
        window.allControls = all;
        window.met = [];
        addEventListener("focusin", e => { const at = e.target.numberInOrder; if (at >= 0 && met.at(-1) !== at) met.push(at); });
        return all.length;
        """;

    private const string Focused =
        "() => document.activeElement === document.body || document.activeElement === null ? -1 : "
        + "document.activeElement.numberInOrder ?? -2";

    // Above, or on the same line and to the left: the order in which the eye goes.
    private const string HeaderInReadingOrder = """
        const boxes = focusable().filter(e => e.closest("header.site-header, nav.bar") && !e.closest(".menu > ul"))
            .map(e => e.getBoundingClientRect());
        return boxes.every((b, i) => i === 0 || boxes[i - 1].bottom <= b.top + 1
            || (boxes[i - 1].right <= b.left + 1 && boxes[i - 1].top < b.bottom));
        """;

    [Theory]
    [InlineData("en", 360)]
    [InlineData("zh", 1280)]
    public async Task Tab_goes_through_every_control_once_in_the_order_of_the_page_and_out_again(string lang, int width)
    {
        // A wide window has the same controls, and its header the same order.
        Assert.SkipUnless(Seeds.AreAll || lang == "en", $"Run where {Seeds.Variable} is all.");
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(width, 800);
        var walked = 0;
        // Pages of both languages come from the same templates, and all pages of a kind. The single file has a thousand links and
        // nothing else.
        foreach (
            var page in (Seeds.AreAll ? PageKinds.LargestOfEach(real.Built) : PageKinds.ShortestOfEach(real.Built))
                .Where(p => p.Lang is null || p.Lang == lang)
                .Where(p => Seeds.AreAll || !p.IsWholeGuide)
        )
        {
            await visit.GoAsync(server, page.Address);
            var count = await PageScript.AskAsync<int>(visit.Page, NumberControls);
            Assert.True(
                await PageScript.AskAsync<bool>(visit.Page, HeaderInReadingOrder),
                $"{page}: the header is not gone through as it is read"
            );
            // The page of search has its field ready to type; elsewhere nothing has the focus, so the first stop is the first of all.
            var first = await visit.Page.EvaluateAsync<int>(Focused) is >= 0 and var ready ? ready + 1 : 0;
            var met = await WalkAsync(visit.Page, count);
            var expected = Enumerable.Range(0, count).Select(i => (first + i) % count).ToList();
            var wrong = expected.Zip(met).FirstOrDefault(pair => pair.First != pair.Second, (First: met.Length, Second: 0)).First;
            var control = wrong < count ? await visit.Page.EvaluateAsync<string>("i => allControls[i].outerHTML", wrong) : "";
            Assert.True(met.SequenceEqual(expected), $"{page}: not in order at {control}: {string.Join(' ', met)}");
            Assert.True(
                await visit.Page.EvaluateAsync<bool>("() => !document.querySelector('a.skip') || allControls[0].matches('a.skip')"),
                $"{page}: the skip link is not first"
            );
            walked += count;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{walked} controls");
        Assert.InRange(walked, 500, int.MaxValue);
    }

    [Fact]
    public async Task A_control_that_keeps_the_focus_is_found()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetContentAsync("<a class=skip href='#a'>Skip</a><button>1</button><button>2</button>");
        await visit.Page.EvaluateAsync("() => document.querySelector('button').addEventListener('keydown', e => e.preventDefault())");
        var count = await PageScript.AskAsync<int>(visit.Page, NumberControls);
        var met = await WalkAsync(visit.Page, count);
        Assert.Contains(count - 2, met);
        Assert.DoesNotContain(count - 1, met);
    }

    [Theory]
    [InlineData("en/", "Enter")]
    [InlineData("zh/guides/keep-your-number/", "Space")]
    public async Task The_skip_link_and_the_menu_work(string address, string key)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.SetViewportSizeAsync(360, 800);
        await visit.GoAsync(server, address);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("a.skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();

        var menu = page.Locator("details.menu > summary");
        await menu.FocusAsync();
        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("details.menu a").First).ToBeVisibleAsync();
        Assert.Empty((await Axe.LookAsync(page, ", the menu open")).Problems);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("details.menu a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("details.menu a").First).ToBeHiddenAsync();
    }

    /// <summary>A low window, such as a phone held sideways, scrolls the bar away; its menu must still open below it.</summary>
    [Theory]
    [InlineData(740, 360)]
    [InlineData(360, 740)]
    public async Task The_menu_opens_where_it_can_be_seen(int width, int height)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.GoAsync(server, "en/");
        await visit.Page.Locator("details.menu > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("details.menu a").First).ToBeInViewportAsync();
        await visit.Page.Locator("details.menu a").Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(visit.Page.Locator("details.menu a").Last).ToBeInViewportAsync();
    }

    /// <summary>Presses Tab until each of the numbered controls was met, or twice as often as that should take; gives what had the focus,
    /// in order.</summary>
    private static async Task<int[]> WalkAsync(IPage page, int count)
    {
        int[] met = [];
        // A field for a date has stops inside, and a box that scrolls is one, too; it has no number. Twice that many presses, and
        // the focus was caught somewhere.
        var left = count * 2 + 10;
        while (left > 0 && met.Length < count)
        {
            var presses = Math.Min(left, count - met.Length);
            for (var press = 0; press < presses; press++)
                await page.Keyboard.PressAsync("Tab");
            left -= presses;
            met = await page.EvaluateAsync<int[]>("() => window.met");
        }
        return met;
    }
}
