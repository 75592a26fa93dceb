namespace SiteGen.Languages;

/// <summary>The house's rules for punctuation and spaces in a language.</summary>
internal abstract class Typography
{
    /// <summary>Whether there may be a mistake at a character; quick, and yes too often rather than no.</summary>
    public abstract bool MayBeMistake(string text, int at);

    /// <summary>What is wrong at a character; <c>null</c> when nothing is.</summary>
    public abstract TypographyMistake? MistakeAt(string text, int at);

    /// <summary>Halves of pairs without the other half, in order.</summary>
    public abstract IEnumerable<(int At, string Message)> UnpairedIn(string text);

    /// <summary>Whether a name, quoted as it is written elsewhere, may break the rules.</summary>
    public abstract bool MayBreakRules(string name);

    /// <summary>Letters of kana and Hangul, which stand in no text of ours: several side by side are told at the first of them.</summary>
    protected static TypographyMistake? ForeignAt(string text, int at)
    {
        if (!IsForeign(text[at]) || (at > 0 && IsForeign(text[at - 1])))
            return null;
        var end = at;
        while (end < text.Length && IsForeign(text[end]))
            end++;
        var script = text[at] is >= '\uAC00' and <= '\uD7A3' ? "Korean" : "Japanese";
        return new($"'{text[at..end]}' is {script}.", end - at, null);
    }

    // Neither the middle dot of kana nor its mark for long vowels, which some take for a dash.
    protected static bool IsForeign(char c) =>
        c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Where the second of two straight quotation marks stands, if one at a place is the first of them; -1 else.</summary>
    protected static int StraightPair(string text, int at) =>
        text.AsSpan(0, at).Count('"') % 2 == 0 && text.IndexOf('"', at + 1) is > 0 and var second ? second : -1;

    /// <summary>Whether a straight quotation mark at a place is the second of two.</summary>
    protected static bool ClosesStraightPair(string text, int at) => text.AsSpan(0, at).Count('"') % 2 == 1;

    /// <summary>Hyphens and signs of equality in a row that begins at a place; <c>null</c> where it began before, or belongs to another
    /// sign.</summary>
    protected static Range? DashesAt(string text, int at)
    {
        if (at > 0 && text[at - 1] is '-' or '=' or '<' or '!')
            return null;
        return at..(text.AsSpan(at).IndexOfAnyExcept('-', '=') is >= 0 and var length ? at + length : text.Length);
    }

    /// <summary>An arrow of which such a row is the shaft.</summary>
    protected static TypographyMistake? ArrowOf(string text, Range dashes)
    {
        var (start, end) = (dashes.Start.Value, dashes.End.Value);
        return end < text.Length && text[end] == '>'
            ? new(
                $"'{text[start..(end + 1)]}' is no mark of a text; say it in words, or show the steps as a procedure.",
                end + 1 - start,
                null
            )
            : null;
    }

    /// <summary>Whether a place lies within quotation marks.</summary>
    internal static bool IsQuoted(string text, int at) => text.AsSpan(0, at).Count('“') > text.AsSpan(0, at).Count('”');

    /// <summary>A mark that stands before another although one of the two is enough: one mark several times in a row is told at the first
    /// of them.</summary>
    protected static TypographyMistake? TogetherAt(string text, int at)
    {
        var mark = text[at];
        if (text[at + 1] != mark)
            return new($"'{mark}' and '{text[at + 1]}' stand side by side; one of them is enough.", 2, null);
        if (at > 0 && text[at - 1] == mark)
            return null;
        var count = text.AsSpan(at).IndexOfAnyExcept(mark) is var end and >= 0 ? end : text.Length - at;
        return new($"'{mark}' stands here {(count == 2 ? "twice" : $"{count} times")}.", count, $"{mark}");
    }
}

/// <summary>Something that the house sets differently.</summary>
/// <param name="Length">How many characters show it.</param>
/// <param name="Instead">What to write in their place; <c>null</c> where the author has to choose.</param>
internal readonly record struct TypographyMistake(string Message, int Length, string? Instead);
