using System.Text.RegularExpressions;

namespace SiteGen.Reading.Mistakes;

/// <summary>What can be wrong with a value on the line of its key or dash.</summary>
internal static partial class ValueMistakes
{
    public static YamlMistake? Find(YamlLine line, IReadOnlyList<YamlLine> lines, int index)
    {
        var value = line.Value;
        if (value.Length == 0 || value[0] == '#' || line.OpensBlock || !(line.HasKey || line.IsItem))
            return null;
        var at = line.Start + line.ValueAt;
        return value[0] switch
        {
            '"' or '\'' => Quoted(value, at, line, lines, index),
            '{' or '[' => FlowMistakes.Find(value, at, () => !GoesOn(line, lines, index)),
            '*' or '&' or '!' when Anchor().IsMatch(value) => null,
            '*' or '&' or '!' or '|' or '>' or '%' or '@' or '`' or ',' or ']' or '}' => new YamlMistake(
                at,
                1,
                $"A text without quotation marks can't begin with '{value[0]}'.",
                YamlMistake.Quote
            ),
            _ => Plain(value, at),
        };
    }

    private static YamlMistake? Quoted(string value, int at, YamlLine line, IReadOnlyList<YamlLine> lines, int index)
    {
        var end = Quotes.EndOf(value, 0);
        if (end < 0)
            return IsFollowedByKey(line, lines, index)
                ? new YamlMistake(
                    at,
                    1,
                    "A quotation mark opens here, and none closes the text.",
                    $"Put {value[0]} at the end of the text."
                )
                : null;
        var rest = value.AsSpan(end + 1).TrimStart();
        return rest.IsEmpty || rest[0] is '#' or ':'
            ? null
            : new YamlMistake(at + end, 1, $"The text ends at this {value[0]}, and more follows it.", Inner(value[0]));
    }

    /// <summary>How to write a quotation mark within a text.</summary>
    public static string Inner(char mark) =>
        mark == '"' ? "Within the text write “ and ”, or put all of it in '…'." : "Within the text write ’, or put all of it in \"…\".";

    private static YamlMistake? Plain(string value, int at)
    {
        var text = Comment().Match(value) is { Success: true } comment ? value[..comment.Index] : value;
        return ColonInside().Match(text) is { Success: true } colon
            ? new YamlMistake(at + colon.Index, 1, "A colon and a blank stand in a text without quotation marks.", YamlMistake.Quote)
            : null;
    }

    /// <summary>Whether the next line is that of another key, so that nothing of this value can follow.</summary>
    private static bool IsFollowedByKey(YamlLine line, IReadOnlyList<YamlLine> lines, int index) =>
        !GoesOn(line, lines, index) || lines.Skip(index + 1).First(next => !next.IsEmpty).HasKey;

    private static bool GoesOn(YamlLine line, IReadOnlyList<YamlLine> lines, int index) =>
        lines.Skip(index + 1).FirstOrDefault(next => !next.IsEmpty) is { } next && next.Indent > line.Indent;

    [GeneratedRegex(@":(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex ColonInside();

    // Those are refused in words of their own.
    [GeneratedRegex(@"^[*&!][A-Za-z0-9_-]+(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\s#", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
