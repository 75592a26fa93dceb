using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>The real script over the index of the real site: what readers type finds what they need, and costs them little.</summary>
[Tier(Tier.Slow)]
public class SearchQueryTests(RealBuild real, SearchQueryTests.Asked asked) : IClassFixture<SearchQueryTests.Asked>
{
    private const int First = 3,
        Shown = 8;

    /// <summary>What a first search may load beside what every page loads, unpacked.</summary>
    private const int MostBytes = 60_000;

    private static readonly Query[] Table =
    [
        .. File.ReadAllLines(RepositoryRoot.Combine("tests", "Search", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new Query(parts[0], parts[1], parts[2])),
    ];

    [Fact]
    public void Each_query_of_the_table_finds_its_page_among_the_first_three()
    {
        Assert.InRange(Table.Length, 120, int.MaxValue);
        Assert.Equal(Table.Length, Table.Distinct().Count());
        var problems = new StringBuilder();
        foreach (var (query, result, _) in asked.Answers)
        {
            var found = result.Rows.Select(row => row.Address).ToList();
            if (!found.Take(First).Contains(query.Place))
                problems.AppendLine(
                    $"{query.Lang} '{query.Text}': not {query.Place}, but {string.Join(", ", found.Take(First))}; it is number {found.IndexOf(query.Place) + 1}"
                );
        }
        Assert.True(problems.Length == 0, problems.ToString());
    }

    [Fact]
    public void No_first_search_of_the_table_loads_more_than_60_KB()
    {
        var own = real
            .Built.Page("en/search/")
            .All("link[rel=stylesheet], script[src]")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Split('/')[^1].Split('?')[0])
            .Where(name => name is not ("site.css" or "site.js"))
            .ToList();
        Assert.Equal(["search.css", "search.js"], own);
        var assets = own.Sum(name => real.Built.Files["assets/" + name].Length);
        var heaviest = asked.Answers.MaxBy(answer => answer.Bytes);

        Assert.True(assets + heaviest.Bytes <= MostBytes, $"'{heaviest.Query.Text}' loads {assets} and {heaviest.Bytes} bytes");
        // The test itself: something was loaded.
        Assert.InRange(heaviest.Bytes, 10_000, MostBytes);
    }

    [Fact]
    public void Every_result_leads_to_an_element_that_is_there()
    {
        var leads = 0;
        foreach (var (query, result, _) in asked.Answers)
        {
            foreach (var row in result.Rows)
            {
                var page = real.Built.Page($"{query.Lang}/{row.Page}");
                Assert.True(row.Id.Length == 0 || page.All("main [id]").Any(e => e.Id == row.Id), $"{page.Address} has no #{row.Id}");
                leads++;
            }
        }
        Assert.InRange(leads, 400, int.MaxValue);
    }

    [Fact]
    public void Words_that_were_found_are_marked()
    {
        Assert.Contains("[Suspends] service", Row("en", "suspend", "services/number-preservation/").Shown, StringComparison.Ordinal);
        Assert.Contains("[停机保号]", Row("zh", "停机保号", "guides/keep-your-number/").Shown, StringComparison.Ordinal);
        // Pinyin marks the characters it says.
        Assert.Contains("[停机保号]", Row("zh", "tjbh", "phrases/keep-number/").Shown, StringComparison.Ordinal);
        Assert.Contains("[10086]", Row("en", "10086", "hotlines/#china-mobile").Shown, StringComparison.Ordinal);
    }

    /// <summary>A statement that lost its hedge would claim more than its sources do.</summary>
    [Fact]
    public void A_fact_is_shown_as_a_whole_with_how_sure_it_is()
    {
        var row = Row("en", "small password-free payments", "facts/#alipay-password-free-risk");
        Assert.Equal("fact", row.Kind);
        Assert.Equal(
            real.Built.Page("en/facts/").All("#alipay-password-free-risk .statement")[0].TextContent,
            row.Shown.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
        );
        Assert.Equal("Stated", row.Note);
    }

    [Fact]
    public void A_hotline_can_be_called_from_the_results() =>
        Assert.Equal("+8657195017", Row("en", "wechat pay overseas", "hotlines/#wechat-pay-overseas").Tel);

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "?!")]
    [InlineData("en", "qqqqq")]
    [InlineData("zh", "龘")]
    public void What_is_nowhere_is_not_found(string lang, string query) =>
        Assert.Equal(0, RealScript.Over(real.Built, lang).Find(query).Count);

    [Fact]
    public void A_file_that_does_not_come_is_told_and_asked_for_again()
    {
        var isOnline = false;
        var script = new SearchScript(RealScript.Source, path => isOnline ? real.Built.Text("en/search/" + path) : null);
        Assert.ThrowsAny<Exception>(() => script.Find("wechat"));
        isOnline = true;
        Assert.NotEmpty(script.Find("wechat").Rows);
    }

    [Fact]
    public void Neither_the_search_page_nor_a_list_of_links_is_found()
    {
        var addresses = asked.Answers.SelectMany(answer => answer.Result.Rows).Select(row => row.Address).ToList();
        Assert.DoesNotContain("search/", addresses);
        Assert.DoesNotContain(
            addresses,
            address =>
                address.EndsWith("#facts-on-this-page", StringComparison.Ordinal)
                || address.EndsWith("#mentioned-in", StringComparison.Ordinal)
        );
    }

    private SearchRow Row(string lang, string query, string place)
    {
        var rows = RealScript.Over(real.Built, lang).Find(query, 20).Rows;
        return rows.FirstOrDefault(row => row.Address == place)
            ?? throw new KeyNotFoundException($"'{query}' found {string.Join(", ", rows.Select(row => row.Address))}");
    }

    public sealed record Query(string Lang, string Text, string Place);

    /// <summary>Every query of the table, asked once, each by a reader who has loaded nothing before.</summary>
    public sealed class Asked(RealBuild real)
    {
        public IReadOnlyList<(Query Query, SearchResult Result, int Bytes)> Answers { get; } =
        [
            .. Table
                .AsParallel()
                .AsOrdered()
                .Select(query =>
                {
                    var script = RealScript.Over(real.Built, query.Lang);
                    return (query, script.Find(query.Text, Shown), script.Fetched);
                }),
        ];
    }
}
