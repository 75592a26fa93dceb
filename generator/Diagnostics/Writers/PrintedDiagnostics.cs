using System.Collections.Immutable;

namespace SiteGen.Diagnostics.Writers;

/// <summary>What people are shown of all that was found: the first of each rule in each file, and how many more there are.</summary>
/// <param name="Shown">In order of place.</param>
/// <param name="More">A line for each rule and file of which not all are shown.</param>
internal sealed record PrintedDiagnostics(ImmutableArray<Diagnostic> Shown, ImmutableArray<string> More)
{
    /// <summary>Of one rule in one file.</summary>
    private const int MostOfKind = 20;

    /// <summary>Of all rules in all files.</summary>
    private const int MostOfAll = 1000;

    public static PrintedDiagnostics Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = ImmutableArray.CreateBuilder<Diagnostic>();
        var counts = new Dictionary<(Rule Rule, string File), int>();
        var more = new Dictionary<(Rule Rule, string File), int>();
        foreach (var diagnostic in diagnostics)
        {
            var kind = (diagnostic.Rule, diagnostic.Span.File.DisplayPath);
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            var isShown = counts[kind] <= MostOfKind && shown.Count < MostOfAll;
            if (isShown)
                shown.Add(diagnostic);
            var others = diagnostic.Omitted + (isShown ? 0 : 1);
            if (others > 0)
                more[kind] = more.GetValueOrDefault(kind) + others;
        }
        return new PrintedDiagnostics(shown.DrainToImmutable(), [.. Lines(more)]);
    }

    private static IEnumerable<string> Lines(Dictionary<(Rule Rule, string File), int> more)
    {
        foreach (var ((rule, file), count) in more.Take(MostOfKind))
            yield return FormattableString.Invariant($"and {count:N0} more of {rule.Code} in {VisibleText.Of(file)}");
        var rest = more.Skip(MostOfKind).Sum(kind => kind.Value);
        if (rest > 0)
            yield return FormattableString.Invariant($"and {rest:N0} more of other rules and files");
    }
}
