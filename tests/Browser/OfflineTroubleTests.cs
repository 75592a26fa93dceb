using System.Text;
using Microsoft.Playwright;
using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>What goes wrong around a worker: hosts with ideas of their own, a release half there, a device that is full, whose store went
/// bad or whose clock is off, tabs of several versions. Never a page of two versions, never a lie about what is saved.</summary>
[Tier(Tier.Browser)]
public class OfflineTroubleTests(RealBrowser browser)
{
    private const string Banner = ".copy-note";
    private const string Status = ".save-state";

    private static readonly BuiltSite First = OfflineSites.Sound(OfflineSites.InABrowser);

    private static readonly BuiltSite Second = OfflineSites.Sound(
        OfflineSites.InABrowser.Edit("theme/assets/site.css", "40rem", "41rem").Edit("data/site.yaml", "name: { en: ", "name: { en: New ")
    );

    private static readonly BuiltSite Third = OfflineSites.Sound(
        OfflineSites.InABrowser.Edit("theme/assets/site.css", "40rem", "42rem").Edit("data/site.yaml", "name: { en: ", "name: { en: Third ")
    );

    [Fact]
    public async Task A_host_that_strips_endings_can_be_saved_and_read_without_a_line()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        reader.Host.StripsEndings = true;
        await reader.SaveAsync("en");
        reader.Host.IsCutOff = true;
        foreach (var address in new[] { "en/apps/", "en/apps/index.html", "en/guides/keeping/" })
        {
            await reader.GoAsync(address);
            Assert.Equal(First.Page(address.Replace("index.html", "", StringComparison.Ordinal)).Html, reader.Source);
            Assert.True(await reader.IsStyledAsync());
        }
        await reader.GoAsync("en/no-such-page");
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_half_there_shows_no_page_in_the_style_of_another()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        // Pages first, styles later: the old style lies under every address it is asked by, the new one included.
        reader.Host.Files = Mixed(Second, path => path.StartsWith("assets/", StringComparison.Ordinal) || path == "sw.js");
        await reader.GoAsync("en/guides/keeping/");
        Assert.Equal(Second.Page("en/guides/keeping/").Html, reader.Source);
        Assert.Equal("none", await WidthAsync(reader));

        // Caches of browsers keep an asset for a year, and have the wrong one now; the worker asks past them.
        reader.Host.Files = Second.Files;
        await reader.GoAsync("en/guides/keeping/");
        Assert.Equal("656px", await WidthAsync(reader));

        // The other way round: new styles and worker, but a page is missing; what is saved stands in for it, and the copy stays whole.
        reader.Host.Files = Mixed(Second, path => path.EndsWith(".html", StringComparison.Ordinal))
            .Where(file => file.Key != "en/apps/index.html")
            .ToDictionary();
        await reader.TryUpdateAsync();
        await reader.GoAsync("en/apps/");
        await reader.Page.Locator(Banner).WaitForAsync();
        Assert.Contains(reader.Source, new[] { First.Page("en/apps/").Html, Second.Page("en/apps/").Html });
        Assert.NotEqual("none", await WidthAsync(reader));
    }

    [Fact]
    public async Task A_saved_copy_is_called_whole_only_while_it_is()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        await SavedAsync(reader);
        await BreakAsync(reader, "en/apps/", "delete");
        await reader.GoAsync("en/offline/");
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("Not finished");

        await reader.PressAsync("save");
        await SavedAsync(reader);
        // A page whose bytes went bad is not shown, and not counted.
        await BreakAsync(reader, "en/apps/", "alter");
        await reader.GoAsync("en/offline/");
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("Not finished");
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        Assert.Contains("This page is not saved", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        reader.Host.IsCutOff = false;
        await reader.GoAsync("en/offline/");
        await reader.PressAsync("save");
        await SavedAsync(reader);
    }

    [Theory]
    [InlineData("state")]
    [InlineData("lists")]
    public async Task What_the_worker_wrote_down_may_go_bad_and_the_site_works_all_the_same(string what)
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        await reader.Page.EvaluateAsync(
            """
            async what => {
              const store = await caches.open((await caches.keys())[0]);
              for (const key of await store.keys())
                if (key.url.includes("saved-copy/" + what))
                  await store.put(key, new Response("{ not json", { headers: { "X-Saved": "?" } }));
            }
            """,
            what
        );
        // What the worker has in its head goes, as when a phone stops it.
        await reader.RestartWorkerAsync();
        await reader.GoAsync("en/apps/");
        Assert.Equal(First.Page("en/apps/").Html, reader.Source);
        await reader.GoAsync("en/offline/");
        await Assertions.Expect(reader.Page.Locator("#save")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(Status)).Not.ToContainTextAsync("All pages are saved");
        await reader.PressAsync("save");
        await SavedAsync(reader);
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/banks/pine/");
        Assert.Equal(First.Page("en/banks/pine/").Html, reader.Source);
    }

    [Fact]
    public async Task The_day_of_a_copy_is_that_of_the_site_whatever_the_device_believes()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        // To the host's clock that of the device is years ahead.
        reader.Host.Clock = new DateTimeOffset(2019, 3, 14, 12, 0, 0, TimeSpan.Zero);
        await reader.SaveAsync("en");
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("14 March 2019");
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        await Assertions.Expect(reader.Page.Locator(Banner)).ToContainTextAsync("14 March 2019");
    }

    [Fact]
    public async Task A_worker_that_can_not_be_installed_says_so()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        reader.Host.Passes = path => path != "not-saved.html";
        await reader.GoAsync("en/offline/");
        await reader.Page.Locator("#not-ready").WaitForAsync();
        Assert.False(await reader.Page.Locator("#save").IsVisibleAsync());
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("navigator.serviceWorker.controller ? ['in charge'] : []"));

        reader.Host.Passes = _ => true;
        await reader.SaveAsync("en");
        Assert.False(await reader.Page.Locator("#not-ready").IsVisibleAsync());
        await SavedAsync(reader);
    }

    [Fact]
    public async Task A_new_version_that_does_not_come_through_says_so_and_the_old_copy_stays()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        reader.Host.Files = Second.Files;
        reader.Host.Passes = path => path != "en/apps/index.html";
        await reader.TryUpdateAsync();
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("the new version could not be loaded");
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/apps/");
        Assert.Equal(First.Page("en/apps/").Html, reader.Source);
    }

    [Fact]
    public async Task A_device_without_room_says_so_and_shows_the_site_as_ever()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.GoAsync("en/offline/");
        await reader.WorkerAsync();
        await reader.SetRoomAsync(1);
        await reader.PressAsync("save");
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("not enough room");
        // It stays until the reader does something: what the worker says of its store comes later, and does not wipe it away.
        await reader.Page.EvaluateAsync(
            """
            async () => {
              const worker = (await navigator.serviceWorker.ready).active;
              for (let i = 0; i < 3; i++) await new Promise(done => {
                const channel = new MessageChannel();
                channel.port1.onmessage = done;
                worker.postMessage({ type: "state", url: location.href, isThorough: true }, [channel.port2]);
              });
            }
            """
        );
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("not enough room");
        await reader.GoAsync("en/apps/");
        Assert.Equal(First.Page("en/apps/").Html, reader.Source);
        Assert.True(await reader.IsStyledAsync());
        await reader.SetRoomAsync(null);
        await reader.SaveAsync("en");
    }

    [Fact]
    public async Task Two_tabs_of_two_versions_each_keep_to_their_own()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.SaveAsync("en");
        reader.Host.IsCutOff = true;
        await reader.GoAsync("en/guides/keeping/");
        await reader.Page.Locator(Banner).WaitForAsync();
        reader.Host.IsCutOff = false;

        // A second tab brings the second version, then the third; the first tab stays where it was.
        var other = await reader.Page.Context.NewPageAsync();
        foreach (var version in new[] { Second, Third })
        {
            reader.Host.Files = version.Files;
            await other.GotoAsync(new Uri(reader.Host.Root, "en/apps/").AbsoluteUri);
            Assert.Equal(version.Page("en/apps/").Document.Title, await other.TitleAsync());
            await reader.UpdateAsync(version);
        }
        // What the old tab asks for now by its own names is of its version, or does not come.
        var style = First.Page("en/guides/keeping/").Attr("link[rel=stylesheet]", "href");
        var got = await reader.Page.EvaluateAsync<string>("href => fetch(href).then(r => r.text(), () => 'nothing')", style);
        Assert.Contains(got, new[] { "nothing", First.AssetText("assets/site.css") });
        // The same address in two tabs, one of them a copy: each is told of its own.
        Assert.Equal(1, await reader.Page.Locator(Banner).CountAsync());
        await other.GotoAsync(new Uri(reader.Host.Root, "en/guides/keeping/").AbsoluteUri);
        Assert.Equal(Third.Page("en/guides/keeping/").Document.Title, await other.TitleAsync());
        Assert.Equal(0, await other.Locator(Banner).CountAsync());
    }

    private static Task<string> WidthAsync(Reader reader) =>
        reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).maxWidth");

    private static Task SavedAsync(Reader reader) =>
        Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync("All pages are saved", new() { Timeout = 30_000 });

    /// <summary>A version of which some files are still those of the first, under whatever name the version has them.</summary>
    private static Dictionary<string, byte[]> Mixed(BuiltSite site, Func<string, bool> isOld) =>
        site.Files.ToDictionary(file => file.Key, file => isOld(file.Key) && OldPath(file.Key) is { } old ? First.Files[old] : file.Value);

    private static string? OldPath(string path) =>
        First.Files.Keys.SingleOrDefault(old => PublishedAsset.WithoutHash(old) == PublishedAsset.WithoutHash(path));

    /// <summary>Takes the page away from the store, or spoils it there.</summary>
    private static Task BreakAsync(Reader reader, string address, string how)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(First.Page(address).Html)));
        return reader.Page.EvaluateAsync(
            """
            async ({ hash, how }) => {
              const store = await caches.open((await caches.keys())[0]);
              const key = (await store.keys()).find(request => request.url.endsWith(hash));
              if (!key) throw new Error("The page is not in the store.");
              if (how === "delete") await store.delete(key);
              else {
                const response = await store.match(key);
                await store.put(key, new Response((await response.text()).replace("<h1>", "<h1>X"), { headers: response.headers }));
              }
            }
            """,
            new { hash, how }
        );
    }
}
