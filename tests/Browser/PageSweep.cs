using System.Collections.Concurrent;
using SiteGen.Tests.Browser.Checkers;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Every page of the real site, opened once and looked at by every checker.</summary>
public sealed class PageSweep
{
    private const int Readers = 2;

    private readonly Lazy<Task<IReadOnlyDictionary<string, Findings>>> _findings;

    public PageSweep(RealBuild real, RealBrowser browser) => _findings = new(() => SweepAsync(real.Built, browser));

    public async Task<Findings> FindingsOfAsync(string checker) => (await _findings.Value)[checker];

    private static async Task<IReadOnlyDictionary<string, Findings>> SweepAsync(BuiltSite site, RealBrowser browser)
    {
        var left = new ConcurrentQueue<BuiltPage>(site.Pages);
        var found = AllPageCheckers.InOrder.ToDictionary(checker => checker.Name, _ => new Findings(), StringComparer.Ordinal);
        await using var server = await SiteServer.StartAsync(site);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync()));
        return found;

        async Task ReadAsync()
        {
            await using var visit = await browser.VisitAsync();
            while (left.TryDequeue(out var page))
            {
                await visit.GoAsync(server, page.Address);
                foreach (var (name, check) in AllPageCheckers.InOrder)
                {
                    var findings = await check(visit);
                    lock (found) found[name].Add(findings);
                }
            }
        }
    }
}
