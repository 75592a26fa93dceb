using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A site that has moved to another domain, as <c>theme/hosts/README.md</c> says, and readers who had kept the old one.</summary>
[Tier(Tier.Browser)]
public sealed class MovedSiteTests(RealBrowser browser)
{
    private const string Kept = "en/guides/keeping/";

    private static readonly BuiltSite Site = OfflineSites.Sound(OfflineSites.InABrowser);

    [Fact]
    public async Task Readers_who_kept_the_old_site_arrive_at_the_new_one()
    {
        await using var moved = await ChangingHost.StartAsync(Site.Files, "/");
        await using var reader = await Reader.OpenAsync(browser, Site);
        await reader.SaveAsync("en");

        // All that is left on the old host: the worker that takes itself back.
        var withdrawn = OfflineSites.Sound(OfflineSites.InABrowser.Edit("data/site.yaml", "offline: true", "offline: false"));
        reader.Host.Files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["sw.js"] = withdrawn.Files["sw.js"] };
        reader.Host.MovedTo = moved.Root;
        await reader.TryUpdateAsync();
        await reader.Visit.UntilAsync("() => navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");

        await reader.Page.GotoAsync(new Uri(reader.Host.Root, Kept).AbsoluteUri);
        Assert.Equal(new Uri(moved.Root, Kept).AbsoluteUri, reader.Page.Url);
        Assert.Equal("Keeping it", await reader.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Where_the_worker_is_redirected_too_it_stays_and_shows_the_old_copy()
    {
        await using var moved = await ChangingHost.StartAsync(Site.Files, "/");
        await using var reader = await Reader.OpenAsync(browser, Site);
        await reader.SaveAsync("en");
        reader.Host.Files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        reader.Host.MovedTo = moved.Root;
        await reader.TryUpdateAsync();

        Assert.Equal(1, await reader.Page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        reader.Host.IsCutOff = true;
        await reader.GoAsync(Kept);
        Assert.Equal(new Uri(reader.Host.Root, Kept).AbsoluteUri, reader.Page.Url);
        Assert.True(reader.IsFromWorker);
    }
}
