using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>The record of a visit stays clean.</summary>
public static class RecordCheckers
{
    public static Task<Findings> The_console_stays_empty(Visit visit) => LookAsync(visit, log => log.Console);

    public static Task<Findings> The_policy_forbids_nothing_of_ours(Visit visit) => LookAsync(visit, log => log.Forbidden);

    public static Task<Findings> Nobody_else_is_asked(Visit visit) => LookAsync(visit, log => log.Foreign);

    public static Task<Findings> Every_request_is_answered(Visit visit) => LookAsync(visit, log => log.Failed);

    private static async Task<Findings> LookAsync(Visit visit, Func<VisitLog, IReadOnlyList<string>> record)
    {
        // What has just happened in the page is told to us in a moment: after a turn of its clock and a word from it.
        await visit.Page.EvaluateAsync("() => new Promise(done => setTimeout(done))");
        var findings = new Findings();
        findings.Add(visit.Log.Requests.Count, record(visit.Log).Select(problem => $"{visit.Page.Url}: {problem}"));
        return findings;
    }
}
