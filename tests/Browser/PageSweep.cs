using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Every page of the real site.</summary>
public sealed class EveryPageSweep(RealBuild real, RealBrowser browser)
    : PageSweep(real, browser, site => site.Pages, AllPageCheckers.OnEveryPage);

/// <summary>The largest pages of each kind.</summary>
public sealed class EveryKindSweep(RealBuild real, RealBrowser browser)
    : PageSweep(real, browser, site => PageKinds.LargestOfEach(site, most: 2), AllPageCheckers.OnEveryKind);

/// <summary>Pages of the real site, each opened once and looked at by every checker of a set.</summary>
public abstract class PageSweep
{
    private const int Readers = 3;

    private readonly Lazy<Task<IReadOnlyDictionary<string, Findings>>> _findings;

    protected PageSweep(
        RealBuild real,
        RealBrowser browser,
        Func<BuiltSite, IEnumerable<BuiltPage>> pages,
        ImmutableArray<(string Name, PageChecker Check)> checkers
    ) => _findings = new(() => SweepAsync(real.Built, browser, pages(real.Built), checkers));

    /// <summary>Asserts that a checker found nothing. What is wrong on many pages alike is told once.</summary>
    /// <param name="atLeast">How many things it must have looked at.</param>
    public async Task PassesAsync(string checker, int atLeast)
    {
        var findings = (await _findings.Value)[checker];
        var problems = findings
            .Problems.GroupBy(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)
            .Select(same => $"{same.First()} ({same.Count()} ×)");
        Assert.True(
            findings.Problems.Count == 0,
            $"{findings.Problems.Count} of {findings.Checked}:\n{string.Join('\n', problems.Take(40))}"
        );
        Assert.True(findings.Checked >= atLeast, $"Only {findings.Checked} looked at.");
    }

    private static async Task<IReadOnlyDictionary<string, Findings>> SweepAsync(
        BuiltSite site,
        RealBrowser browser,
        IEnumerable<BuiltPage> pages,
        ImmutableArray<(string Name, PageChecker Check)> checkers
    )
    {
        var left = new ConcurrentQueue<BuiltPage>(pages);
        var found = checkers.ToDictionary(checker => checker.Name, _ => new Findings(), StringComparer.Ordinal);
        await using var server = await SiteServer.StartAsync(site);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync()));
        return found;

        async Task ReadAsync()
        {
            await using var visit = await browser.VisitAsync();
            await visit.Context.AddInitScriptAsync(Axe.Source);
            while (left.TryDequeue(out var page))
            {
                await visit.GoAsync(server, page.Address);
                foreach (var (name, check) in checkers)
                {
                    var findings = await check(visit);
                    lock (found)
                        found[name].Add(findings);
                }
            }
        }
    }
}
