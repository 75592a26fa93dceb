using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Mends in the sources what needs nobody's judgement: the fixes that rules carry. Nothing is written here.</summary>
public static class SiteFixes
{
    /// <summary>The most rounds: a fix may bring to light what the mistake before it hid.</summary>
    private const int MostRounds = 20;

    /// <summary>What a second person wrote, and what commands keep, is not for this one to change.</summary>
    private static readonly string[] NeverTouched =
    [
        DataPaths.Ledger,
        DataPaths.Twins,
        DataPaths.Addresses,
        DataPaths.Changes,
        DataPaths.Published,
    ];

    /// <exception cref="IOException">A file of the site can't be read.</exception>
    public static FixResult Run(ISiteFiles files)
    {
        var edited = new EditedFiles(files);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = WithoutOverlap(SiteBuild.Check(edited).Select(mistake => mistake.Fix).OfType<Fix>().Where(IsAllowed));
            if (fixes.Count == 0)
                break;
            edited.Apply(fixes.Select(fix => new TextEdit(fix.Span.File.Path, fix.Span.Start, fix.Span.Length, fix.Text)));
            foreach (var fix in fixes)
                counts[fix.Span.File.Path] = counts.GetValueOrDefault(fix.Span.File.Path) + 1;
        }
        return new FixResult([.. edited.Changes.Select(file => new FixedFile(file, counts[file.Path]))]);
    }

    private static bool IsAllowed(Fix fix)
    {
        var (file, path) = (fix.Span.File, fix.Span.File.Path);
        return !file.IsBuiltIn
            && (file.IsData || path.StartsWith("input/", StringComparison.Ordinal))
            && !NeverTouched.Contains(path, StringComparer.Ordinal);
    }

    /// <summary>Of two that touch the same characters the first; the other is found again in the next round.</summary>
    private static List<Fix> WithoutOverlap(IEnumerable<Fix> fixes)
    {
        var kept = new List<Fix>();
        foreach (var fix in fixes.OrderBy(fix => fix.Span))
        {
            if (kept is [.., var last] && last.Span.File.Path == fix.Span.File.Path && fix.Span.Start <= last.Span.Start + last.Span.Length)
                continue;
            kept.Add(fix);
        }
        return kept;
    }
}

/// <summary>What fixes have made of the sources.</summary>
public sealed record FixResult(ImmutableArray<FixedFile> Files);

/// <summary>A file with fixes in it.</summary>
/// <param name="Fixes">How many, at least one.</param>
public sealed record FixedFile(EditedFile File, int Fixes);
