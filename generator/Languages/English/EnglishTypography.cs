namespace SiteGen.Languages.English;

/// <summary>How the house sets English: the marks of a Latin keyboard, one blank between words, quotation marks in pairs.</summary>
internal sealed class EnglishTypography : Typography
{
    private const string FullWidth = "，。；：？！（）、";
    private const string HalfWidth = ",.;:?!(),";

    // Of other languages: what each pair is written as here stands at the same place.
    private const string OtherOpening = "《〈「『«‹„‚";
    private const string OtherClosing = "》〉」』»›“‘";
    private const char LongDash = '—';

    // Marks that end a clause or a sentence. Which of them may stand side by side is in StopsAt.
    private const string Stops = ",.;:?!";

    // Letters, of which texts are made, are told apart first.
    public override bool MayBeMistake(string text, int at) =>
        text[at] switch
        {
            > '?' and <= 'z' => false,
            > 'z' and var c => FullWidth.Contains(c) || OtherOpening.Contains(c) || c == LongDash || IsForeign(c),
            '"' => true,
            var c => at + 1 < text.Length
                && text[at + 1] is var next
                && (
                    c == ' ' ? next is ' ' or '-' || IsStop(next)
                    : c is '-' or '=' ? next is '-' or '>'
                    : IsStop(c) && IsStop(next)
                ),
        };

    public override TypographyMistake? MistakeAt(string text, int at)
    {
        if (text[at] == ' ')
            return BlanksAt(text, at) ?? BlankBeforeStop(text, at) ?? DashAt(text, at);
        if (text[at] is '-' or '=')
            return DashAt(text, at);
        if (text[at] == '"')
            return StraightAt(text, at);
        if (IsForeign(text[at]))
            return ForeignAt(text, at);
        if (OtherOpening.IndexOf(text[at]) is >= 0 and var pair)
            return OtherQuotationAt(text, at, OtherClosing[pair]);
        if (text[at] == LongDash)
            return LongDashAt(text, at);
        if (IsStop(text[at]))
            return StopsAt(text, at);
        var mark = FullWidth.IndexOf(text[at]);
        var (before, after) = (NextTo(text, at, -1), NextTo(text, at, 1));
        // What is quoted in Chinese keeps its marks.
        if (mark < 0 || !IsLatin(before) || !IsLatin(after) || IsLeftover(text, at))
            return null;
        var half = HalfWidth[mark];
        var opens = half == '(';
        // Both halves are one mistake, at the first.
        if (half == ')' && text.LastIndexOf('（', at) is >= 0 and var first && MistakeAt(text, first) is { Length: > 1 })
            return null;
        if (opens && text.IndexOf('）', at) is > 0 and var last && !text.AsSpan(at + 1, last - at - 1).ContainsAny('（', ')'))
        {
            var inner = text[(at + 1)..last];
            var written = $"（{inner}）";
            return new(
                $"The brackets of '{written}' are full-width; write '(' and ')'.",
                written.Length,
                (char.IsAsciiLetterOrDigit(before) ? " " : "")
                    + $"({inner})"
                    + (last + 1 < text.Length && char.IsAsciiLetterOrDigit(text[last + 1]) ? " " : "")
            );
        }
        return new(
            $"'{text[at]}' is full-width; write '{half}'.",
            1,
            (opens && char.IsAsciiLetterOrDigit(before) ? " " : "") + half + (!opens && char.IsAsciiLetterOrDigit(after) ? " " : "")
        );
    }

    public override IEnumerable<(int At, string Message)> UnpairedIn(string text) => Quotations(text).Concat(Brackets(text));

    /// <summary>Brackets without the other half, but those behind the number or letter of a list: "a)".</summary>
    private static IEnumerable<(int At, string Message)> Brackets(string text)
    {
        if (text.AsSpan().IndexOfAny('(', ')') < 0)
            yield break;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '（')
                open.Push(i);
            else if (text[i] is ')' or '）' && !open.TryPop(out _) && text[i] == ')' && !EndsNumber(text, i))
                yield return (i, "')' closes, and nothing is open.");
        }
        foreach (var at in open.Where(at => text[at] == '(').Reverse())
            yield return (at, "'(' opens, and nothing closes it.");
    }

    private static bool EndsNumber(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return at - start is 1 or 2 && (start == 0 || text[start - 1] is ' ' or '\n');
    }

    private static IEnumerable<(int At, string Message)> Quotations(string text)
    {
        // There the mark that opens here closes, which has been told.
        if (text.Contains('„'))
            yield break;
        var open = -1;
        for (var i = 0; (i = text.AsSpan(i).IndexOfAny('“', '”') is >= 0 and var next ? i + next : -1) >= 0; i++)
        {
            if (text[i] == '“')
            {
                if (open >= 0)
                    yield return (open, "'“' opens, and nothing closes it.");
                open = i;
            }
            else if (open < 0)
                yield return (i, "'”' closes, and nothing is open.");
            else
                open = -1;
        }
        if (open >= 0)
            yield return (open, "'“' opens, and nothing closes it.");
    }

    // A name such as "Yahoo!" ends in a mark that no other one replaces.
    public override bool MayBreakRules(string name) => name.Any(FullWidth.Contains) || (name.Length > 0 && IsStop(name[^1]));

    /// <summary>The nearest character on one side that is no mark; a blank at the end of the text.</summary>
    private static char NextTo(string text, int at, int step)
    {
        do at += step;
        while (at >= 0 && at < text.Length && FullWidth.Contains(text[at]));
        return at >= 0 && at < text.Length ? text[at] : ' ';
    }

    /// <summary>A number of a list, an address of a link, colons of a block that did not take: their own rule tells them.</summary>
    private static bool IsLeftover(string text, int at)
    {
        if (text[at] == '：')
            return (at > 0 && text[at - 1] == '：') || (at + 1 < text.Length && text[at + 1] == '：');
        if (text[at] is '、' or '）' && at > 0 && char.IsAsciiDigit(text[at - 1]))
            return true;
        var open = text[at] == '）' ? text.LastIndexOf('（', at) : at;
        if (open < 0 || text[open] != '（')
            return false;
        return (open > 0 && text[open - 1] is ']' or '】') || (open + 1 < text.Length && char.IsAsciiDigit(text[open + 1]));
    }

    /// <summary>Whether a mark is of Markdown that did not take, which its own rule tells: "!!! note", ":smile:" and "&amp;foo;".</summary>
    private static bool IsMarkdown(string text, int at)
    {
        if (text[at] is not (':' or ';'))
            return at == 0;
        var word = text.AsSpan(0, at);
        word = word[(word.LastIndexOfAny(' ', '\n') + 1)..];
        return word.IsEmpty || word.Contains(':') || word.Contains('&');
    }

    private static bool IsStop(char c) => c <= '?' && Stops.Contains(c);

    private static bool IsLatin(char c) => c < '\u0250' || c is '’' or '”' or '“';

    /// <summary>A blank before what ends a clause. A point that begins an ending or a number, as in " .ics" and " .5", is none.</summary>
    private static TypographyMistake? BlankBeforeStop(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at - 1] != ' '
        && IsStop(text[at + 1])
        && (at + 2 == text.Length || text[at + 2] is ' ' or '\n')
            ? new($"A blank stands before '{text[at + 1]}'.", 1, "")
            : null;

    /// <summary>
    /// Two marks of which one is enough. Another may follow the point of an abbreviation; three points are an omission, and points before a
    /// slash a folder; several question marks are a gap to fill, and colons a block that did not take, which their own rules tell.
    /// </summary>
    private static TypographyMistake? StopsAt(string text, int at)
    {
        var (c, after) = (text[at], at + 1 < text.Length ? text[at + 1] : ' ');
        var behind = at + 2 < text.Length ? text[at + 2] : ' ';
        if (!IsStop(after) || IsMarkdown(text, at))
            return null;
        var isMeant =
            c == after
                ? c is '?' or ':' || (c == '.' && behind is '.' or '/' or '\\')
                : c == '.' || (c is '!' or '?' && after is '!' or '?') || (after == '.' && char.IsAsciiLetterOrDigit(behind));
        return isMeant ? null : TogetherAt(text, at);
    }

    /// <summary>Two straight quotation marks are one mistake, at the first of them.</summary>
    private static TypographyMistake? StraightAt(string text, int at)
    {
        if (ClosesStraightPair(text, at))
            return null;
        if (StraightPair(text, at) is >= 0 and var end)
        {
            // Between two quotations stands no quotation: the marks of a measure or of code.
            if (end == at + 1 || text[at + 1] == ' ' || text[end - 1] is ' ' or '=')
                return null;
            return new(
                $"The quotation marks of '{text[at..(end + 1)]}' are straight; write '“' and '”'.",
                end + 1 - at,
                $"“{text[(at + 1)..end]}”"
            );
        }
        return new("'\"' is a straight quotation mark, and has no other half; write '“' and '”'.", 1, null);
    }

    /// <summary>Quotation marks of another language round words of this one. What is quoted in Chinese keeps its marks.</summary>
    private static TypographyMistake? OtherQuotationAt(string text, int at, char closing)
    {
        var end = text.IndexOf(closing, at + 1);
        var inner = end < 0 ? text[(at + 1)..] : text[(at + 1)..end];
        if (!inner.All(IsLatin) || inner.Length == 0)
            return null;
        var written = end < 0 ? text.Substring(at, 1) : text[at..(end + 1)];
        return new(
            $"The quotation marks of '{written}' are not those of English; write '“' and '”'.",
            written.Length,
            end < 0 ? null : $"“{inner}”"
        );
    }

    /// <summary>A dash of two squares, as Chinese has it: at the first of its characters.</summary>
    private static TypographyMistake? LongDashAt(string text, int at)
    {
        if (at > 0 && text[at - 1] == LongDash)
            return null;
        var end = text.AsSpan(at).IndexOfAnyExcept(LongDash) is >= 0 and var length ? at + length : text.Length;
        return end - at == 1
            ? null
            : new($"'{text[at..end]}' is a dash of Chinese; write a colon, a comma or two sentences.", end - at, null);
    }

    /// <summary>Hyphens for a dash, as in " - " and "--", at the first of a text, as dashes come in pairs; and arrows made of two
    /// marks.</summary>
    private static TypographyMistake? DashAt(string text, int at)
    {
        if (text[at] == ' ')
            return
                at > 0
                && at + 2 < text.Length
                && text[at + 1] == '-'
                && text[at + 2] == ' '
                && char.IsAsciiLetter(text[at - 1])
                && text.IndexOf(" - ", StringComparison.Ordinal) == at
                ? new("A hyphen stands for a dash; write a colon, a comma or two sentences.", 3, null)
                : null;
        if (DashesAt(text, at) is not { } dashes)
            return null;
        if (ArrowOf(text, dashes) is { } arrow)
            return arrow;
        var end = dashes.End.Value;
        // A word of a command, as in --fix, and a line of a table are none.
        return
            end - at is 2 or 3
            && text[at] == '-'
            && !text.AsSpan(0, at).Contains("--", StringComparison.Ordinal)
            && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || (at > 0 && char.IsAsciiLetter(text[at - 1])))
            ? new($"'{text[at..end]}' stands for a dash; write a colon, a comma or two sentences.", end - at, null)
            : null;
    }

    /// <summary>Several blanks are one mistake, at the first of them.</summary>
    private static TypographyMistake? BlanksAt(string text, int at)
    {
        if (at > 0 && text[at - 1] == ' ')
            return null;
        var count = text.AsSpan(at).IndexOfAnyExcept(' ') is var end and >= 0 ? end : text.Length - at;
        return count == 1 ? null : new(count == 2 ? "Two blanks stand side by side." : $"{count} blanks stand side by side.", count, " ");
    }
}
