using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The small site with a word about copies.</summary>
internal static class OfflineSites
{
    public static SmallSite Offline { get; } = Valid("offline: true\n");

    /// <param name="lines">Added to <c>data/site.yaml</c>.</param>
    public static SmallSite Valid(string lines) => SmallSite.Valid.With("data/site.yaml", SmallSite.Valid.Files["data/site.yaml"].TrimEnd() + "\n" + lines);
}
