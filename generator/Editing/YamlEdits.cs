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

    public static YamlValue? Find(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>Writes another text in the place of a value.</summary>
    public static TextEdit Replace(YamlText value, string text) => new(value.Span.File.Path, value.Span.Start, value.Span.Length, text);

    /// <summary>Adds a word to a list, which is begun after the first key of the mapping where there is none.</summary>
    public static TextEdit Append(SourceFile file, YamlMap map, string key, string word)
    {
        if (Find(map, key) is YamlList { Items: [.., var last] } list)
        {
            var end = last.Span.Start + last.Span.Length;
            if (file.Text[list.Span.Start] == '[')
                return new TextEdit(file.Path, end, 0, $", {word}");
            var column = file.PositionOf(last.Span.Start).Column - 1;
            return new TextEdit(file.Path, end, 0, $"\n{new string(' ', Math.Max(0, column - 2))}- {word}");
        }
        var next = map.Entries.Length > 1 ? map.Entries[1].Key.Span.Start : map.Span.Start + map.Span.Length;
        return new TextEdit(file.Path, next, 0, $"{key}: [{word}]\n");
    }
}
