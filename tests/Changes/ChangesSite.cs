using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Changes;

/// <summary>The small site, which tells what has changed.</summary>
internal static class ChangesSite
{
    /// <summary>Nothing has been written down yet.</summary>
    public static SmallSite Asking { get; } =
        SmallSite.Valid.Edit("data/site.yaml", "search: true", "search: true\nchanges: true\napi: true");

    /// <summary>First published, and a fact, a hotline and a path changed since.</summary>
    public static SmallSite Changed { get; } = Change(Record(Asking, new DateOnly(2026, 4, 30)));

    /// <summary>The site after <c>sitegen record</c>.</summary>
    public static SmallSite Record(SmallSite site, DateOnly day)
    {
        var result = SiteRecord.Run(MemoryFiles.FromText(site.Files), [], day);
        Assert.Empty(result.Diagnostics.Select(found => found.ToString()));
        return result.Files.Aggregate(site, (now, file) => now.With(file.Path, file.Text));
    }

    private static SmallSite Change(SmallSite first) =>
        Record(
            Record(first.Edit("data/facts/fee.yaml", "[5, 10]", "[6, 12]"), new DateOnly(2026, 5, 7))
                .Edit("data/facts/fee.yaml", "as-of: \"2026\"", "as-of: \"2025\""),
            new DateOnly(2026, 5, 9)
        );
}
