using SiteGen.Pictures.Fonts;

namespace SiteGen.Pictures.Layout;

/// <summary>A text in lines.</summary>
/// <param name="BreaksWords">Some line may end inside a Chinese word: nothing tells where those begin.</param>
internal sealed record Wrapped(IReadOnlyList<string> Lines, bool BreaksWords);

/// <summary>Breaks a text into lines of much the same length, rather after a comma than before it.</summary>
internal sealed class Wrapping(GlyphCache glyphs, Script script)
{
    /// <summary>The lines, as few as will do; <c>null</c> when it takes more than there may be.</summary>
    /// <param name="width">Of the room, in pixels.</param>
    public Wrapped? Wrap(string text, int size, int width, int mostLines)
    {
        int[] places =
        [
            0,
            .. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => LineBreaks.IsAllowed(text, at, script)),
            text.Length,
        ];
        for (var lines = 1; lines <= mostLines; lines++)
        {
            if (Best(text, places, size, width, lines) is { } best)
                return best;
        }
        return null;
    }

    /// <summary>The breaks into a given number of lines whose unused widths, squared and summed, come to the least; a bad place for a break
    /// adds a penalty.</summary>
    private Wrapped? Best(string text, int[] places, int size, int width, int lines)
    {
        // cost[n, p]: of the best way to set the text up to place p in n lines.
        var cost = new long[lines + 1, places.Length];
        var from = new int[lines + 1, places.Length];
        for (var n = 0; n <= lines; n++)
        {
            for (var p = 0; p < places.Length; p++)
                cost[n, p] = long.MaxValue;
        }
        cost[0, 0] = 0;
        for (var end = 1; end < places.Length; end++)
        {
            for (var start = end - 1; start >= 0; start--)
            {
                var room = width - glyphs.Width(Line(text, places[start], places[end]), script, size);
                if (room < 0)
                    break;
                var here = ((long)room * room) + BreakPenalty(text, places[end], width);
                for (var n = 1; n <= lines; n++)
                {
                    if (cost[n - 1, start] == long.MaxValue || cost[n - 1, start] + here >= cost[n, end])
                        continue;
                    (cost[n, end], from[n, end]) = (cost[n - 1, start] + here, start);
                }
            }
        }
        if (cost[lines, places.Length - 1] == long.MaxValue)
            return null;

        var found = new List<string>();
        var breaksWords = false;
        for (var (n, end) = (lines, places.Length - 1); n > 0; end = from[n, end], n--)
        {
            found.Insert(0, Line(text, places[from[n, end]], places[end]).ToString());
            breaksWords |= n < lines && !LineBreaks.IsBetweenWords(text, places[end]);
        }
        return new Wrapped(found, breaksWords);
    }

    private static long BreakPenalty(string text, int end, int width) =>
        end == text.Length || LineBreaks.IsNatural(text, end) ? 0 : (long)width * width / (LineBreaks.IsBetweenWords(text, end) ? 16 : 4);

    private static ReadOnlySpan<char> Line(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd(' ');
}
