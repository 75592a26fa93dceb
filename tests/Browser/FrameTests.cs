using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>What stands round every page, and that it stands still.</summary>
[Tier(Tier.Browser)]
public class FrameTests(RealBuild real, RealBrowser browser)
{
    private const string Guide = "en/guides/after-it-lapsed/";

    /// <summary>On a phone, and where all is long overdue; in a wide window with all in time every structure is held to it.</summary>
    [Theory]
    [InlineData(360, 740, 2026)]
    [InlineData(360, 740, 2099)]
    [InlineData(1280, 800, 2099)]
    public async Task Nothing_moves_once_it_is_seen(int width, int height, int year)
    {
        Assert.SkipUnless(Seeds.AreAll || width == 360 && year == 2099, $"Run where {Seeds.Variable} is all.");
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(day: new DateOnly(year, 11, 24));
        await visit.Page.SetViewportSizeAsync(width, height);
        // Both languages come from the same templates, and scripts do the same in both.
        var pages = PageKinds.LargestOfEach(real.Built).Where(page => Seeds.AreAll ? page.Lang is not null : page.Lang == "en").ToList();
        var findings = new Findings();
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            findings.Add(await ArrivalCheckers.Nothing_moves_once_it_is_seen(visit));
        }
        Assert.InRange(pages.Count, 15, int.MaxValue);
        Assert.Equal(pages.Count, findings.Checked);
        Assert.Empty(findings.Problems);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task The_header_is_one_row_that_stays_and_Esc_closes_its_menu(string lang)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.SetViewportSizeAsync(360, 740);
        await visit.GoAsync(server, lang + Guide[2..]);
        await page.EvaluateAsync("() => scrollTo(0, 3000)");
        foreach (var part in new[] { ".site-name", ".lang-switch", ".find", ".menu > summary" })
            await Assertions.Expect(page.Locator(".site-header " + part)).ToBeInViewportAsync();
        var height = await page.Locator(".site-header").EvaluateAsync<double>("header => header.getBoundingClientRect().height");
        Assert.InRange(height, 50, 54);

        await page.Locator(".menu > summary").ClickAsync();
        await page.Locator(".menu a").First.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".menu > ul")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".menu > summary")).ToBeFocusedAsync();
    }

    /// <summary>As the web view of an app does for who wants large letters.</summary>
    [Fact]
    public async Task With_letters_twice_as_large_by_the_page_nothing_lies_over_anything()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(360, 740);
        foreach (
            var address in new[]
            {
                "en/",
                "zh/",
                "en/hotlines/",
                "zh/hotlines/",
                "en/clock/",
                "zh/clock/",
                "en/guides/suspected-compromise/",
            }
        )
        {
            await visit.GoAsync(server, address);
            await visit.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            var found = await PageScript.CheckAsync(visit.Page, LayoutCheckers.FitsScript);
            Assert.True(found.Problems.Count == 0, string.Join('\n', found.Problems));
        }
    }

    /// <summary>Chinese sets no stop at the beginning of a line, not even after a number to call; seen at every width of a phone.</summary>
    [Fact]
    public async Task No_line_begins_with_the_stop_after_a_number()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var seen = 0;
        foreach (var address in new[] { "zh/guides/suspected-compromise/", "zh/guides/keep-your-number/", "zh/guides/after-it-lapsed/" })
        {
            await visit.GoAsync(server, address);
            for (var width = 320; width <= 430; width += 5)
            {
                await visit.Page.SetViewportSizeAsync(width, 740);
                var lines = await visit.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll("main [data-hotline]")]
                      .filter(number => number.offsetParent && number.nextSibling && /^[。，；、）]/.test(number.nextSibling.data))
                      .map(number => {
                        const stop = document.createRange();
                        stop.setStart(number.nextSibling, 0);
                        stop.setEnd(number.nextSibling, 1);
                        const begins = stop.getBoundingClientRect().left < number.closest("li, p, td, dd").getBoundingClientRect().left + 4;
                        return (begins ? "begins " : "follows ") + number.parentNode.textContent.slice(0, 40);
                      })
                    """
                );
                seen += lines.Length;
                Assert.All(lines, line => Assert.StartsWith("follows", line, StringComparison.Ordinal));
            }
        }
        Assert.InRange(seen, 20, int.MaxValue);
    }

    [Fact]
    public async Task The_switch_keeps_the_heading_that_is_being_read_without_a_fragment()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.SetViewportSizeAsync(360, 740);
        await visit.GoAsync(server, Guide);
        var id = await page.EvaluateAsync<string>(
            """
            () => {
              const heading = [...document.querySelectorAll(".prose h2[id]")][2];
              scrollTo(0, heading.getBoundingClientRect().top + scrollY - 80);
              return heading.id;
            }
            """
        );
        // The driver scrolls to what it clicks, even to what stays on top.
        await page.Locator("a.lang-switch").EvaluateAsync("link => link.click()");
        await visit.ArriveAsync(new Uri(server.Root, $"zh{Guide[2..]}#{id}"));
    }
}
