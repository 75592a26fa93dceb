using SiteGen.Checks.Words;
using SiteGen.Languages;

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
        var changes = Alignment
            .Of(old, words, word => word.Trim())
            .Select(run => (Gone: Join(old, run.Left), Came: Join(words, run.Right)))
            .Where(change => change.Gone.Trim() != change.Came.Trim())
            .Select(change =>
                (change.Gone.Trim(), change.Came.Trim()) switch
                {
                    (var gone, "") => $"'{Short(gone)}' is gone",
                    ("", var came) => $"'{Short(came)}' is new",
                    var (gone, came) => $"'{Short(gone)}' became '{Short(came)}'",
                }
            )
            .ToList();
        var more = changes.Count > MostNamed ? $"; and {changes.Count - MostNamed} more changes" : "";
        return string.Join("; ", changes.Take(MostNamed)) + more;
    }

    /// <summary>How much of two texts is the same words, from 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var same = Alignment
            .Of(left, right, word => word.Trim())
            .Count(run => run.Left.Count == 1 && run.Right.Count == 1 && left[run.Left.Start].Trim() == right[run.Right.Start].Trim());
        return same * 2.0 / Math.Max(1, left.Count + right.Count);
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
