using System.Globalization;

namespace SiteGen.ProgramMutations;

/// <summary>The tables of a trial, in Markdown.</summary>
internal static class Report
{
    public static void Write(TextWriter output, IReadOnlyList<(Mutant Mutant, Verdict Verdict)> results, bool listsSurvivors)
    {
        Table(output, "folder", results, mutant => mutant.Folder);
        Table(output, "change", results, mutant => mutant.Operator);
        if (!listsSurvivors)
            return;
        output.WriteLine("\nSurvived:\n");
        foreach (var (mutant, verdict) in results.Where(result => !result.Verdict.IsKilled))
            output.WriteLine($"- {mutant.Key} ({verdict.Outcome})");
    }

    private static void Table(
        TextWriter output,
        string title,
        IReadOnlyList<(Mutant Mutant, Verdict Verdict)> results,
        Func<Mutant, string> group
    )
    {
        output.WriteLine($"\n| {title} | changes | killed | % | survived | not reached |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var rows in results.GroupBy(result => group(result.Mutant)).OrderBy(rows => rows.Key, StringComparer.Ordinal))
            Row(output, rows.Key, [.. rows.Select(row => row.Verdict)]);
        Row(output, "all", [.. results.Select(row => row.Verdict)]);
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<Verdict> verdicts)
    {
        var killed = verdicts.Count(verdict => verdict.IsKilled);
        var missed = verdicts.Count(verdict => verdict.Outcome == Outcome.NotReached);
        var share = (100m * killed / Math.Max(1, verdicts.Count)).ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine($"| {name} | {verdicts.Count} | {killed} | {share} | {verdicts.Count - killed - missed} | {missed} |");
    }
}
