using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Browser.Structure;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The same pages in a browser that runs no scripts.</summary>
[Tier(Tier.Browser)]
public class WithoutScriptTests(RealBuild real, RealBrowser browser)
{
    private static readonly BrowserNewContextOptions NoScript = new()
    {
        JavaScriptEnabled = false,
        ViewportSize = new ViewportSize { Width = 360, Height = 800 },
    };

    // What only a script could bring to life is not shown without one: a button outside a form that is sent, a field that goes nowhere.
    private const string NothingDead = """
        const isSent = e => e.form && e.form.hasAttribute("action") && e.form.method === "get"
            && !!e.form.querySelector("button:not([type=button]), input[type=submit]");
        for (const e of document.querySelectorAll("button, input, select, textarea, [role=button], [popover], dialog")) {
            if (!isShown(e)) continue;
            check(isSent(e), () => `${show(e)} does nothing without a script`);
        }
        for (const e of document.querySelectorAll("a")) check(e.hasAttribute("href") || !isShown(e), () => `${show(e)} leads nowhere`);
        check(document.querySelector("h1") !== null && document.body.innerText.length > 80, () => "nothing to read");
        """;

    [Fact]
    public async Task Every_structure_can_be_read_and_shows_nothing_dead()
    {
        await using var visit = await browser.VisitAsync(NoScript);
        await using var server = await SiteServer.StartAsync(real.Built);
        var findings = new Findings();
        // The single file has no script to be without, and what scripts add is the same in both languages.
        foreach (
            var page in PageCover.ToWalk(real.Built).Where(p => !p.IsRedirect && (Seeds.AreAll || (p.Lang != "en" && !p.IsWholeGuide)))
        )
        {
            await visit.GoAsync(server, page.Address);
            Assert.Equal(0, await visit.Page.Locator("[data-standing]").CountAsync()); // the site's script is off
            findings.Add(await PageScript.CheckAsync(visit.Page, NothingDead));
            findings.Add(0, visit.Log.Console.Concat(visit.Log.Foreign).Concat(visit.Log.Failed).Select(problem => $"{page}: {problem}"));
        }
        Assert.True(findings.Problems.Count == 0, string.Join('\n', findings.Problems.Take(20)));
        Assert.InRange(findings.Checked, 300, int.MaxValue);
    }

    [Fact]
    public async Task A_button_that_needs_a_script_is_found()
    {
        await using var visit = await browser.VisitAsync(NoScript);
        await visit.Page.SetContentAsync(
            "<main><h1>Long enough to be taken for something to read, which it has to be, or there were one more thing "
                + "wrong</h1><button>Copy</button><form action='a'><input></form><form action='a'><input><button>Go</button></form></main>"
        );
        Assert.Equal(2, (await PageScript.CheckAsync(visit.Page, NothingDead)).Problems.Count);
    }

    [Fact]
    public async Task One_page_of_each_kind_fits_and_is_accessible()
    {
        // axe is a script itself, so here the browser runs scripts, and those of the site are empty.
        await using var server = await SiteServer.StartAsync(
            real.Built.Files.ToDictionary(
                f => f.Key,
                f => f.Key.EndsWith(".js", StringComparison.Ordinal) ? [] : f.Value,
                StringComparer.Ordinal
            )
        );
        await using var visit = await browser.VisitAsync();
        var problems = new List<string>();
        // Scripts do the same on every page of a kind, so the shortest will do.
        var pages = (Seeds.AreAll ? PageKinds.LargestOfEach(real.Built) : PageKinds.ShortestOfEach(real.Built).Where(p => p.Lang != "en"))
            .Where(p => !p.IsWholeGuide) // which has no script
            .ToList();
        Assert.InRange(pages.Count, 12, int.MaxValue);
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            // axe and our checker judge contrast alike: seen on a few, as axe takes as long for it as for all else.
            var leavesOut = Seeds.AreAll || page == pages[0] || page == pages[^1] ? null : "color-contrast";
            problems.AddRange((await Axe.LookAsync(visit.Page, leavesOut: leavesOut)).Problems);
            problems.AddRange((await AxeCheckers.Words_stand_out_in_the_light(visit)).Problems);
            problems.AddRange((await LayoutCheckers.Nothing_sticks_out_at_any_width(visit)).Problems);
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    [Fact]
    public async Task The_menu_opens_and_the_language_changes()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync(NoScript);
        await visit.GoAsync(server, "en/guides/keep-your-number/");
        await visit.Page.Locator("details.menu > summary").ClickAsync();
        await visit.Page.Locator("details.menu a[href='../../hotlines/']").ClickAsync();
        await visit.ArriveAsync(new Uri(server.Root, "en/hotlines/"));
        await visit.Page.Locator("a.lang-switch").ClickAsync();
        await visit.ArriveAsync(new Uri(server.Root, "zh/hotlines/"));
    }
}
