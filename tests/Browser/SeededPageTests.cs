using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A checker that can't fail proves nothing: each is shown a real page, then the same page with a mistake planted in it.</summary>
[Tier(Tier.Browser)]
public class SeededPageTests(SeededPageTests.Planted planted, RealBrowser browser) : IClassFixture<SeededPageTests.Planted>
{
    /// <summary>One mistake: what is added to a guide, to its styles and to its scripts.</summary>
    /// <param name="Complaint">Words that the checker must find for it.</param>
    /// <param name="Then">A function that is called in the page once it is there; <c>null</c> for none.</param>
    public sealed record Seed(string Checker, string Complaint, string Html, string Css = "", string Script = "", string? Then = null);

    private static readonly Seed[] Seeds =
    [
        new(
            nameof(ArrivalCheckers.Nothing_moves_once_it_is_seen),
            "has moved",
            "",
            // What was never drawn in one place can't move to another.
            Then: "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
                + ".then(() => { document.querySelector('main').style.marginTop = '9rem'; })"
        ),
        new(
            nameof(AxeCheckers.Words_stand_out_in_the_light),
            "Pale has a contrast of",
            "<p class='seed'>Pale</p>",
            ".seed { color: #aaa; background: #fff }"
        ),
        new(nameof(AxeCheckers.Axe_finds_nothing_in_light), "button-name", "<button></button>"),
        new(
            nameof(AxeCheckers.Words_stand_out_in_the_light),
            "Pale has a contrast of",
            "<details><summary>Open</summary><p class='seed'>Pale</p></details>",
            ".seed { color: #aaa; background: #fff }"
        ),
        new(
            nameof(AxeCheckers.Axe_finds_nothing_in_light),
            "target-size",
            "<button class='seed'>a</button><button class='seed'>b</button>",
            ".seed { width: 12px; height: 12px; padding: 0; border: 0 }"
        ),
        new(
            nameof(AxeCheckers.Words_stand_out_in_the_dark),
            "dark: <b>",
            "<p class='seed'>Thin <b>light on light</b></p>",
            "@media (prefers-color-scheme: dark) { .seed { background: rgba(255, 255, 255, .95) } }"
        ),
        new(
            nameof(AxeCheckers.Words_stand_out_in_the_dark),
            "Dark on dark has a contrast of",
            "<details><summary>Open</summary><p class='seed'>Dark on dark</p></details>",
            "@media (prefers-color-scheme: dark) { .seed { color: #222 } }"
        ),
        new(
            nameof(LayoutCheckers.Lines_of_a_heading_stand_close),
            "has lines of 1.80",
            "<h2 class='seed'>Far apart</h2>",
            ".seed { line-height: 1.8 }"
        ),
        new(
            nameof(LayoutCheckers.A_word_of_the_other_language_stays_in_its_line),
            "stands apart in <p.seed>",
            "<p class='seed'>Other <span lang='zh-Hans'>别的</span> words</p>",
            ".seed { display: flex }"
        ),
        new(
            nameof(LayoutCheckers.Nothing_sticks_out_at_any_width),
            "320 px: the page is",
            "<p class='seed'>Wide</p>",
            ".seed { width: 330px }"
        ),
        new(
            nameof(LayoutCheckers.Nothing_sticks_out_at_any_width),
            "1280 px: <p.seed>",
            "<p class='seed'>Half outside</p>",
            ".seed { position: relative; left: -40rem }"
        ),
        new(
            nameof(LayoutCheckers.Nothing_sticks_out_at_any_width),
            "cuts off",
            "<p class='seed'>Words of which the end is missing</p>",
            ".seed { width: 9rem; white-space: nowrap; overflow: hidden }"
        ),
        new(
            nameof(LayoutCheckers.Nothing_sticks_out_at_any_width),
            "lies over",
            "<button>One</button> <button class='seed'>Two</button>",
            ".seed { margin-left: -2rem }"
        ),
        new(
            nameof(LayoutCheckers.Nothing_sticks_out_at_any_width),
            "lies over",
            "<a href='#main' class='seed'>Words wider than their box</a><button>Two</button>",
            ".seed { display: inline-block; width: 2rem; white-space: nowrap }"
        ),
        new(
            nameof(LayoutCheckers.Letters_may_be_twice_as_large),
            "cuts off",
            "<p class='seed'>Words in a box that does not grow</p>",
            ".seed { height: 28px; overflow: hidden }"
        ),
        new(nameof(LayoutCheckers.Letters_may_be_twice_as_large), "the letters did not grow", "", "html { font-size: 16px }"),
        new(
            nameof(ControlCheckers.Controls_have_names_in_their_language),
            "has no name",
            "<a href='../'></a>",
            "main > a { padding: 1rem }"
        ),
        new(
            nameof(ControlCheckers.Controls_have_names_in_their_language),
            "is called '关闭' in en",
            "<button aria-label='关闭'>×</button>"
        ),
        new(
            nameof(ControlCheckers.Controls_have_names_in_their_language),
            "is called 'Close' in zh-Hans",
            "<div lang='zh-Hans'><button aria-label='Close'>×</button></div>"
        ),
        new(nameof(ControlCheckers.Controls_have_names_in_their_language), "title='关闭' in en", "<p title='关闭'>Close</p>"),
        new(
            nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page),
            "does not show its focus",
            "<button class='seed'>Seen?</button>",
            ".seed:focus { outline: 0 }"
        ),
        new(nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page), "jumps the order", "<button tabindex='1'>First</button>"),
        new(
            nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page),
            "is hidden while it has the focus",
            "<button>Under</button><p class='seed'></p>",
            ".seed { position: fixed; left: 0; top: 0; right: 0; bottom: 0; margin: 0; z-index: 9 }"
        ),
        new(
            nameof(ControlCheckers.Focus_can_be_seen_and_follows_the_page),
            "does not take the focus",
            "<button>Shy</button>",
            "",
            "document.querySelector('main > button').addEventListener('focus', e => e.target.blur());"
        ),
        new(
            nameof(LayoutCheckers.Buttons_and_fields_are_large_enough),
            "measures",
            "<button class='seed'>Small</button>",
            ".seed { height: 40px; width: 9rem }"
        ),
        new(
            nameof(DeviceCheckers.Nothing_moves_where_motion_is_unwanted),
            "is animated",
            "<p class='seed'>…</p>",
            "@keyframes seed { to { opacity: 0 } } .seed { animation: seed 1s infinite }"
        ),
        new(
            nameof(DeviceCheckers.Nothing_moves_where_motion_is_unwanted),
            "changes slowly",
            "<p class='seed'>…</p>",
            ".seed::before { transition: color .2s }"
        ),
        new(nameof(DeviceCheckers.Nothing_moves_where_motion_is_unwanted), "scrolls smoothly", "", "html { scroll-behavior: smooth }"),
        new(
            nameof(DeviceCheckers.Controls_show_in_forced_colours),
            "has no border",
            "<button class='seed'>Flat</button>",
            ".seed { border: 0; background: #0b5f57 }"
        ),
        new(
            nameof(DeviceCheckers.Controls_show_in_forced_colours),
            "does not show",
            "<input type='checkbox' class='seed' aria-label='Box'>",
            ".seed { appearance: none; border: 0; background: #0b5f57 }"
        ),
        new(
            nameof(DeviceCheckers.Nothing_is_lost_on_paper),
            "is not printed",
            "<p class='seed'>Lost</p>",
            "@media print { .seed { display: none } }"
        ),
        new(
            nameof(DeviceCheckers.Nothing_is_lost_on_paper),
            "is pale",
            "<p class='seed'>White on green</p>",
            ".seed { color: #fff; background: #0b5f57 }"
        ),
        new(nameof(RecordCheckers.The_console_stays_empty), "error: planted", "", "", "console.error('planted');"),
        new(nameof(RecordCheckers.The_console_stays_empty), "uncaught", "", "", "throw new Error('planted');"),
        new(nameof(RecordCheckers.The_console_stays_empty), "uncaught", "", "", "Promise.reject(new Error('planted'));"),
        new(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), "style-src", "<p style='margin: 0'>Inline</p>"),
        new(nameof(RecordCheckers.The_policy_forbids_nothing_of_ours), "img-src", "<img alt='' src='http://elsewhere.example/a.png'>"),
        new(
            nameof(RecordCheckers.Nobody_else_is_asked),
            "http://elsewhere.example/",
            "",
            "",
            "location.search || (location.href = 'http://elsewhere.example/');"
        ),
        new(nameof(RecordCheckers.Every_request_is_answered), "404", "<img alt='' src='missing.png'>"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Seeds.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public async Task A_planted_mistake_is_found(int number)
    {
        var seed = Seeds[number];
        // Each seed is a page of its own, so one reader meets them all; a checker leaves the window as it found it, but for its width.
        var visit = await planted.VisitAsync(browser);
        await visit.ResizeAsync(LayoutCheckers.Wide, LayoutCheckers.Height);
        await visit.GoAsync(await planted.ServerAsync(), Planted.Address(number));
        if (seed.Then is { } then)
            await visit.Page.EvaluateAsync(then);

        var findings = await AllPageCheckers.ByName(seed.Checker)(visit);

        Assert.Contains(findings.Problems, problem => problem.Contains(seed.Complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_checker_has_a_mistake_to_find() =>
        Assert.Equal(
            AllPageCheckers.All.Select(c => c.Name).Order(StringComparer.Ordinal),
            Seeds.Select(seed => seed.Checker).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    /// <summary>The real site, and beside its first English guide one copy of it for each mistake.</summary>
    public sealed class Planted(RealBuild real) : IAsyncDisposable
    {
        private readonly Lazy<Task<SiteServer>> _server = new(() => SiteServer.StartAsync(Plant(real.Built)));
        private Visit? _visit;

        public static string Address(int number) => $"en/guides/planted-{number}/";

        public Task<SiteServer> ServerAsync() => _server.Value;

        public async Task<Visit> VisitAsync(RealBrowser browser) => _visit ??= await browser.VisitAsync();

        public async ValueTask DisposeAsync()
        {
            if (_visit is not null)
                await _visit.DisposeAsync();
            if (_server.IsValueCreated)
                await (await _server.Value).DisposeAsync();
        }

        private static Dictionary<string, byte[]> Plant(BuiltSite site)
        {
            var files = site.Files.ToDictionary(StringComparer.Ordinal);
            var guide = site.Pages.First(p => p.Lang == "en" && PageKinds.Of(p) == "guides 3").Html;
            for (var number = 0; number < Seeds.Length; number++)
            {
                var (seed, assets) = (Seeds[number], $"../../../assets/planted-{number}");
                var page = guide
                    .Replace(
                        "</head>",
                        $"<link rel=stylesheet href={assets}.css><script src={assets}.js defer></script></head>",
                        StringComparison.Ordinal
                    )
                    .Replace("</main>", seed.Html + "</main>", StringComparison.Ordinal);
                files[Address(number) + "index.html"] = Encoding.UTF8.GetBytes(page);
                files[$"assets/planted-{number}.css"] = Encoding.UTF8.GetBytes(seed.Css);
                files[$"assets/planted-{number}.js"] = Encoding.UTF8.GetBytes(seed.Script);
            }
            return files;
        }
    }
}
