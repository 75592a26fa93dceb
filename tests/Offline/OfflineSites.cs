using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The small site with a word about copies.</summary>
internal static class OfflineSites
{
    public static SmallSite Offline { get; } = Valid("offline: true\n");

    /// <summary>The same below the real theme's templates and strings, with the real worker and the scripts that start it and talk to it:
    /// they are made for each other.</summary>
    public static SmallSite InABrowser { get; } =
        BaseSite
            .ReadFiles(RepositoryRoot.Combine("theme"), "theme/")
            .Where(file => IsAboutCopies(file.Key))
            .Aggregate(Offline, (site, file) => site.With(file.Key, Encoding.UTF8.GetString(file.Value)));

    private static bool IsAboutCopies(string path) =>
        path is "theme/assets/site.js" or "theme/assets/door.js" or "theme/assets/moved.js" or "theme/assets/offline.js"
        || path.StartsWith("theme/templates/", StringComparison.Ordinal)
        || path.StartsWith("theme/strings.", StringComparison.Ordinal)
        || (path.StartsWith("theme/offline/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));

    /// <param name="lines">Added to <c>data/site.yaml</c>.</param>
    public static SmallSite Valid(string lines) =>
        SmallSite.Valid.With("data/site.yaml", SmallSite.Valid.Files["data/site.yaml"].TrimEnd() + "\n" + lines);

    /// <summary>A site built, and nothing found wrong with it.</summary>
    public static BuiltSite Sound(SmallSite small)
    {
        var site = small.Build();
        Assert.Empty(site.Diagnostics);
        return site;
    }
}
