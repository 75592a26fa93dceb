using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A fact opens where it is named, and the list of all of them is short until one asks for more.</summary>
[Tier(Tier.Browser)]
public class FactTests(RealBuild real, RealBrowser browser)
{
    /// <summary>On a guide the entry is on the page; on a checklist it comes from the list of all facts.</summary>
    [Theory]
    [InlineData("en", "guides/")]
    [InlineData("zh", "guides/")]
    [InlineData("en", "where-am-i/")]
    [InlineData("zh", "where-am-i/")]
    public async Task It_opens_where_it_is_named_and_Escape_leads_back(string lang, string folder)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, Page(lang, folder).Address);
        await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(part => { part.open = true; })");
        var fact = page.Locator("main a.fact:visible").First;
        await fact.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var box = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(box).ToBeFocusedAsync();
        Assert.Equal(Entry(lang, (await fact.GetAttributeAsync("data-fact"))!), await box.Locator(".word-gloss").First.TextContentAsync());
        // Who says so leads on from here as well as from where it was written.
        var source = await box.Locator(".evidence-more a[href*='/#']:not([href*='facts/'])")
            .First.EvaluateAsync<string>("link => link.href");
        Assert.Contains($"/{lang}/sources/#", source, StringComparison.Ordinal);
        await PageState.LookAsync(visit, liesOver: true);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_scripts_it_leads_to_its_entry_which_opens()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var folder in new[] { "guides/", "where-am-i/" })
        {
            await visit.GoAsync(server, Page("en", folder).Address);
            var folded = visit.Page.Locator("main details:not([open])", new() { Has = visit.Page.Locator("a.fact") });
            if (await visit.Page.Locator("main a.fact:visible").CountAsync() == 0)
                await folded.First.Locator("summary").First.ClickAsync();
            await visit.Page.Locator("main a.fact:visible").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator(":target .statement")).ToBeInViewportAsync();
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Of_the_list_of_all_facts_those_are_left_that_have_the_words_one_types(string lang)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, lang + "/facts/");
        var rows = page.Locator("tr[data-fact]:visible");
        Assert.Equal(0, await rows.CountAsync());
        const string Word = "95188";
        await page.Locator("#facts-filter").FillAsync(Word);
        await Assertions.Expect(rows).Not.ToHaveCountAsync(0);
        Assert.All(await rows.AllTextContentsAsync(), text => Assert.Contains(Word, text, StringComparison.Ordinal));
        await PageState.LookAsync(visit);
        await page.Locator("#facts-filter").FillAsync("zzzz");
        await Assertions.Expect(rows).ToHaveCountAsync(0);
        Assert.NotEmpty(await page.InnerTextAsync(".filter [role=status]"));
        await page.Locator("#facts-filter").FillAsync("");
        await Assertions.Expect(page.Locator(".topic:visible")).ToHaveCountAsync(await page.Locator(".topic").CountAsync());
    }

    private BuiltPage Page(string lang, string folder) =>
        real.Built.LanguagePages.First(page =>
            page.Lang == lang
            && page.Key.StartsWith(folder, StringComparison.Ordinal)
            && page.All("main .prose a.fact, main .checklist a.fact").Count > 0
        );

    private string Entry(string lang, string id) => real.Built.Page(lang + "/facts/").ById(id)!.QuerySelector(".statement")!.TextContent;
}
