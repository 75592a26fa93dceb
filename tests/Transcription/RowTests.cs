using AngleSharp.Dom;
using SiteGen.Model.Entries;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Transcription;

/// <summary>Every row of the editorial brief is on the site in both languages, with its hedges, status, date and source.</summary>
[Tier(Tier.Slow)]
public class RowTests(RealBuild real)
{
    /// <summary>How many rows A1 to A10 of the ledger have: 7, 12, 8, 10, 3, 5, 5, 5, 4, 2.</summary>
    private const int RowsInTheBrief = 61;

    /// <summary>The facts that rest on part B of the ledger and are no figures: B2, B4, B7, B12.</summary>
    private static readonly string[] FromPartB =
    [
        "china-mobile-english-service",
        "miit-ask-carrier-first",
        "anti-fraud-answer",
        "porting-query",
    ];

    public static TheoryData<string, string> Cases() =>
        [.. from row in Ledger.Rows from lang in new[] { "en", "zh" } select (row.Row, lang)];

    [Fact]
    public void No_row_is_left_out_or_told_twice()
    {
        Assert.Equal(RowsInTheBrief, Ledger.Rows.Select(r => r.Row).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(RowsInTheBrief, Ledger.Rows.Count);
        Assert.Equal(
            [7, 12, 8, 10, 3, 5, 5, 5, 4, 2],
            Enumerable.Range(1, 10).Select(n => Ledger.Rows.Count(r => r.Row.StartsWith($"A{n}.", StringComparison.Ordinal)))
        );
        Assert.All(
            Ledger.Rows,
            row =>
                Assert.True(
                    row.Facts.Count + row.Hotlines.Count + row.Procedures.Count > 0 && row.En.Count > 0 && row.Zh.Count > 0,
                    row.Row
                )
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_site_claims_nothing_that_the_ledger_does_not_have(string lang) =>
        Assert.Equal(
            Ledger
                .Rows.SelectMany(r => r.Facts)
                .Concat(Ledger.Figures.Select(f => f.Fact).OfType<string>())
                .Concat(FromPartB)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            real.Built.Page(lang + "/facts/")
                .All("article[data-fact]")
                .Select(e => e.GetAttribute("data-fact")!)
                .Order(StringComparer.Ordinal)
        );

    [Theory, MemberData(nameof(Cases))]
    public void A_row_is_told_as_the_ledger_has_it(string row, string lang)
    {
        var expected = Ledger.Rows.Single(r => r.Row == row);
        var places = Places(expected, lang).ToList();

        foreach (var (place, element) in places)
        {
            Assert.True(element is not null, $"{row}: nothing at {place}");
            Assert.Equal($"{place} {expected.Status}", $"{place} {element.GetAttribute("data-status")}");
            Assert.Contains(element.GetAttribute("data-as-of"), expected.AsOf.Split('|'));
            var source = element.QuerySelector(".sources-line a");
            Assert.EndsWith($"/sources/#{expected.Source}", source?.GetAttribute("href") ?? $"no source at {place}");
            Assert.NotNull(
                WebAddress
                    .Target(real.Built, real.Built.Page(PageOf(place)), source!.GetAttribute("href")!)
                    ?.Document.GetElementById(expected.Source)
            );
        }
        var told = string.Join('\n', places.Select(p => p.Element!.TextContent));
        var missing = (lang == "en" ? expected.En : expected.Zh).Where(words => !Ledger.Has(told, words)).ToList();
        Assert.True(
            missing.Count == 0,
            $"{row} in {lang} lacks '{string.Join("', '", missing)}':\n{string.Join('\n', places.Select(p => p.Element!.QuerySelector(".statement")?.TextContent ?? p.Element.TextContent))}"
        );
    }

    /// <summary>The elements that tell a row: on the list of facts, the list of hotlines, or the procedure's own page.</summary>
    private IEnumerable<(string Place, IElement? Element)> Places(LedgerRow row, string lang) =>
        [
            .. row.Facts.Select(id => At($"{lang}/facts/#{id}", $"article[data-fact='{id}']")),
            .. row.Hotlines.Select(id => At($"{lang}/hotlines/#{id}", $"article:has([data-hotline='{id}'])")),
            .. row.Procedures.Select(id => At($"{lang}/procedures/{id}/", $".procedure:has([data-procedure='{id}'])")),
        ];

    private (string Place, IElement? Element) At(string place, string selector) =>
        (place, real.Built.Page(PageOf(place)).Document.QuerySelector(selector));

    private static string PageOf(string place) => place.Split('#')[0];
}
