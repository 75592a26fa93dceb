using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>How a page comes: looked at first, because whoever looks at a page may make it move.</summary>
public static class ArrivalCheckers
{
    /// <summary>The sum of <see href="https://web.dev/articles/cls">layout shifts</see> is at most a hundredth.</summary>
    public static Task<Findings> Nothing_moves_once_it_is_seen(Visit visit) =>
        PageScript.CheckAsync(
            visit.Page,
            """
            const moved = await new Promise(done => {
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                    .observe({ type: "layout-shift", buffered: true });
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
            });
            check(moved <= 0.01, () => `a share of ${moved.toFixed(3)} has moved`);
            """
        );
}
