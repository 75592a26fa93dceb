namespace SiteGen.Diagnostics;

/// <summary>"Did you mean …?": the nearest of the words that would have been right.</summary>
public static class Suggestion
{
    private const int LongestWord = 200;

    /// <summary><c> Did you mean 'harbour'?</c> with its leading space, or an empty text when nothing is near. The word itself
    /// is no suggestion: where it is there, something else is wrong.</summary>
    public static string For(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates.Where(candidate => candidate != written)) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>The candidate with the fewest edits, at most a third of the longer word; ties go to the ordinally first.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        // To compare takes the product of the lengths; no word that would have been right is that long.
        if (written.Length > LongestWord)
            return null;
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var limit = Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);
            var distance = Distance(written, candidate, limit);
            if (distance > limit || distance > bestDistance)
                continue;
            if (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0)
                continue;
            (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Optimal string alignment distance: insert, delete, replace, swap neighbours; case counts nothing. Gives up past the
    /// limit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                rowBest = Math.Min(rowBest, current[j]);
            }
            if (rowBest > limit)
                return limit + 1;
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
