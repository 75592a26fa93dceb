using System.Text.RegularExpressions;

namespace SiteGen.Reading.Mistakes;

/// <summary>What can be wrong before a value: the key, its colon, the dash of a list.</summary>
internal static partial class KeyMistakes
{
    public static YamlMistake? Find(YamlLine line, IReadOnlyList<YamlLine> lines, int index)
    {
        if (line.HasKey)
            return null;
        var text = line.Text;
        if (WideColon().Match(text, line.Level, text.Length - line.Level) is { Success: true } wide)
            return new YamlMistake(
                line.Start + wide.Index + wide.Length - 1,
                1,
                $"The colon behind '{wide.Groups["key"].Value}' is a full-width one.",
                $"Write '{wide.Groups["key"].Value}: ', with the colon of the English keyboard and a blank."
            )
            {
                Instead = ": ",
            };
        if (WideDash().Match(text, line.Indent, text.Length - line.Indent) is { Success: true } dash)
            return new YamlMistake(
                line.Start + dash.Index,
                1,
                $"'{dash.Value[0]}' begins this line, where a list has '-'.",
                "Begin each item of a list with a hyphen and a blank: '- '."
            )
            {
                Instead = "-",
            };
        // An item may be a reference, such as 'office:north'.
        if (!line.IsItem && NoBlank().Match(text, line.Level, text.Length - line.Level) is { Success: true } joined)
            return new YamlMistake(
                line.Start + joined.Index + joined.Length - 1,
                1,
                $"No blank stands behind the colon of '{joined.Groups["key"].Value}'.",
                "Put a blank between the colon and the value."
            )
            {
                Instead = " " + joined.Value[^1],
            };
        if (
            line.Level < text.Length
            && text[line.Level] == '-'
            && (JoinedKey().IsMatch(text, line.Level) || IsAmongItems(line, lines, index))
            && !text.AsSpan(line.Level).StartsWith("---")
        )
            return new YamlMistake(
                line.Start + line.Level,
                1,
                "No blank stands behind the hyphen of this item.",
                "Begin each item of a list with a hyphen and a blank: '- '."
            )
            {
                Instead = "- ",
            };
        if (
            !line.IsItem
            && Words().Match(text, line.Level, text.Length - line.Level) is { Success: true } word
            && IsAmongKeys(line, lines, index)
        )
            return new YamlMistake(
                line.Start + line.Level,
                word.Length,
                $"No colon stands behind '{word.Value}'.",
                "Write 'key: value'; a text that goes on in a second line is indented more than its key."
            );
        return null;
    }

    private static bool IsAmongItems(YamlLine line, IReadOnlyList<YamlLine> lines, int index) =>
        Beside(lines, index).Any(other => other.IsItem && other.Indent == line.Indent);

    private static bool IsAmongKeys(YamlLine line, IReadOnlyList<YamlLine> lines, int index) =>
        lines.Take(index).LastOrDefault(other => !other.IsEmpty && other.HasKey) is { } above
            ? above.Level >= line.Level
            : lines.Skip(index + 1).FirstOrDefault(other => !other.IsEmpty) is { HasKey: true } below && below.Level == line.Level;

    private static IEnumerable<YamlLine> Beside(IReadOnlyList<YamlLine> lines, int index)
    {
        if (index > 0)
            yield return lines[index - 1];
        if (index + 1 < lines.Count)
            yield return lines[index + 1];
    }

    [GeneratedRegex(@"\G(?<key>[A-Za-z][A-Za-z0-9_-]*)\s*：", RegexOptions.CultureInvariant)]
    private static partial Regex WideColon();

    [GeneratedRegex(@"\G[－—–−‐•·]\s", RegexOptions.CultureInvariant)]
    private static partial Regex WideDash();

    [GeneratedRegex(@"\G(?<key>[a-z][a-z0-9-]*):(?=[^\s/])\S", RegexOptions.CultureInvariant)]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"\G-[a-z][a-z0-9-]*:(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedKey();

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9_-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
