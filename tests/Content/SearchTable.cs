using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Search;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>What readers type, and where it has to lead: a table beside this file, or that of the sources.</summary>
internal static class SearchTable
{
    /// <summary>Each of these has to find its place.</summary>
    public const string Path = "queries.txt";

    /// <summary>Readers' own words, of which nearly all have to.</summary>
    public const string Everyday = "everyday-queries.txt";

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<SearchAnswer>>> Asked = new(StringComparer.Ordinal);

    /// <summary>Every query, asked once an index, each by a reader who has loaded nothing before.</summary>
    public static IReadOnlyList<SearchAnswer> Answers(BuiltSite site, SiteSources sources, string path = Path)
    {
        var table = sources.Text(path) ?? File.ReadAllText(RepositoryRoot.Combine("tests", "Content", path));
        return Asked
            .GetOrAdd(Key(site, table), _ => new(() => [.. Read(table).AsParallel().AsOrdered().Select(query => Ask(site, query))]))
            .Value;
    }

    /// <summary>All that an answer hangs on: the queries, and the files that the script may load.</summary>
    private static string Key(BuiltSite site, string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(table));
        foreach (var (path, content) in site.Files.Where(f => f.Key.Contains("/search/")).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(content));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
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
            .Select(parts => new SearchQuery(parts[0], parts[1], parts[2].Split(" or ")));
}

/// <summary>What a reader types, and the addresses below the language of which one has to be found.</summary>
internal sealed record SearchQuery(string Lang, string Text, string[] Places);

/// <summary>What was found.</summary>
/// <param name="Bytes">What had to be loaded for it beside the search page and its script.</param>
internal sealed record SearchAnswer(SearchQuery Query, SearchResult Result, int Bytes)
{
    /// <summary>The number of the first result that leads where it should; 0 for none.</summary>
    public int Rank => Array.FindIndex(Result.Rows, row => Query.Places.Any(row.LeadsTo)) + 1;
}
