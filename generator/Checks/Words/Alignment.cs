namespace SiteGen.Checks.Words;

/// <summary>A run of blocks in one of two lists.</summary>
internal readonly record struct Run(int Start, int Count);

/// <summary>Two lists laid side by side: what agrees pairs up, and a block too many disturbs nothing after it.</summary>
internal static class Alignment
{
    /// <summary>The most cells of the table below; beyond it, what differs is one run. Our longest guide has eighty blocks.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>Pairs in order: two runs of one item each that agree, or two runs, of any length, that stand in place of each
    /// other.</summary>
    public static IEnumerable<(Run Left, Run Right)> Of<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, string> key)
    {
        var a = left.Select(key).ToArray();
        var b = right.Select(key).ToArray();
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length && a[i] == b[j])
            yield return (new Run(i++, 1), new Run(j++, 1));
        if ((a.Length - i + 1L) * (b.Length - j + 1L) > MostCells)
        {
            yield return (new Run(i, a.Length - i), new Run(j, b.Length - j));
            yield break;
        }
        var (skipI, skipJ) = (i, j);
        var common = CommonLengths(a[i..], b[j..]);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                yield return (new Run(i++, 1), new Run(j++, 1));
                continue;
            }
            var (fromI, fromJ) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && a[i] == b[j]))
            {
                if (j == b.Length || (i < a.Length && common[i + 1 - skipI, j - skipJ] >= common[i - skipI, j + 1 - skipJ]))
                    i++;
                else
                    j++;
            }
            // As many on either side: each stands in place of its neighbour, and each pair is a mistake of its own.
            if (i - fromI == j - fromJ)
            {
                for (var k = 0; k < i - fromI; k++)
                    yield return (new Run(fromI + k, 1), new Run(fromJ + k, 1));
            }
            else
            {
                yield return (new Run(fromI, i - fromI), new Run(fromJ, j - fromJ));
            }
        }
    }

    /// <summary>For each pair of positions, the length of the longest common subsequence from there on.</summary>
    private static int[,] CommonLengths(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        return lengths;
    }
}
