using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Rendering.Themes;

namespace SiteGen;

/// <summary>What a build may be told from outside.</summary>
/// <param name="BaseUrl">Absolute address of the site's root, ending in a slash; <c>null</c> takes it from <c>data/site.yaml</c>.</param>
/// <param name="AsOf">The day for which the site is built: values prepared for a later one wait, and dates after it are mistakes;
/// <c>null</c> where none is known. The build itself has no clock.</param>
/// <param name="CacheFolder">Where results are left for later builds; <c>null</c> makes everything anew. What lies there can be deleted at
/// any time.</param>
/// <param name="Theme">What an earlier build of the same program read of the same files of the theme, without a mistake; <c>null</c> reads
/// them.</param>
/// <param name="ListsDue">Report entries whose review date lies before <paramref name="AsOf"/>.</param>
public sealed record BuildOptions(
    Uri? BaseUrl = null,
    DateOnly? AsOf = null,
    string? CacheFolder = null,
    Theme? Theme = null,
    bool ListsDue = true
)
{
    /// <summary>Where results are left for later builds of the same running program, in place of a folder; <c>null</c> for a program that
    /// builds once.</summary>
    public HeldResults? Held { get; init; }

    /// <summary>Drafts are built, too, marked as such, and no page is for search engines.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>The checks are made for the later days, too, on which something comes into force that has been prepared: what is left over
    /// is told before they come.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>Pages to make ahead of all others; <c>null</c> for none.</summary>
    public FirstPages? First { get; init; }

    /// <summary>The first day that a build may be told of, as data may name it.</summary>
    public static DateOnly FirstDay { get; } = new(PartialDate.FirstYear, 1, 1);

    /// <summary>The last such day.</summary>
    public static DateOnly LastDay { get; } = new(PartialDate.LastYear, 12, 31);

    /// <summary>Whether a build may be told of a day.</summary>
    public static bool IsInRange(DateOnly day) => PartialDate.IsInRange(day);
}
