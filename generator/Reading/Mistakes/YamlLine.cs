using System.Text.RegularExpressions;

namespace SiteGen.Reading.Mistakes;

/// <summary>A line of block YAML, taken apart by looks alone.</summary>
/// <param name="Start">The offset of the line in the text.</param>
/// <param name="Text">Without its line end.</param>
/// <param name="Indent">How many blanks stand before anything else.</param>
/// <param name="Level">The column of the key or item: behind the dashes of lists.</param>
/// <param name="Key">Empty where the line has none.</param>
/// <param name="ValueAt">Where in the line the value begins; the length of the line where there is none.</param>
internal sealed partial record YamlLine(int Start, string Text, int Indent, int Level, string Key, int ValueAt)
{
    public string Value => Text[ValueAt..].TrimEnd();

    /// <summary>True for a value that goes on in the lines below, as they are.</summary>
    public bool OpensBlock => BlockHead().IsMatch(Value);

    /// <summary>True where nothing stands but blanks or a comment.</summary>
    public bool IsEmpty => Text.AsSpan(Indent).Trim() is var rest && (rest.IsEmpty || rest[0] == '#');

    public bool HasKey => Key.Length > 0;

    public bool IsItem => Level > Indent;

    public static YamlLine Of(int start, string text)
    {
        var indent = text.Length - text.TrimStart(' ').Length;
        var dashes = Dashes().Match(text, indent, text.Length - indent);
        var level = indent + dashes.Length;
        var key = KeyPattern().Match(text, level, text.Length - level);
        return key.Success
            ? new YamlLine(start, text, indent, level, key.Groups["key"].Value, level + key.Length)
            : new YamlLine(start, text, indent, level, "", level);
    }

    [GeneratedRegex(@"\G(?:-[ ]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\G(?<key>""[^""]*""|'[^']*'|[^\s""'#{}\[\],&*!|>%@`-][^\s:：]*?)\s*:(?:[ ]+|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"^[|>][-+0-9]*\s*(?:#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHead();
}
