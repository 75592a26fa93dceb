using System.Globalization;

namespace SiteGen.Mutations;

/// <summary>The tables of a trial, in Markdown.</summary>
internal static class Report
{
    public static void Write(
        TextWriter output,
        IReadOnlyList<MutationKind> kinds,
        IReadOnlyList<(Mutant Mutant, (Verdict Verdict, string Code) Result)> results,
        bool listsSurvivors
    )
    {
        output.WriteLine($"{results.Count} changes of {kinds.Count} kinds.\n");
        output.WriteLine("| group | changes | refused by a rule | contradicted by the ledger | both % | only noticed | silent |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var group in results.GroupBy(result => result.Mutant.Kind.Group).OrderBy(group => group.Key))
            Row(output, group.Key.ToString(), [.. group.Select(result => result.Result.Verdict)]);
        Row(
            output,
            "all but prose",
            [.. results.Where(result => result.Mutant.Kind.Group != Group.Prose).Select(result => result.Result.Verdict)]
        );

        output.WriteLine("\n| kind | group | changes | caught | by |");
        output.WriteLine("|---|---|--:|--:|---|");
        foreach (var kind in kinds)
        {
            var own = results.Where(result => result.Mutant.Kind == kind).Select(result => result.Result).ToList();
            var caught = own.Where(result => result.Verdict <= Verdict.Contradicted).ToList();
            var codes = string.Join(" ", caught.Select(result => result.Code).Distinct().Order(StringComparer.Ordinal));
            output.WriteLine($"| {kind.Name} | {kind.Group} | {own.Count} | {caught.Count} | {codes} |");
        }
        if (!listsSurvivors)
            return;
        output.WriteLine("\nNot caught:\n");
        foreach (var (mutant, result) in results.Where(result => result.Result.Verdict > Verdict.Contradicted))
            output.WriteLine(
                $"- {mutant.Kind.Name}: {mutant.Path} at {mutant.Start}: '{Short(mutant.Old)}' → '{Short(mutant.New)}' "
                    + $"({result.Verdict} {result.Code})"
            );
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<Verdict> verdicts)
    {
        int Count(Verdict verdict) => verdicts.Count(found => found == verdict);
        var (refused, contradicted) = (Count(Verdict.Refused), Count(Verdict.Contradicted));
        var share = (100m * (refused + contradicted) / Math.Max(1, verdicts.Count)).ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine(
            $"| {name} | {verdicts.Count} | {refused} | {contradicted} | {share} | {Count(Verdict.Noticed)} | {Count(Verdict.Silent)} |"
        );
    }

    private static string Short(string text) =>
        text.ReplaceLineEndings(" ⏎ ") is { Length: > 60 } line ? line[..60] + "…" : text.ReplaceLineEndings(" ⏎ ");
}
