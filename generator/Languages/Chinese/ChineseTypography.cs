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
        || (IsHan(text[at]) && TraditionalTable.SimplifiedOf(text[at]) is not null)
        || (at + 1 < text.Length && (char.IsAscii(text[at + 1]) || (Stops.Contains(text[at]) && Stops.Contains(text[at + 1]))));

    public override TypographyMistake? MistakeAt(string text, int at)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        if (!char.IsAscii(c) && TraditionalTable.SimplifiedOf(c) is { } simplified)
            return new($"'{c}' is a Traditional character; write '{simplified}'.", 1, $"{simplified}");
        if (c == '\n')
            return new("A line breaks inside the paragraph; it would show as a space.", 1, null);
        if (Stops.Contains(c) && after != '\0' && Stops.Contains(after) && !AskOrExclaim(c, after))
            return TogetherAt(text, at);
        if (HalfWidth.IndexOf(c) is >= 0 and var mark && (IsWide(before) || IsWide(after)) && !BeginsEnding(before, c, after))
            return new(
                $"'{c}' is half-width; write '{FullWidth[mark]}'{(c == '"' ? " and '”'" : "")}.",
                1,
                c == '"' && IsInQuotation(text, at) ? "”" : $"{FullWidth[mark]}"
            );
        if ((IsHan(c) && char.IsAsciiLetter(after)) || (char.IsAsciiLetter(c) && IsHan(after)))
            return new($"A space is missing between '{c}' and '{after}'.", 2, $"{c} {after}");
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

    // With the zero of dates, 〇, which is no letter of a word; without the forms that are in Unicode only for other standards.
    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';
}
