using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A reader whose line breaks, and a site that moves on: what a browser then shows is whole, of one version, and says that it is a
/// copy.</summary>
[Tier(Tier.Browser)]
public class OfflineTests(RealBrowser browser)
{
    private const string Banner = ".copy-note";
    private static readonly BuiltSite First = OfflineSites.Sound(OfflineSites.InABrowser);

    // Every page of the second version differs from the first: the style sheet does, and so its name in each of them.
    private static readonly BuiltSite Second = OfflineSites.Sound(
        OfflineSites.InABrowser.Edit("theme/assets/site.css", "40rem", "41rem").Edit("data/site.yaml", "name: { en: ", "name: { en: New ")
    );

    [Fact]
    public async Task A_visited_page_is_there_without_a_line_and_says_of_what_day_it_is()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/guides/keeping/");
        await reader.WorkerAsync();
        await reader.GoAsync("en/apps/");
        await reader.KeptAsync("en/apps/");
        Assert.Equal(0, await reader.Page.Locator(Banner).CountAsync());

        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        Assert.Contains(Today, await reader.Page.Locator(Banner).InnerTextAsync(), StringComparison.Ordinal);
        // The page that was open before the worker was there, too.
        await reader.GoAsync("en/guides/keeping/");
        Assert.Equal("Keeping it", await reader.Page.Locator("h1").InnerTextAsync());
        await reader.Page.Locator(Banner).WaitForAsync();
        Assert.True(await reader.IsStyledAsync());
    }

    [Theory]
    [InlineData("", "en-GB", "en")]
    [InlineData("", "zh-CN", "zh")]
    [InlineData("en/apps/", "zh-CN", "en")]
    public async Task What_an_emergency_needs_is_kept_from_the_first_visit_on(string address, string locale, string lang)
    {
        await using var reader = await Reader.OpenAsync(browser, First, locale: locale);
        await reader.GoAsync(address);
        await reader.ControlledAsync();
        string[] kept = [$"{lang}/", $"{lang}/guides/trouble/", $"{lang}/hotlines/", $"{lang}/phrases/"];
        foreach (var page in kept)
            await reader.KeptAsync(page);
        reader.Host.IsCutOff = true;
        foreach (var page in kept)
        {
            await reader.GoAsync(page);
            Assert.Equal(First.Page(page).Html, reader.Source);
            Assert.True(await reader.IsStyledAsync());
        }
        // The other language is nobody's wish.
        await reader.GoAsync(lang == "en" ? "zh/hotlines/" : "en/hotlines/");
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_saved_says_so_in_both_languages_at_its_own_address_and_lists_what_is()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/guides/keeping/");
        await reader.WorkerAsync();
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/banks/pine/");
        Assert.EndsWith("en/banks/pine/", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("本页没有保存", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await reader.IsStyledAsync());
        var saved = reader.Page.Locator("#saved-pages a");
        await saved.First.WaitForAsync();
        // What was opened, and what everybody has from the first visit on.
        Assert.Contains("Keeping it", await saved.AllInnerTextsAsync());
        await saved.GetByText("Keeping it", new() { Exact = true }).PressAsync("Enter");
        await reader.Visit.ArriveAsync(new Uri(reader.Host.Root, "en/guides/keeping/"));
        Assert.Equal("Keeping it", await reader.Page.Locator("h1").InnerTextAsync());

        // With a signal, to load it again is all it takes.
        reader.Host.IsCutOff = false;
        await reader.GoAsync("en/banks/pine/");
        Assert.Contains("Pine Bank", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/mirror/of/it/")]
    public async Task A_saved_language_is_all_there_without_a_line_wherever_the_site_lies(string folder)
    {
        // What holds in a folder of another site holds at the root of one; the tests around this one all lie there.
        Assert.SkipUnless(Seeds.AreAll || folder != "/", $"Run where {Seeds.Variable} is all.");
        await using var reader = await Reader.OpenAsync(browser, First, folder);
        await reader.SaveAsync("en");
        reader.Host.IsCutOff = true;
        var pages = First.Pages.Where(p => p.Lang == "en" && !p.IsWholeGuide).ToList();
        Assert.True(pages.Count >= 18);
        foreach (var page in pages)
        {
            if (page.IsRedirect)
            {
                // What it says is gone before it can be read: the browser goes on at once.
                var to = page.Attr("meta[http-equiv=refresh]", "content")!.Split("url=")[1];
                await reader.Page.GotoAsync(new Uri(reader.Host.Root, page.Address).AbsoluteUri);
                await reader.Visit.ArriveAsync(new Uri(new Uri(reader.Host.Root, page.Address), to));
                continue;
            }
            await reader.GoAsync(page.Address);
            Assert.Equal(page.Html, reader.Source);
            Assert.True(reader.IsFromWorker);
            Assert.True(await reader.IsStyledAsync(), page.Path);
            await reader.Page.Locator(Banner).WaitForAsync();
        }
        await reader.GoAsync("");
        Assert.Equal(First.Page("").Document.Title, await reader.Page.TitleAsync());
        await reader.GoAsync("zh/apps/");
        Assert.Contains("本页没有保存", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_saved_is_renewed_as_a_whole_when_the_site_moves_on()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        reader.Host.Files = Second.Files;
        await reader.UpdateAsync(Second);
        reader.Host.IsCutOff = true;
        foreach (var page in EnglishPages(Second))
        {
            await reader.GoAsync(page.Address);
            Assert.Equal(page.Html, reader.Source);
        }
        Assert.Equal(
            Second.Files.Keys.Count(path =>
                path.StartsWith("en/", StringComparison.Ordinal) && path.EndsWith("index.html", StringComparison.Ordinal)
            ),
            await reader.Page.EvaluateAsync<int>(Stored, new { list = "en/" })
        );
    }

    [Fact]
    public async Task An_update_that_is_cut_short_leaves_the_old_copy_whole_and_goes_on_later()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        reader.Host.Files = Second.Files;
        // The new worker comes, and its lists, and some of the pages; then no more.
        reader.Host.Asked.Clear();
        reader.Host.Passes = path => reader.Host.Asked.Count(IsPage) < 8;
        await reader.TryUpdateAsync();
        var first = reader.Host.Asked.Where(IsPage).ToList();
        Assert.InRange(first.Count, 8, 12);
        reader.Host.IsCutOff = true;
        foreach (var page in EnglishPages(First))
        {
            await reader.GoAsync(page.Address);
            Assert.Equal(page.Html, reader.Source);
        }

        reader.Host.IsCutOff = false;
        reader.Host.Passes = _ => true;
        reader.Host.Asked.Clear();
        await reader.UpdateAsync(Second);
        // What came through the first time is not fetched again.
        var second = reader.Host.Asked.Where(IsPage).ToList();
        Assert.True(second.Count >= 10);
        // A file that was on its way when the line broke may have been sent and not have arrived.
        Assert.InRange(first.Intersect(second, StringComparer.Ordinal).Count(), 0, 4);
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/banks/pine/");
        Assert.Equal(Second.Page("en/banks/pine/").Html, reader.Source);

        static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_is_ever_shown_with_the_styles_of_another_version()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        var versions = new Dictionary<string, string>(StringComparer.Ordinal) { [StyleOf(First)] = "40rem", [StyleOf(Second)] = "41rem" };
        Assert.Equal(2, versions.Count);
        var seen = new List<string>();
        // Line and site change under the reader's hands, in every order.
        foreach (
            var (files, isCutOff, passes) in new (IReadOnlyDictionary<string, byte[]>, bool, Func<string, bool>)[]
            {
                (First.Files, true, All),
                (Second.Files, false, All),
                (Second.Files, true, All),
                (Second.Files, false, NoStyles),
                (First.Files, false, All),
                (First.Files, true, All),
                (Second.Files, false, NoPages),
                (Second.Files, false, All),
            }
        )
        {
            (reader.Host.Files, reader.Host.IsCutOff, reader.Host.Passes) = (files, isCutOff, passes);
            foreach (var address in new[] { "en/", "en/apps/paperboat/", "en/guides/keeping/" })
            {
                await reader.GoAsync(address);
                var named = await reader.Page.EvaluateAsync<string?>(
                    "document.querySelector('link[rel=stylesheet]') && "
                        + "document.querySelector('link[rel=stylesheet]').getAttribute('href').split('/').pop()"
                );
                var applied = await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).maxWidth");
                if (named is null || applied == "none")
                    continue;
                Assert.Equal(
                    versions[named],
                    $"{double.Parse(applied.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 16}rem"
                );
                seen.Add(named);
            }
        }
        Assert.True(seen.Count > 15);
        Assert.Equal(2, seen.Distinct(StringComparer.Ordinal).Count());

        static bool All(string path) => true;
        static bool NoStyles(string path) => !path.StartsWith("assets/", StringComparison.Ordinal);
        static bool NoPages(string path) => !path.EndsWith(".html", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_host_changed_on_the_way_is_shown_and_never_kept()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/guides/keeping/");
        await reader.WorkerAsync();
        var changed = new Dictionary<string, byte[]>(First.Files, StringComparer.Ordinal);
        changed["en/apps/index.html"] = System.Text.Encoding.UTF8.GetBytes(
            First.Text("en/apps/index.html").Replace("<h1>", "<h1>Advertisement ", StringComparison.Ordinal)
        );
        reader.Host.Files = changed;
        await reader.GoAsync("en/apps/");
        Assert.Contains("Advertisement", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_line_shows_the_saved_copy_before_the_reader_gives_up()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/guides/keeping/");
        await reader.WorkerAsync();
        await reader.GoAsync("en/apps/");
        await reader.KeptAsync("en/apps/");
        // Longer than anybody waits here.
        reader.Host.Delay = TimeSpan.FromHours(1);
        await reader.GoAsync("en/apps/");
        await reader.Page.Locator(Banner).WaitForAsync();
        Assert.True(reader.IsFromWorker);
        // How many milliseconds the line is given stands in the worker; no test measures time.
        var worker = await File.ReadAllTextAsync(
            RepositoryRoot.Combine("theme", "offline", "sw.js"),
            TestContext.Current.CancellationToken
        );
        Assert.InRange(
            int.Parse(Regex.Match(worker, @"var PATIENCE = (\d+);").Groups[1].Value, CultureInfo.InvariantCulture),
            3_000,
            15_000
        );
    }

    [Fact]
    public async Task A_copy_can_be_removed_and_is_gone()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        await reader.PressAsync("remove");
        await Assertions.Expect(reader.Page.Locator(".save-state")).ToHaveTextAsync("Nothing is saved on this device any more.");
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_that_breaks_off_says_so_and_goes_on_where_it_was()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/offline/");
        await reader.WorkerAsync();
        reader.Host.Passes = path => !path.StartsWith("en/guides/", StringComparison.Ordinal);
        await reader.PressAsync("save");
        await Assertions.Expect(reader.Page.Locator(".save-state")).ToContainTextAsync("Not finished", new() { Timeout = 30_000 });
        reader.Host.Passes = _ => true;
        reader.Host.Asked.Clear();
        await reader.PressAsync("save");
        await Assertions.Expect(reader.Page.Locator(".save-state")).ToContainTextAsync("All pages are saved", new() { Timeout = 30_000 });
        Assert.DoesNotContain("en/apps/index.html", reader.Host.Asked);
        Assert.Contains("en/guides/keeping/index.html", reader.Host.Asked);
    }

    [Fact]
    public async Task A_worker_that_is_taken_back_takes_what_it_kept_along()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        reader.Host.Files = OfflineSites.Sound(OfflineSites.InABrowser.Edit("data/site.yaml", "offline: true", "offline: false")).Files;
        await reader.TryUpdateAsync();
        await reader.Visit.UntilAsync("() => navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("caches.keys().then(keys => keys.length)"));
        await reader.GoAsync("en/apps/");
        Assert.Contains("Apps", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>How many pages below an address are kept, by the list of the version that is in charge.</summary>
    private const string Stored = """
        async ({ list }) => {
          const names = await caches.keys();
          const store = await caches.open(names[0]);
          const keys = (await store.keys()).map(r => r.url);
          const registration = await navigator.serviceWorker.getRegistration();
          const state = await (await store.match(registration.scope + "saved-copy/state")).json();
          const lists = await (await store.match(registration.scope + "saved-copy/lists/" + state.version)).json();
          return lists.lists.en.files.filter(f => f[0].startsWith(list) && (f[0].endsWith("/") || f[0] === "")
              && keys.includes(registration.scope + "saved-copy/file/" + f[1])).length;
        }
        """;

    private static IEnumerable<BuiltPage> EnglishPages(BuiltSite site) =>
        (Seeds.AreAll ? site.LanguagePages : PageKinds.LargestOfEach(site)).Where(p => p.Lang == "en" && !p.IsWholeGuide);

    private static string StyleOf(BuiltSite site) => site.Page("en/").Attr("link[rel=stylesheet]", "href")!.Split('/')[^1];

    // The worker has the day from the device, which no test can set for it.
    private static string Today => DateTime.Now.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
