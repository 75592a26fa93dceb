using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Transcription;

/// <summary>Every figure of the ledger stands on the site, letter for letter, wherever its fact is shown.</summary>
[Tier(Tier.Slow)]
public class FigureTests(RealBuild real)
{
    private const int FiguresInTheLedger = 43;

    public static TheoryData<string, string> FactCases() =>
        [.. from figure in Ledger.Figures where figure.Fact is not null from lang in new[] { "en", "zh" } select (figure.Fact!, lang)];

    public static TheoryData<string, string> HotlineCases() =>
        [
            .. (
                from figure in Ledger.Figures
                where figure.Hotline is not null
                from lang in new[] { "en", "zh" }
                select (figure.Hotline!, lang)
            ).Distinct(),
        ];

    [Fact]
    public void No_figure_is_left_out() => Assert.Equal(FiguresInTheLedger, Ledger.Figures.Count);

    [Theory, MemberData(nameof(FactCases))]
    public void A_figure_is_the_ledgers(string fact, string lang)
    {
        var expected = Ledger.Figures.Single(f => f.Fact == fact) is var figure && lang == "en" ? figure.En! : figure.Zh!;
        var cards = real
            .Built.LanguagePages.Where(p => p.Lang == lang)
            .SelectMany(p => p.All($"article[data-fact='{fact}']").Select(card => (Page: p, Card: card)))
            .ToList();

        Assert.NotEmpty(cards);
        foreach (var (page, card) in cards)
            Assert.Equal(
                $"{page}: {expected}",
                $"{page}: {card.QuerySelector(".statement .value")?.TextContent ?? card.QuerySelector(".statement")!.TextContent}"
            );
    }

    [Theory, MemberData(nameof(HotlineCases))]
    public void A_number_is_the_ledgers(string hotline, string lang)
    {
        var expected = Ledger.Figures.First(f => f.Hotline == hotline).Number!;
        var links = real
            .Built.LanguagePages.Where(p => p.Lang == lang)
            .SelectMany(p => p.All($"[data-hotline='{hotline}']").Select(link => (Page: p, Link: link)))
            .ToList();

        Assert.Contains(links, l => l.Page.Key == "hotlines/");
        foreach (var (page, link) in links)
            Assert.Equal(
                $"{page}: {expected} tel:{expected.Replace(" ", "", StringComparison.Ordinal)}",
                $"{page}: {link.TextContent} {link.GetAttribute("href")}"
            );
    }
}
