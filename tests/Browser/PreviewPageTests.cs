using Microsoft.Playwright;
using SiteGen.Tests.Preview;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>What an editor sees of a preview: the page follows the file and keeps its place, and mistakes lie over it.</summary>
[Tier(Tier.Browser)]
public class PreviewPageTests(RealBrowser browser)
{
    private const string Guide = "en/guides/keeping/";
    private const string GuideFile = "input/en/guides/keeping.md";
    private const string Fact = "data/facts/rest-period.yaml";
    private const string Wrong = "status: <bdi onclick=alert(1)>offical</bdi>";

    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 300 },
    };

    [Fact]
    public async Task A_saved_guide_is_there_at_once_and_the_page_keeps_its_place()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await using var visit = await OpenAsync(site, Guide);
        var page = visit.Page;
        var top = await page.EvaluateAsync<double>(
            """
            () => {
              const heading = document.getElementById("paperboat");
              scrollTo({ top: scrollY + heading.getBoundingClientRect().top - 20, behavior: "instant" });
              return heading.getBoundingClientRect().top;
            }
            """
        );
        var long_ = string.Concat(Enumerable.Repeat("Do it soon, and do it with care. ", 30)).Trim();
        site.Edit(GuideFile, "Do it early.", long_);
        await Assertions.Expect(page.GetByText("Do it soon, and do it with care.").First).ToBeAttachedAsync();
        await visit.UntilAsync(
            "top => document.readyState === 'complete'"
                + " && Math.abs(document.getElementById('paperboat').getBoundingClientRect().top - top) < 3",
            top
        );
        Assert.True(await page.EvaluateAsync<double>("scrollY") > 500, "The text above has grown.");
        AssertNothingWrong(visit);
    }

    [Fact]
    public async Task A_mistake_lies_over_the_page_until_it_is_mended_and_opens_in_the_editor()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await using var visit = await OpenAsync(site, Guide);
        var page = visit.Page;
        var panel = page.Locator("sitegen-mistakes");
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        site.Edit(Fact, "status: official", Wrong);
        await Assertions.Expect(panel.Locator(".error .message")).ToContainTextAsync("'<bdi onclick=alert(1)>offical</bdi>' is no status");
        await Assertions.Expect(panel.Locator("summary")).ToHaveTextAsync("1 error in 1 file.");
        await Assertions.Expect(panel.Locator("pre")).ToContainTextAsync(Wrong);
        await Assertions.Expect(panel.Locator(".help")).ToContainTextAsync("help: ");
        // What stands in a file is text, and no part of the page.
        await Assertions.Expect(panel.Locator("bdi")).ToHaveCountAsync(0);
        // The page below is the last that was right.
        await Assertions.Expect(page.GetByText("Do it early.")).ToBeAttachedAsync();
        var place = panel.Locator("button.place");
        await Assertions.Expect(place).ToContainTextAsync("data/facts/rest-period.yaml(6,9)");
        await place.ClickAsync();
        Assert.Equal($"{site.Folder[Fact]}:6:9", await site.OpenedAsync());

        site.Edit(Fact, Wrong, "status: official");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        AssertNothingWrong(visit);
    }

    [Fact]
    public async Task Warnings_stay_small_and_a_site_without_a_good_state_waits()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid.Edit(Fact, "status: official", Wrong));
        await using var visit = await OpenAsync(site, "en/");
        var page = visit.Page;
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("There is no site without errors yet.");
        await Assertions.Expect(page.Locator("sitegen-mistakes details")).ToHaveAttributeAsync("open", "");

        site.Edit(Fact, Wrong, "status: official");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("What is your situation?");
        site.Edit(GuideFile, "Do it early.", "It is 37 km away.");
        await Assertions.Expect(page.Locator("sitegen-mistakes summary")).ToHaveTextAsync("1 warning in 1 file.");
        Assert.Null(await page.Locator("sitegen-mistakes details").GetAttributeAsync("open"));
    }

    private async Task<Visit> OpenAsync(PreviewedSite site, string address)
    {
        var visit = await browser.VisitAsync(Phone);
        visit.Log.StartAt(site.Root);
        await visit.Page.GotoAsync(new Uri(site.Root, address).AbsoluteUri);
        return visit;
    }

    private static void AssertNothingWrong(Visit visit)
    {
        Assert.Empty(visit.Log.Console);
        Assert.Empty(visit.Log.Forbidden);
        Assert.Empty(visit.Log.Foreign);
    }
}
