using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>A reader gets to every page of a language from its home page within three clicks.</summary>
/// <remarks>An answer to a question is a click that brings the reader nearer: below the first question a page may be as much further as
/// answers lead to it, and no more.</remarks>
internal static class ReachabilityCheck
{
    public const int MostClicks = 3;

    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        foreach (var pages in site.Pages.Where(p => p is { Language: not null, IsRedirect: false }).GroupBy(p => p.Language!))
        {
            if (site.PageAt($"{pages.Key}/") is not { } home)
            {
                yield return new Finding(
                    OutputRules.Unreachable,
                    site.SourceOf(pages.First()),
                    $"There is no home page '/{pages.Key}/' to start from."
                );
                continue;
            }
            var clicks = ClicksFrom(home, pages.Count(), site);
            foreach (var page in pages.Where(p => clicks.GetValueOrDefault(p, int.MaxValue) > Allowed(p, clicks, site)))
            {
                var distance = clicks.TryGetValue(page, out var n)
                    ? $"{n} clicks away from '{home.Address}'"
                    : $"not linked from '{home.Address}', nor from a page it leads to";
                yield return new Finding(OutputRules.Unreachable, site.SourceOf(page), $"The page '{page.Address}' is {distance}.");
            }
        }
    }

    private static int Allowed(PageDigest page, Dictionary<PageDigest, int> clicks, VerifiedSite site)
    {
        var first = $"{page.Language}/{site.Options.Questions}";
        if (site.Options.Questions is null || !page.Path.Address.StartsWith(first, StringComparison.Ordinal))
            return MostClicks;
        var answers = page.Path.Address.AsSpan(first.Length).Count('/');
        return answers == 0 || site.PageAt(first) is not { } question
            ? MostClicks
            : clicks.GetValueOrDefault(question, MostClicks) + answers;
    }

    /// <summary>How many clicks it takes to get to each page of the home page's language; pages that can't be reached are absent.</summary>
    private static Dictionary<PageDigest, int> ClicksFrom(PageDigest home, int pages, VerifiedSite site)
    {
        // Of a page there is one digest.
        var clicks = new Dictionary<PageDigest, int>(ReferenceEqualityComparer.Instance) { [home] = 0 };
        var queue = new Queue<PageDigest>([home]);
        // Lists of pages stand near the home page, so that all are found before most have been looked at.
        while (clicks.Count < pages && queue.TryDequeue(out var page))
        {
            var further = clicks[page] + 1;
            foreach (var (link, use) in page.Targets)
            {
                if (
                    use.HasFlag(TargetUse.Click)
                    && site.PageAt(link.Path) is { IsRedirect: false } target
                    && target.Language == home.Language
                    && clicks.TryAdd(target, further)
                )
                    queue.Enqueue(target);
            }
        }
        return clicks;
    }
}
