using System.Collections.Frozen;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>One file of strings; empty where the file is not there.</summary>
/// <param name="IsRead">False when there is a file that can't be read.</param>
internal sealed record StringsFile(SourceFile File, YamlMap Map, bool IsRead)
{
    /// <summary>By key, of all that are texts.</summary>
    public FrozenDictionary<string, string> Texts { get; } =
        WrittenIn(Map).ToFrozenDictionary(e => e.Key, e => e.Text.Text, StringComparer.Ordinal);

    public IEnumerable<(string Key, YamlText Text)> Written => WrittenIn(Map);

    public IEnumerable<Located<string>> Keys => Map.Entries.Select(e => e.Key);

    public IEnumerable<string> Names => Keys.Select(key => key.Value);

    private static IEnumerable<(string Key, YamlText Text)> WrittenIn(YamlMap map) =>
        map.Entries.Where(e => e.Value is YamlText).Select(e => (e.Key.Value, (YamlText)e.Value));

    public bool Has(string name) => Map.Find(name) is not null;

    public bool SaysTheSame(StringsFile other, string name) =>
        Texts.TryGetValue(name, out var text) && other.Texts.TryGetValue(name, out var others) && text == others;
}
