using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates;

/// <summary>Reads <c>theme/</c>: <c>templates/*.html</c>, <c>strings.&lt;lang&gt;.yaml</c> and <c>assets/</c>.</summary>
public static partial class ThemeReader
{
    private const string TemplateFolder = "theme/templates/";
    private const string AssetFolder = "theme/assets/";
    private const string OfflineFolder = "theme/offline/";
    private const string FontFolder = "theme/fonts/";

    public static Theme Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var templates = SourceReader
            .ReadAll(
                files,
                [
                    .. files.Paths.Where(p =>
                        p.StartsWith(TemplateFolder, StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)
                    ),
                ],
                diagnostics
            )
            .ToDictionary(f => f.Path[TemplateFolder.Length..^".html".Length], StringComparer.Ordinal);
        var (assets, offline) = (Assets(files, AssetFolder, diagnostics), Assets(files, OfflineFolder, diagnostics));
        var strings = Strings(files, templates.Values, diagnostics);
        return new Theme(TemplateSet.Parse(templates, strings.En.Texts.Keys, diagnostics), strings, assets, offline, HashOf(files))
        {
            Font = Font(files),
        };
    }

    private static FontFile? Font(ISiteFiles files) =>
        files.Paths.FirstOrDefault(p => p.StartsWith(FontFolder, StringComparison.Ordinal) && p.EndsWith(".ttf", StringComparison.Ordinal))
            is { } path
            ? new FontFile(path, () => files.Read(path))
            : null;

    // Pages do not hold assets, but name each by the hash of its content; pictures they only name.
    private static ContentHash HashOf(ISiteFiles files) =>
        ContentHash.Of(
            files
                .Paths.Where(p => p.StartsWith("theme/", StringComparison.Ordinal) && !p.StartsWith(FontFolder, StringComparison.Ordinal))
                .SelectMany(p => new[] { ContentHash.Of(p), ContentHash.Of(files.Read(p)) })
        );

    private static ImmutableArray<Asset> Assets(ISiteFiles files, string folder, DiagnosticBag diagnostics) =>
        [.. files.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => ReadAsset(files, folder, p, diagnostics))];

    private static Asset ReadAsset(ISiteFiles files, string folder, string path, DiagnosticBag diagnostics)
    {
        var isText = Path.GetExtension(path) is ".css" or ".js" or ".svg" or ".txt";
        return new Asset(path[folder.Length..], files.Read(path), isText ? SourceReader.Read(files, path, diagnostics) : null);
    }

    private static Localized<UiStrings> Strings(ISiteFiles files, IEnumerable<SourceFile> templates, DiagnosticBag diagnostics)
    {
        var maps = new Localized<(SourceFile File, YamlMap Map)>(
            ReadStrings(files, Lang.En, diagnostics),
            ReadStrings(files, Lang.Zh, diagnostics)
        );
        CompareKeys(maps, diagnostics);
        CheckUse(maps, [.. templates], diagnostics);
        return new Localized<UiStrings>(ToStrings(Lang.En, maps.En.Map), ToStrings(Lang.Zh, maps.Zh.Map));
    }

    private static (SourceFile File, YamlMap Map) ReadStrings(ISiteFiles files, Lang lang, DiagnosticBag diagnostics)
    {
        var path = $"theme/strings.{lang.Folder()}.yaml";
        var file = files.Paths.Contains(path) ? SourceReader.Read(files, path, diagnostics) : null;
        if (!files.Paths.Contains(path))
            diagnostics.Add(ReadingRules.MissingInput, SourceSpan.WholeFile(new SourceFile(path, "")), $"There is no {path}.");
        file ??= new SourceFile(path, "");
        var map = YamlReader.Read(file, diagnostics) as YamlMap ?? new YamlMap([], SourceSpan.WholeFile(file));
        foreach (var entry in map.Entries.Where(e => e.Value is not YamlText { Text.Length: > 0 }))
            diagnostics.Add(FactRules.WrongShape, entry.Value.Span, $"'{entry.Key}' should be a text; this is {entry.Value.Kind}.");
        return (file, map);
    }

    private static UiStrings ToStrings(Lang lang, YamlMap map) =>
        new(
            lang,
            map.Entries.Where(e => e.Value is YamlText)
                .ToFrozenDictionary(e => e.Key.Value, e => ((YamlText)e.Value).Text, StringComparer.Ordinal)
        );

    private static void CompareKeys(Localized<(SourceFile File, YamlMap Map)> maps, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var others = maps[lang.Other()].Map.Entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in maps[lang].Map.Entries.Where(e => !others.Contains(e.Key.Value)))
                diagnostics.Add(
                    TemplateRules.StringsDiffer,
                    entry.Key.Span,
                    $"The string '{entry.Key}' is not in {maps[lang.Other()].File.Path}.{Suggestion.For(entry.Key.Value, others)}"
                );
        }
        var known = maps.En.Map.Entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);
        var misspelt = known.Except(UiKeys.Required).ToList();
        foreach (var key in UiKeys.Required.Where(key => !known.Contains(key)))
            diagnostics.Add(
                TemplateRules.StringsDiffer,
                SourceSpan.WholeFile(maps.En.File),
                $"The string '{key}' is missing; the program needs it.{Suggestion.For(key, misspelt)}"
            );
    }

    private static void CheckUse(
        Localized<(SourceFile File, YamlMap Map)> maps,
        ImmutableArray<SourceFile> templates,
        DiagnosticBag diagnostics
    )
    {
        var used = templates
            .SelectMany(t => StringUse().Matches(t.Text))
            .Select(m => m.Groups["key"].Value)
            .Concat(UiKeys.Required)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var entry in maps.En.Map.Entries.Where(e => !used.Contains(e.Key.Value)))
            diagnostics.Add(TemplateRules.UnusedString, entry.Key.Span, $"No template uses the string '{entry.Key}'.");
    }

    [GeneratedRegex(@"\b(t|plain)\.(?<key>[a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex StringUse();
}
