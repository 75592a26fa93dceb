using SiteGen.Reading;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>What judges a site's content: <c>check</c>, and every checker over the pages as they were built.</summary>
public static class ContentSuite
{
    public static IEnumerable<string> Checkers => AllCheckers.ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>What one checker found wrong; that it looked at nothing is wrong, too.</summary>
    public static IReadOnlyList<string> Judge(string checker, BuiltSite site, SiteSources sources)
    {
        var findings = AllCheckers.ByName[checker](site, sources);
        return findings.Checked > 0 ? [.. findings.Problems.Select(problem => $"{checker}: {problem}")] : [$"{checker}: looked at nothing"];
    }

    /// <summary>All that is found wrong with a site; empty when both are content.</summary>
    /// <param name="like">A site that differs in a few pages, of which the others need not be parsed again.</param>
    public static IReadOnlyList<string> Judge(ISiteFiles files, BuiltSite like)
    {
        var (site, sources) = (BuiltSite.Build(files, like: like), SiteSources.Read(files));
        return site.Diagnostics.Count > 0
            ? [.. site.Diagnostics.Select(d => d.ToString())]
            : [.. Checkers.AsParallel().AsOrdered().SelectMany(checker => Judge(checker, site, sources))];
    }
}
