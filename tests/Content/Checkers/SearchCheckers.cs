using SiteGen.Tests.Search;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>The real script over the index of the built site: what readers type finds what they need, and costs them little.</summary>
public static class SearchCheckers
{
    /// <summary>What a first search may load beside what every page loads, unpacked.</summary>
    private const int MostBytes = 60_000;

    private const double LeastFound = 0.95;

    public static Findings Each_query_of_the_table_finds_its_page_among_the_first_three(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var answer in SearchTable.Answers(site, sources))
            findings.Check(answer.Rank is 1 or 2 or 3, () => Missed(answer));
        return findings;
    }

    /// <summary>Readers' own words: a table that no editor has to bring to the last line, but nearly.</summary>
    public static Findings Nearly_all_everyday_queries_find_their_page_among_the_first_three(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var answers = SearchTable.Answers(site, sources, SearchTable.Everyday);
        var missed = answers.Where(answer => answer.Rank is not (1 or 2 or 3)).ToList();
        findings.Check(
            missed.Count <= answers.Count * (1 - LeastFound),
            () => $"{missed.Count} of the {answers.Count} queries are missed:\n{string.Join('\n', missed.Select(Missed))}"
        );
        return findings;
    }

    private static string Missed(SearchAnswer answer) =>
        $"{answer.Query.Lang} '{answer.Query.Text}': not {string.Join(" or ", answer.Query.Places)}, but "
        + $"{string.Join(", ", answer.Result.Rows.Take(3).Select(row => row.Address))}; it is number {answer.Rank}";

    public static Findings A_first_search_is_light(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var assets = site.Page("en/search/")
            .All("link[rel=stylesheet], script[src]")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Split('/')[^1])
            .Where(name => PublishedAsset.WithoutHash("assets/" + name) is not ("assets/site.css" or "assets/site.js"))
            .Sum(name => site.Files["assets/" + name].Length);
        foreach (var (query, _, bytes) in SearchTable.Answers(site, sources))
            findings.Check(bytes > 0 && assets + bytes <= MostBytes, () => $"'{query.Text}' loads {assets} and {bytes} bytes");
        return findings;
    }

    public static Findings Every_result_leads_to_an_element_that_is_there(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (query, row) in Rows(site, sources))
        {
            var page = site.Find($"{query.Lang}/{row.Page}");
            findings.Check(
                page is not null && (row.Id.Length == 0 || page.ById(row.Id)?.Closest("main") is not null),
                () => $"'{query.Text}' finds {row.Address}, which is not there"
            );
            // Lists of links would be found for everything, and the search page is where the reader is.
            findings.Check(
                row.Address != "search/"
                    && !row.Address.EndsWith("#words-on-this-page", StringComparison.Ordinal)
                    && !row.Address.EndsWith("#facts-on-this-page", StringComparison.Ordinal)
                    && !row.Address.EndsWith("#mentioned-in", StringComparison.Ordinal),
                () => $"'{query.Text}' finds {row.Address}"
            );
        }
        return findings;
    }

    /// <summary>A statement that lost its hedge would claim more than its sources do; a number that is found can be called.</summary>
    public static Findings Facts_are_found_whole_and_hotlines_can_be_called(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (query, row) in Rows(site, sources).Where(found => found.Row.Kind is "fact" or "hotline"))
        {
            var element = site.Find($"{query.Lang}/{row.Page}")?.ById(row.Id);
            if (row.Kind == "hotline")
            {
                findings.Check(
                    (row.Tel.StartsWith("sms:", StringComparison.Ordinal) ? row.Tel : "tel:" + row.Tel)
                        == element?.QuerySelector("[data-hotline]")?.GetAttribute("href"),
                    () => $"{row.Address} is found with the number {row.Tel}"
                );
                continue;
            }
            var shown = row.Shown.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            findings.Check(shown == element?.QuerySelector(".statement")?.TextContent, () => $"{row.Address} is found as '{shown}'");
            findings.Check(row.Note == element?.QuerySelector(".status")?.TextContent, () => $"{row.Address} is found as '{row.Note}'");
        }
        return findings;
    }

    private static IEnumerable<(SearchQuery Query, SearchRow Row)> Rows(BuiltSite site, SiteSources sources) =>
        SearchTable.Answers(site, sources).SelectMany(answer => answer.Result.Rows.Select(row => (answer.Query, row)));
}
