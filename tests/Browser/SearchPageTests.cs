using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Search as a reader meets it: typed, shown, opened.</summary>
[Tier(Tier.Browser)]
public class SearchPageTests(RealBuild real, RealBrowser browser)
{
    private const int First = 3;

    // The same script answers every query without a browser; here it is asked a few, as a reader asks.
    private static readonly int Step = Seeds.AreAll ? 1 : 6;

    private static readonly (string Lang, string Text, string[] Places)[] Table =
    [
        .. File.ReadAllLines(RepositoryRoot.Combine("tests", "Content", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => (parts[0], parts[1], parts[2].Split(" or "))),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Queries_of_the_table_show_their_page_among_the_first_three(string lang)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, $"{lang}/search/");
        var queries = Table.Where(query => query.Lang == lang).Where((_, i) => i % Step == 0).ToList();
        Assert.InRange(queries.Count, 40 / Step, int.MaxValue);
        var problems = new List<string>();
        foreach (var (_, text, places) in queries)
        {
            var shown = await SearchAsync(visit.Page, text);
            if (!shown.Take(First).Any(found => places.Any(place => found == "../" + place || found.Split('#')[0] == "../" + place)))
                problems.Add($"{lang} '{text}': not {string.Join(" or ", places)}, but {string.Join(", ", shown.Take(First))}");
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Empty(visit.Log.Console.Concat(visit.Log.Forbidden).Concat(visit.Log.Foreign).Concat(visit.Log.Failed));
    }

    [Theory]
    [InlineData("en", "wecaht", "wechat", "apps/wechat/")]
    [InlineData("zh", "alypay", "alipay", "apps/alipay/")]
    public async Task A_slip_is_put_right_and_said_and_the_other_language_is_asked_the_same(
        string lang,
        string typed,
        string meant,
        string place
    )
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, $"{lang}/search/");
        Assert.Equal("../" + place, (await SearchAsync(visit.Page, typed))[0]);
        var said = (await visit.Page.GetAttributeAsync("#search", "data-instead"))!.Split('%');
        Assert.Contains(said[0] + meant + said[1], await visit.Page.InnerTextAsync("#search-count"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visit.Log.Console.Concat(visit.Log.Forbidden).Concat(visit.Log.Foreign).Concat(visit.Log.Failed));

        await visit.Page.ClickAsync("a.lang-switch");
        await visit.ArriveAsync(new Regex($"/{(lang == "en" ? "zh" : "en")}/search/\\?q={typed}"));
        await visit.Page.Locator("#found li").First.WaitForAsync();
    }

    [Fact]
    public async Task What_an_input_method_composes_is_left_alone_until_it_is_done()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "zh/search/");
        Assert.NotEmpty(await SearchAsync(visit.Page, "支付宝"));
        // While "wei" is being composed, arrows choose among the method's own words, and no search is set going. What is typed plainly sets
        // one going, and a new one ends it.
        var started = await visit.Page.EvaluateAsync<int[]>(
            """
            () => {
              const q = document.querySelector("#q"), real = window.setTimeout;
              const startedBy = event => {
                let count = 0;
                window.setTimeout = (act, ms) => { count++; return real(act, ms); };
                q.dispatchEvent(event);
                window.setTimeout = real;
                return count;
              };
              q.focus();
              q.value = "wei";
              return [
                startedBy(new InputEvent("input", { bubbles: true })),
                startedBy(new CompositionEvent("compositionstart", { bubbles: true })),
                startedBy(new InputEvent("input", { bubbles: true, isComposing: true })),
                startedBy(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, isComposing: true })),
              ];
            }
            """
        );
        Assert.Equal([1, 0, 0, 0], started);
        await Assertions.Expect(visit.Page.Locator("#q")).ToBeFocusedAsync();
        Assert.Contains("q=" + Uri.EscapeDataString("支付宝"), visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.EvaluateAsync(
            "() => { var q = document.querySelector('#q'); q.value = '微信'; "
                + "q.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); }"
        );
        // The script writes the address without a navigation, which could be over before anybody waits for it.
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(Regex.Escape("q=" + Uri.EscapeDataString("微信")) + "$"));
    }

    [Fact]
    public async Task A_pasted_page_is_searched_for_by_its_beginning()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, "en/search/");
        // A script may put in more than the field lets anybody type.
        await visit.Page.EvaluateAsync(
            "() => { var q = document.querySelector('#q'); q.value = 'wechat '.repeat(3000); "
                + "q.dispatchEvent(new Event('input', { bubbles: true })); }"
        );
        await visit.Page.Locator("#found li").First.WaitForAsync();
        Assert.InRange(visit.Page.Url.Length, 100, 1_000);
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#found li").First.WaitForAsync();
    }

    [Theory]
    [InlineData("en", "wechat")]
    [InlineData("zh", "微信")]
    public async Task It_is_worked_by_keyboard_from_any_page_and_back_again(string lang, string query)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync(server, $"{lang}/guides/");
        await page.Locator(".find-form input").FocusAsync();
        await page.Keyboard.TypeAsync(query);
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(new Uri(server.Root, $"{lang}/search/?q={Uri.EscapeDataString(query)}"));
        await page.Locator("#found li").First.WaitForAsync();

        await page.Locator("#q").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#found .found-name a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(new Regex($"/{lang}/(?!search/)"));

        await page.GoBackAsync();
        await page.Locator("#found li").First.WaitForAsync();
        Assert.Equal(query, await page.InputValueAsync("#q"));
    }

    [Theory]
    [InlineData("en", "number", "qqqqqq")]
    [InlineData("zh", "号码", "魑魅魍魉")]
    public async Task Results_and_the_lack_of_them_are_accessible_in_both_themes_and_fit(string lang, string query, string nonsense)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync(server, $"{lang}/search/");
        Assert.InRange((await SearchAsync(visit.Page, query)).Count, 5, int.MaxValue);
        await PageState.LookAsync(visit);
        var count = await visit.Page.Locator("#found li").CountAsync();
        await visit.Page.Locator("#search-more button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#found li").Nth(count).WaitForAsync();

        await SearchAsync(visit.Page, nonsense);
        await Assertions.Expect(visit.Page.Locator("#search-help")).ToBeVisibleAsync();
        await PageState.LookAsync(visit);
    }

    [Fact]
    public async Task A_line_that_breaks_is_told_and_a_button_tries_again()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(); // A worker would have an answer of its own.
        await visit.GoAsync(server, "en/search/");
        server.IsCutOff = true;
        await visit.Page.FillAsync("#q", "wechat");
        await visit.Page.Keyboard.PressAsync("Enter");
        var again = visit.Page.Locator("#search-again button");
        await again.WaitForAsync();
        Assert.Equal(await visit.Page.GetAttributeAsync("#search", "data-failed"), await visit.Page.InnerTextAsync("#search-count"));
        server.IsCutOff = false;
        await again.PressAsync("Enter");
        await visit.Page.Locator("#found li").First.WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_form_leads_to_a_list_of_everything()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.GoAsync(server, "zh/guides/");
        await visit.Page.Locator(".find-form input").FillAsync("微信");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(new Uri(server.Root, $"zh/search/?q={Uri.EscapeDataString("微信")}"));
        await Assertions.Expect(visit.Page.Locator("#contents a").Nth(39)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("noscript p")).ToBeVisibleAsync();
    }

    /// <summary>Types a query and sends it; gives where the shown results lead.</summary>
    private static async Task<IReadOnlyList<string>> SearchAsync(IPage page, string query)
    {
        await page.FillAsync("#q", "");
        await page.PressAsync("#q", "Enter");
        await page.FillAsync("#q", query);
        await page.PressAsync("#q", "Enter");
        await page.Locator("#found:not([hidden]), #search-help:not([hidden])").First.WaitForAsync();
        return await page.Locator("#found .found-name a")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
    }
}
