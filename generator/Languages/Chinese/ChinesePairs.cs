using System.Buffers;

namespace SiteGen.Languages.Chinese;

/// <summary>Marks that come in pairs, each half of which has a direction: quotation marks, brackets, marks of titles.</summary>
internal static class ChinesePairs
{
    private const string Openings = "“‘（《〈「『【〔(";
    private const string Closings = "”’）》〉」』】〕)";

    private static readonly SearchValues<char> Halves = SearchValues.Create(Openings + Closings);

    /// <summary>Every half without the other, in order.</summary>
    public static IEnumerable<(int At, string Message)> Mistakes(string text)
    {
        // Most texts have none.
        var first = text.AsSpan().IndexOfAny(Halves);
        // Where „ opens, the mark that opens here closes; that has been told.
        if (first < 0 || text.Contains('„'))
            yield break;
        var open = new Stack<int>();
        for (var i = first; i < text.Length; i++)
        {
            if (Openings.Contains(text[i]))
            {
                open.Push(i);
                continue;
            }
            var pair = Closings.IndexOf(text[i]);
            if (pair < 0 || IsApostrophe(text, i))
                continue;
            if (open.Count == 0)
            {
                // Where they stand the wrong way round, the next one opens.
                var next = text.AsSpan(i + 1).IndexOfAny(Openings[pair], Closings[pair]) + i + 1;
                var isReversed = text[i] is '”' or '’' && next > i && text[next] == Openings[pair];
                yield return isReversed
                    ? (i, $"'{text[i]}' closes, and nothing is open; write '{Openings[pair]}' here and '{Closings[pair]}' at the end.")
                    : (i, $"'{text[i]}' closes, and nothing is open.");
                if (isReversed)
                    i = next;
                continue;
            }
            var opening = text[open.Pop()];
            if (opening != Openings[pair])
                yield return (i, $"'{opening}' is closed by '{text[i]}'; write '{Closings[Openings.IndexOf(opening)]}'.");
        }
        foreach (var at in open.Reverse())
            yield return (at, $"'{text[at]}' opens, and nothing closes it.");
    }

    /// <summary>In words of another language, as in “it’s”.</summary>
    private static bool IsApostrophe(string text, int at) =>
        text[at] == '’' && at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1]);
}
