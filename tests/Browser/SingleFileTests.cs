using SiteGen.Model.Entries;
using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A language as one file, for browsers that run no worker.</summary>
[Tier(Tier.Browser)]
public class SingleFileTests(RealBrowser browser)
{
    private static readonly BuiltSite First = OfflineSites.Sound(OfflineSites.InABrowser);

    [Fact]
    public async Task A_browser_that_runs_no_worker_is_led_to_the_single_file()
    {
        await using var reader = await Reader.OpenAsync(browser, First);
        await reader.Page.AddInitScriptAsync("delete Navigator.prototype.serviceWorker;");
        await reader.GoAsync("en/offline/");
        await reader.Page.Locator("#cannot-save").WaitForAsync();
        Assert.False(await reader.Page.Locator("#save").IsVisibleAsync());
        await reader.Page.Locator(".open-file").ClickAsync();
        await reader.Visit.ArriveAsync(new Uri(reader.Host.Root, "en/whole-guide.html"));
        await reader.Page.Locator("a[href='#guides/keeping/']").First.ClickAsync();
        await reader.Visit.UntilAsync("() => document.getElementById('guides/keeping/').getBoundingClientRect().top < innerHeight / 2");
        Assert.Empty(reader.Visit.Log.Console);
        Assert.Empty(reader.Visit.Log.Forbidden);
    }

    [Fact]
    public async Task The_single_file_opens_from_a_folder_of_the_phone_with_its_styles()
    {
        using var folder = new Output.TemporaryFolder();
        var path = Path.Combine(folder.Path, "guide.html");
        await File.WriteAllBytesAsync(path, First.Files["en/whole-guide.html"], TestContext.Current.CancellationToken);
        await using var visit = await browser.VisitAsync();
        await visit.Page.GotoAsync("file://" + path);
        Assert.Equal("640px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).maxWidth"));
        Assert.Empty(visit.Log.Console);
        Assert.Empty(visit.Log.Forbidden);
    }
}
