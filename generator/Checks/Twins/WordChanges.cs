using SiteGen.Checks.Words;

namespace SiteGen.Checks.Twins;

/// <summary>Which words of a text have changed, for a message.</summary>
internal static class WordChanges
{
    private const int MostNamed = 3;
    private const int LongestNamed = 60;

    /// <returns>As <c>'ninety days' became 'a hundred days'; 'not' is gone</c>.</returns>
    public static string Of(string before, string now)
    {
        var (old, words) = (Words(before), Words(now));
        var changes = Together(Alignment.Of(old, words, word => word.Trim()).Where(run => !IsSame(old, words, run)))
            .Select(run => (Gone: Join(old, run.Left), Came: Join(words, run.Right)))
            .Select(change =>
                (change.Gone.Trim(), change.Came.Trim()) switch
                {
                    (var gone, "") => $"'{Short(gone)}' is gone",
                    ("", var came) => $"'{Short(came)}' is new",
                    var (gone, came) => $"'{Short(gone)}' became '{Short(came)}'",
                }
            )
            .ToList();
        var left = changes.Count - MostNamed;
        var more = left > 0 ? $"; and {left} more change{(left == 1 ? "" : "s")}" : "";
        return string.Join("; ", changes.Take(MostNamed)) + more;
    }

    /// <summary>How much of two texts is the same words, from 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var same = Alignment.Of(left, right, word => word.Trim()).Count(run => IsSame(left, right, run));
        return same * 2.0 / Math.Max(1, left.Count + right.Count);
    }

    private static bool IsSame(List<string> old, List<string> words, (Run Left, Run Right) run) =>
        (run.Left.Count, run.Right.Count) == (1, 1) && old[run.Left.Start].Trim() == words[run.Right.Start].Trim();

    /// <summary>Changes with one word between them are told as one.</summary>
    private static List<(Run Left, Run Right)> Together(IEnumerable<(Run Left, Run Right)> changes)
    {
        var together = new List<(Run Left, Run Right)>();
        foreach (var change in changes)
        {
            if (together is [.., var last] && change.Left.Start - (last.Left.Start + last.Left.Count) <= 1)
                together[^1] = (Span(last.Left, change.Left), Span(last.Right, change.Right));
            else
                together.Add(change);
        }
        return together;

        static Run Span(Run from, Run to) => new(from.Start, to.Start + to.Count - from.Start);
    }

    private static string Join(List<string> words, Run run) => string.Concat(words.Skip(run.Start).Take(run.Count));

    private static string Short(string text) => text.Length <= LongestNamed ? text : text[..LongestNamed].TrimEnd() + " …";

    /// <summary>Words with the blank behind them; of what is written without blanks, each character.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLowSurrogate(text[i]))
                continue;
            if (i == text.Length || text[i - 1] == ' ' || IsAlone(text[i - 1]) || IsAlone(text[i]))
            {
                // The blank belongs to the word before it.
                if (i < text.Length && text[i] == ' ')
                    continue;
                words.Add(text[start..i]);
                start = i;
            }
        }
        return words;

        static bool IsAlone(char c) => c >= '\u2E80';
    }
}
