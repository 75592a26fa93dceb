using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>Edits of YAML that leave its comments and its layout alone.</summary>
internal static class YamlEdits
{
    /// <summary>The outermost mapping of a file, or of the front matter of a guide; <c>null</c> where there is none.</summary>
    public static YamlMap? Root(SourceFile file)
    {
        var unheard = new DiagnosticBag();
        var isGuide = file.Path.EndsWith(".md", StringComparison.Ordinal);
        var range = isGuide ? FrontMatter.Find(file)?.Yaml : ..;
        return range is { } yaml ? YamlReader.Read(file, yaml, unheard) as YamlMap : null;
    }

    /// <summary>Writes another text in the place of a value.</summary>
    public static TextEdit Replace(YamlText value, string text) => new(value.Span.File.Path, value.Span.Start, value.Span.Length, text);

    /// <summary>Adds a word to a list, which is begun after the first key of the mapping where there is none.</summary>
    public static TextEdit Append(SourceFile file, YamlMap map, string key, string word)
    {
        if (map.Find(key)?.Value is YamlList { Items: [.., var last] } list)
        {
            var end = last.Span.Start + last.Span.Length;
            if (list.IsFlow)
                return new TextEdit(file.Path, end, 0, $", {word}");
            var column = file.PositionOf(last.Span.Start).Column - 1;
            return new TextEdit(file.Path, end, 0, $"\n{new string(' ', Math.Max(0, column - 2))}- {word}");
        }
        var next = map.Entries.Length > 1 ? map.Entries[1].Key.Span.Start : map.Span.Start + map.Span.Length;
        return new TextEdit(file.Path, next, 0, $"{key}: [{word}]\n");
    }

    /// <summary>The same, but a list that is not there yet is begun on a line of its own at the end of the file.</summary>
    public static TextEdit AppendAtEnd(SourceFile file, YamlMap map, string key, string word) =>
        map.Find(key)?.Value is YamlList { Items.Length: > 0 }
            ? Append(file, map, key, word)
            : new TextEdit(file.Path, file.Text.TrimEnd().Length, file.Text.Length - file.Text.TrimEnd().Length, $"\n{key}: [{word}]\n");

    /// <summary>Takes an item out of the list in which it stands, with its line or its comma; <c>null</c> where a place lies in
    /// none.</summary>
    /// <param name="place">The item, or something in it.</param>
    /// <param name="unlessOther">Only where another item of the list reads like this.</param>
    public static TextEdit? WithoutItem(SourceFile file, SourceSpan place, string? unlessOther = null)
    {
        if (Root(file) is not { } root || ListAround(root, place) is not var (list, at))
            return null;
        if (unlessOther is not null && !list.Items.Where((_, i) => i != at).OfType<YamlText>().Any(item => item.Text == unlessOther))
            return null;
        var (start, end) = (list.Items[at].Span.Start, EndOf(list.Items[at]));
        var line = file.Text.LastIndexOf('\n', start) + 1;
        if (list.IsFlow)
            return list.Items.Length == 1 ? Cut(list.Span.Start + 1, EndOf(list) - 1)
                : at + 1 < list.Items.Length ? Cut(start, list.Items[at + 1].Span.Start)
                : Cut(EndOf(list.Items[at - 1]), end);
        if (list.Items.Length == 1)
            return new TextEdit(file.Path, file.Text.IndexOf('-', line), end - file.Text.IndexOf('-', line), "[]");
        var next = file.Text.IndexOf('\n', end);
        return Cut(line, next < 0 ? file.Text.Length : next + 1);

        TextEdit Cut(int from, int to) => new(file.Path, from, to - from, "");
    }

    /// <summary>The innermost list of references that a place lies in, and in which of its items: one that is a reference, or begins with
    /// one. What only mentions something says more than that.</summary>
    private static (YamlList List, int Item)? ListAround(YamlValue value, SourceSpan place)
    {
        var parts = value switch
        {
            YamlMap map => map.Entries.Select(entry => entry.Value),
            YamlList list => list.Items,
            _ => [],
        };
        foreach (var (at, part) in parts.Index())
        {
            if (ListAround(part, place) is { } inner)
                return inner;
            if (value is YamlList list && IsReference(part, place))
                return (list, at);
        }
        return null;
    }

    private static bool IsReference(YamlValue item, SourceSpan place) =>
        item switch
        {
            YamlText text => Covers(text, place),
            YamlMap { Entries: [{ Key.Value: "entry" or "id", Value: YamlText first }, ..] } => Covers(first, place),
            _ => false,
        };

    private static bool Covers(YamlText text, SourceSpan place) =>
        text.Span.Start <= place.Start && place.Start + place.Length <= text.Span.Start + text.Span.Length;

    /// <summary>Where a value ends. Of a list or a mapping only the start is known; it ends with the last thing in it.</summary>
    private static int EndOf(YamlValue value)
    {
        var end = value switch
        {
            YamlList { Items: [.., var last] } => EndOf(last),
            YamlMap { Entries: [.., var last] } => EndOf(last.Value),
            YamlText text => text.Span.Start + text.Span.Length,
            _ => value.Span.Start + 1,
        };
        return value.IsFlow ? value.Span.File.Text.IndexOfAny([']', '}'], end) + 1 : end;
    }
}
