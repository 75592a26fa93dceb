using SiteGen.Text.Characters;

namespace SiteGen.Languages.Chinese;

/// <summary>How the house sets Chinese: simplified characters, full-width punctuation, a space between Han and Latin letters, none
/// elsewhere, one line a paragraph.</summary>
internal sealed class ChineseTypography : Typography
{
    private const string HalfWidth = ",.;:?!()\"";
    private const string FullWidth = "，。；：？！（）“";
    private const string Punctuation = "，。；：？！（）“”‘’《》〈〉、…—【】「」";

    // Marks of which no two stand side by side, but for ？！; several question marks are a gap to fill, which its own rule tells.
    private const string Stops = "，。；：、！？";

    // Every mistake has an ASCII character in it, and Chinese has few; or two marks in a row, or a Traditional character.
    public override bool MayBeMistake(string text, int at) =>
        char.IsAscii(text[at])
        || (
            IsHan(text[at])
                ? SimplifiedOf(text[at]) is not null
                : IsForeign(text[at]) || OtherQuotations.Contains(text[at]) || Halves.Contains(text[at])
        )
        || (at + 1 < text.Length && (char.IsAscii(text[at + 1]) || (Stops.Contains(text[at]) && Stops.Contains(text[at + 1]))));

    public override TypographyMistake? MistakeAt(string text, int at)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        if (IsHan(c) && SimplifiedOf(c) is not null)
            return UnsimplifiedAt(text, at);
        if (IsForeign(c))
            return ForeignAt(text, at);
        if (OtherQuotations.Contains(c))
            return OtherQuotationAt(text, at);
        if (Halves.Contains(c))
            return HalfAt(text, at);
        if (c is '-' or '=')
            return DashAt(text, at);
        if (c == '"' && ClosesStraightPair(text, at))
            return null;
        if (c == '"' && StraightPair(text, at) is >= 0 and var end && (IsWide(before) || IsWide(after) || IsWide(text[end - 1])))
            return new(
                $"The quotation marks of '{text[at..(end + 1)]}' are half-width; write '“' and '”'.",
                end + 1 - at,
                $"“{text[(at + 1)..end]}”"
            );
        if (c == '\n')
            return new("A line breaks inside the paragraph; it would show as a space.", 1, null);
        if (Stops.Contains(c) && after != '\0' && Stops.Contains(after) && !AskOrExclaim(c, after))
            return TogetherAt(text, at);
        if (c == ')' && OpeningOf(text, at) is >= 0 and var first && MistakeAt(text, first) is { Length: > 1 })
            return null;
        if (c == '(' && ClosingOf(text, at) is > 0 and var last && (IsWide(before) || IsWide(after)) && IsWideAround(text, last))
            return new(
                $"The brackets of '{text[at..(last + 1)]}' are half-width; write '（' and '）'.",
                last + 1 - at,
                $"（{text[(at + 1)..last]}）"
            );
        if (HalfWidth.IndexOf(c) is >= 0 and var mark && (IsWide(before) || IsWide(after)) && !BeginsEnding(before, c, after))
            return new(
                $"'{c}' is half-width; write '{FullWidth[mark]}'{(c == '"' ? " and '”'" : "")}.",
                1,
                c == '"' && IsInQuotation(text, at) ? "”" : $"{FullWidth[mark]}"
            );
        if ((IsHan(c) && char.IsAsciiLetter(after)) || (char.IsAsciiLetter(c) && IsHan(after)))
            return BlankMissingAt(text, at);
        if (c != ' ')
            return null;
        if (Punctuation.Contains(before) && before != '\0')
            return new($"A space follows '{before}'.", 1, "");
        if (Punctuation.Contains(after) && after != '\0')
            return new($"A space stands before '{after}'.", 1, "");
        if (IsHan(before) && IsHan(after))
            return new($"A space stands between '{before}' and '{after}'.", 1, "");
        if ((IsHan(before) && char.IsAsciiDigit(after)) || (char.IsAsciiDigit(before) && IsHan(after)))
            return new($"A space stands between '{before}' and '{after}'; digits follow Han directly.", 1, "");
        return null;
    }

    /// <summary>The bracket that closes one without another between them; -1 where there is none.</summary>
    private static int ClosingOf(string text, int open) =>
        text.AsSpan(open + 1).IndexOfAny("()（）") is >= 0 and var next && text[open + 1 + next] == ')' ? open + 1 + next : -1;

    private static int OpeningOf(string text, int close) =>
        text.AsSpan(0, close).LastIndexOfAny("()（）") is >= 0 and var open && text[open] == '(' ? open : -1;

    private static bool IsWideAround(string text, int at) => IsWide(text[at - 1]) || (at + 1 < text.Length && IsWide(text[at + 1]));

    // Those of other houses and places; a single one stands within “”, and parts no letters as in “it’s”.
    private const string OtherQuotations = "「」『』«»‹›„‘";

    // A dash and an omission fill two squares, and so are two characters each.
    private const string Halves = "—…";

    private static TypographyMistake? HalfAt(string text, int at)
    {
        var c = text[at];
        if ((at > 0 && text[at - 1] == c) || (at + 1 < text.Length && text[at + 1] == c))
            return null;
        var isBesideHan = (at > 0 && IsHan(text[at - 1])) || (at + 1 < text.Length && IsHan(text[at + 1]));
        return isBesideHan ? new($"'{c}' is half of a mark; write '{c}{c}'.", 1, $"{c}{c}") : null;
    }

    private static TypographyMistake? OtherQuotationAt(string text, int at)
    {
        var c = text[at];
        if (c == '‘')
            return IsQuoted(text, at) ? null : Pair('’', '“', '”');
        // The half that closes was told with the one that opens.
        return c switch
        {
            '」' or '』' or '»' or '›' => null,
            '「' => Pair('」', '“', '”'),
            '«' => Pair('»', '“', '”'),
            '‹' => Pair('›', '“', '”'),
            '„' => Pair('“', '“', '”'),
            _ => Pair('』', '‘', '’'),
        };

        TypographyMistake Pair(char closing, char opens, char closes)
        {
            var end = text.IndexOf(closing, at);
            var written = end < 0 ? text.Substring(at, 1) : text[at..(end + 1)];
            return new(
                $"The quotation marks of '{written}' are not those of this site; write '{opens}' and '{closes}'.",
                written.Length,
                end < 0 ? null : $"{opens}{written[1..^1]}{closes}"
            );
        }
    }

    /// <summary>Half-width hyphens for a dash, and arrows made of two marks.</summary>
    private static TypographyMistake? DashAt(string text, int at)
    {
        if (DashesAt(text, at) is not { } dashes)
            return null;
        if (ArrowOf(text, dashes) is { } arrow)
            return arrow;
        var end = dashes.End.Value;
        if (end - at == 1 && at > 1 && end + 1 < text.Length && text[at..end] == "-" && text[at - 1] == ' ' && text[end] == ' ')
            return IsHan(text[at - 2]) || IsHan(text[end + 1]) ? new("' - ' stands for a dash; write '——'.", 1, null) : null;
        return end - at is 2 or 3 && text[at] == '-' && ((at > 0 && IsWide(text[at - 1])) || (end < text.Length && IsWide(text[end])))
            ? new($"'{text[at..end]}' is half-width; write '——'.", end - at, "——")
            : null;
    }

    /// <summary>Between Han and a Latin letter: on both sides of a word it is one mistake, at the first.</summary>
    private static TypographyMistake? BlankMissingAt(string text, int at)
    {
        var (c, after) = (text[at], text[at + 1]);
        if (!IsHan(c))
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
                start--;
            if (start > 0 && IsHan(text[start - 1]) && char.IsAsciiLetter(text[start]))
                return null;
            return new($"A space is missing between '{c}' and '{after}'.", 2, $"{c} {after}");
        }
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end >= text.Length || !IsHan(text[end]) || !char.IsAsciiLetter(text[end - 1]))
            return new($"A space is missing between '{c}' and '{after}'.", 2, $"{c} {after}");
        var word = text[(at + 1)..end];
        return new($"Spaces are missing before and behind '{word}'.", word.Length + 2, $"{c} {word} {text[end]}");
    }

    private static char? SimplifiedOf(char c) => TraditionalTable.SimplifiedOf(c) ?? JapaneseForms.SimplifiedOf(c);

    /// <summary>From one character that is not simplified to the last such in the same stretch of characters: one mistake.</summary>
    private static TypographyMistake? UnsimplifiedAt(string text, int at)
    {
        for (var i = at - 1; i >= 0 && IsHan(text[i]); i--)
        {
            if (SimplifiedOf(text[i]) is not null)
                return null;
        }
        var last = at;
        for (var i = at; i < text.Length && IsHan(text[i]); i++)
        {
            if (SimplifiedOf(text[i]) is not null)
                last = i;
        }
        var written = text[at..(last + 1)];
        var simplified = string.Concat(written.Select(c => SimplifiedOf(c) ?? c));
        var kind = TraditionalTable.SimplifiedOf(text[at]) is null ? "Japanese" : "Traditional";
        return new(
            written.Length == 1
                ? $"'{written}' is a {kind} character; write '{simplified}'."
                : $"'{written}' has {kind} characters; write '{simplified}'.",
            written.Length,
            simplified
        );
    }

    /// <summary>Whether a point begins the ending of a file's name, as in （.ics）.</summary>
    private static bool BeginsEnding(char before, char c, char after) => c == '.' && char.IsAsciiLetterLower(after) && !IsHan(before);

    /// <summary>Whether a quotation mark at a place closes what one before it opened.</summary>
    private static bool IsInQuotation(string text, int at) =>
        text.AsSpan(0, at).Count('"') + text.AsSpan(0, at).Count('“') + text.AsSpan(0, at).Count('”') is var marks && marks % 2 == 1;

    public override IEnumerable<(int At, string Message)> UnpairedIn(string text) => ChinesePairs.Mistakes(text);

    public override bool MayBreakRules(string name) => name.Any(c => c == ' ' || HalfWidth.Contains(c) || char.IsAsciiLetter(c));

    private static bool AskOrExclaim(char c, char after) => (c, after) is ('？', '！') or ('！', '？') or ('？', '？');

    // A half-width mark beside a full-width one is as wrong as one beside a character.
    private static bool IsWide(char c) => IsHan(c) || (c != '\0' && Punctuation.Contains(c) && c is not ('…' or '—'));

    // With the zero of dates.
    private static bool IsHan(char c) => HanCharacters.IsUnified(c) || c == '〇';
}
