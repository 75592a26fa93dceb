using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The small site with a word about copies.</summary>
internal static class OfflineSites
{
    public static SmallSite Offline { get; } = Valid("offline: true\n");

    /// <summary>The same with the scripts that start the worker and talk to it, in place of their stand-ins.</summary>
    public static SmallSite InABrowser { get; } =
        Offline.With("theme/assets/site.js", Script("site.js")).With("theme/assets/offline.js", Script("offline.js"));

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

    private static string Script(string name) => File.ReadAllText(RepositoryRoot.Combine("theme/assets/" + name));
}
