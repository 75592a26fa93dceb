using System.Collections.Concurrent;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.Browser.Structure;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Pages of the real site that show every structure it has, each opened once and looked at by every checker.</summary>
public sealed class StructureSweep(RealBuild real, RealBrowser browser)
{
    private const int Readers = 3;

    private readonly Lazy<Task<(int Pages, IReadOnlyDictionary<string, Findings> Findings)>> _swept = new(async () =>
    {
        BrowserExecutable.Require();
        // A page that leads on at once is gone before anybody has looked at it; the judge of HTML reads it, too.
        BuiltPage[] pages = [.. PageCover.ToWalk(real.Built).Where(page => !page.IsRedirect)];
        return (pages.Length, await SweepAsync(real.Built, browser, pages));
    });

    /// <summary>Asserts that a checker found nothing. What is wrong on many pages alike is told once.</summary>
    /// <param name="atLeast">How many things it must have looked at on a page, on average.</param>
    public async Task PassesAsync(string checker, double atLeast)
    {
        var (pages, all) = await _swept.Value;
        var findings = all[checker];
        var problems = findings
            .Problems.GroupBy(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)
            .Select(same => $"{same.First()} ({same.Count()} ×)");
        Assert.True(
            findings.Problems.Count == 0,
            $"{findings.Problems.Count} of {findings.Checked}:\n{string.Join('\n', problems.Take(40))}"
        );
        TestContext.Current.TestOutputHelper?.WriteLine($"{findings.Checked} looked at on {pages} pages.");
        Assert.True(findings.Checked >= atLeast * pages, $"Only {findings.Checked} looked at on {pages} pages.");
    }

    private static async Task<IReadOnlyDictionary<string, Findings>> SweepAsync(
        BuiltSite site,
        RealBrowser browser,
        IEnumerable<BuiltPage> pages
    )
    {
        var left = new ConcurrentQueue<BuiltPage>(pages);
        var checkers = AllPageCheckers.All;
        var found = checkers.ToDictionary(checker => checker.Name, _ => new Findings(), StringComparer.Ordinal);
        await using var server = await SiteServer.StartAsync(site);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync()));
        return found;

        async Task ReadAsync()
        {
            await using var visit = await browser.VisitAsync(hasWorker: Seeds.AreAll);
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
