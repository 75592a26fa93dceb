using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>What a printer makes of a page, counted in sheets of A4.</summary>
[Tier(Tier.Browser)]
public partial class PaperTests(RealBuild real, RealBrowser browser)
{
    /// <summary>With the code for cameras, which there is as soon as the site has an address of its own.</summary>
    [Fact]
    public async Task The_card_of_every_guide_is_one_sheet()
    {
        var built = BuiltSite.Build(RealBuild.Files(), new BuildOptions(BaseUrl: new Uri("https://a-host-of-some-length.fi/in/a/folder/")));
        await using var server = await SiteServer.StartAsync(built);
        await using var visit = await browser.VisitAsync();
        var cards = built
            .LanguagePages.Where(p =>
                p.Key.StartsWith("guides/", StringComparison.Ordinal) && p.Key.EndsWith("/card/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.InRange(cards.Count, 18, int.MaxValue);
        var sheets = new List<string>();
        foreach (var card in cards)
        {
            sheets.Add($"{card.Address} {await SheetsAsync(visit, server, card.Address)}");
            Assert.True(await visit.Page.Locator(".card-code").IsHiddenAsync());
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            Assert.True(await visit.Page.Locator(".card-code").IsVisibleAsync());
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        }
        Assert.Equal(cards.Select(card => $"{card.Address} 1"), sheets);
    }

    /// <summary>What is carried in a wallet has every number, and when to call it.</summary>
    [Theory]
    [InlineData("en/hotlines/")]
    [InlineData("zh/hotlines/")]
    public async Task All_hotlines_are_one_sheet(string address)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        Assert.Equal(1, await SheetsAsync(visit, server, address));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var numbers = real.Built.Page(address).All("main [data-hotline]").Count;
        Assert.InRange(numbers, 13, int.MaxValue);
        Assert.Equal(numbers, await visit.Page.Locator("main [data-hotline]:visible").CountAsync());
        Assert.Equal(numbers, await visit.Page.Locator("main .hotline-when:visible").CountAsync());
    }

    [Theory]
    [InlineData("en/phrases/")]
    [InlineData("zh/phrases/")]
    public async Task Phrases_come_four_to_a_sheet(string address)
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        var phrases = real.Built.Page(address).All(".phrase").Count;
        Assert.InRange(phrases, 8, int.MaxValue);
        Assert.Equal((phrases + 3) / 4, await SheetsAsync(visit, server, address));
        // Each card holds all its words: a card cut at its edge would still count.
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Empty(
            await visit
                .Page.Locator(".phrase")
                .EvaluateAllAsync<string[]>(
                    "cards => cards.filter(card => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > "
                        + "card.clientWidth + 1).map(card => card.id)"
                )
        );
    }

    /// <summary>The counter itself: a guide takes several sheets, and none that would hold nothing.</summary>
    [Fact]
    public async Task A_guide_takes_a_few()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        Assert.InRange(await SheetsAsync(visit, server, "en/guides/suspected-compromise/"), 2, 12);
    }

    private static async Task<int> SheetsAsync(Visit visit, SiteServer server, string address)
    {
        await visit.GoAsync(server, address);
        return SheetPattern()
            .Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true })));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant)]
    private static partial Regex SheetPattern();
}
