using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SiteGen.Tests.Search;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>What readers type, and where it has to lead: <c>queries.txt</c> beside this file, or that of the sources.</summary>
internal static class SearchTable
{
    public const string Path = "queries.txt";

    private static readonly ConditionalWeakTable<BuiltSite, ConcurrentDictionary<string, Lazy<IReadOnlyList<SearchAnswer>>>> Asked = [];

    /// <summary>Every query, asked once a site, each by a reader who has loaded nothing before.</summary>
    public static IReadOnlyList<SearchAnswer> Answers(BuiltSite site, SiteSources sources)
    {
        var table = sources.Text(Path) ?? File.ReadAllText(RepositoryRoot.Combine("tests", "Content", Path));
        return Asked
            .GetValue(site, _ => new(StringComparer.Ordinal))
            .GetOrAdd(table, _ => new(() => [.. Read(table).AsParallel().AsOrdered().Select(query => Ask(site, query))]))
            .Value;
    }

    private static SearchAnswer Ask(BuiltSite site, SearchQuery query)
    {
        var script = RealScript.Over(site, query.Lang);
        return new SearchAnswer(query, script.Find(query.Text, 8), script.Fetched);
    }

    private static IEnumerable<SearchQuery> Read(string table) =>
        table
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new SearchQuery(parts[0], parts[1], parts[2]));
}

/// <summary>What a reader types, and the address below the language that has to be found.</summary>
internal sealed record SearchQuery(string Lang, string Text, string Place);

/// <summary>What was found.</summary>
/// <param name="Bytes">What had to be loaded for it beside the search page and its script.</param>
internal sealed record SearchAnswer(SearchQuery Query, SearchResult Result, int Bytes);
