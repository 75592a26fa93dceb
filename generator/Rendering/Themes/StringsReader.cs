using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>
/// The words of the interface: the theme's <c>strings.en.yaml</c> and <c>strings.zh.yaml</c>, and over them the site's own in <c>data/</c>.
/// </summary>
internal static partial class StringsReader
{
    /// <param name="templates">To see which strings they show.</param>
    /// <param name="areAll">Whether those are all that there are: one that can't be read may show any string.</param>
    public static InterfaceWords Read(ISiteFiles files, IEnumerable<SourceFile> templates, bool areAll, DiagnosticBag diagnostics)
    {
        var theme = Langs.Each(lang => OfTheme(files, lang, diagnostics));
        var site = Langs.Each(lang => ReadFile(files, SiteConfig.StringsPath(lang), diagnostics));
        var texts = templates.Select(template => template.Text).ToList();
        var shown = texts.SelectMany(text => StringUse().Matches(text)).Select(m => m.Groups["key"].Value);
        var used = shown.Concat(UiKeys.Required).ToHashSet(StringComparer.Ordinal);

        StringChecks.Run(theme, site, used, areAll, diagnostics);
        var searched = texts.SelectMany(text => SearchWords().Matches(text)).Select(m => m.Groups["key"].Value).ToHashSet();
        return new InterfaceWords(
            Langs.Each(lang => Together(lang, theme, site)),
            Langs.Each(lang => Written(searched, theme[lang], site[lang])),
            [.. Twins(theme), .. Twins(site)]
        );
    }

    /// <summary>The strings that files of the site have in both languages, for whoever writes down that they were compared.</summary>
    /// <param name="diagnostics">Told what is wrong with a file: of one that can't be read there are none.</param>
    public static IReadOnlyList<TwinText> TwinsOf(ISiteFiles files, DiagnosticBag diagnostics) =>
        [
            .. Twins(Langs.Each(lang => OfTheme(files, lang, diagnostics))),
            .. Twins(Langs.Each(lang => ReadFile(files, SiteConfig.StringsPath(lang), diagnostics))),
        ];

    private static IEnumerable<TwinText> Twins(Localized<StringsFile> files)
    {
        if (files.Values.Any(file => file.File.IsBuiltIn))
            yield break;
        var chinese = files.Zh.Map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value as YamlText, StringComparer.Ordinal);
        foreach (var entry in files.En.Map.Entries)
        {
            if (
                entry.Value is YamlText en
                && chinese.GetValueOrDefault(entry.Key.Value) is { } zh
                && TwinText.Of(new(new(en.Text, en.Span), new(zh.Text, zh.Span))) is { } twin
            )
                yield return twin;
        }
    }

    /// <summary>Whether a file holds strings of the site's own.</summary>
    public static bool IsOfSite(string path) => Langs.All.Any(lang => path == SiteConfig.StringsPath(lang));

    private static StringsFile OfTheme(ISiteFiles files, Lang lang, DiagnosticBag diagnostics)
    {
        var path = $"theme/strings.{lang.Folder()}.yaml";
        if (!files.Paths.Contains(path))
            diagnostics.Add(ReadingRules.MissingInput, SourceSpan.WholeFile(new SourceFile(path, "")), $"There is no {path}.");
        return ReadFile(files, path, diagnostics);
    }

    private static StringsFile ReadFile(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        if (!files.Paths.Contains(path))
            return Empty(new SourceFile(path, ""), isRead: true);
        if (SourceReader.Read(files, path, diagnostics) is not { } file)
            return Empty(new SourceFile(path, ""), isRead: false);
        var found = new DiagnosticBag();
        var value = YamlReader.Read(file, found);
        diagnostics.AddAll(found);
        if (value is not null and not YamlMap)
            diagnostics.Add(FactRules.WrongShape, value.Span, $"A file of strings should be a mapping; this is {value.Kind}.");
        if (value is not YamlMap map)
            return Empty(file, isRead: value is null && !found.HasErrors);
        foreach (var entry in map.Entries.Where(e => e.Value is not YamlText { Text.Length: > 0 }))
            diagnostics.Add(FactRules.WrongShape, entry.Value.Span, $"'{entry.Key}' should be a text; this is {entry.Value.Kind}.");
        return new StringsFile(file, map, IsRead: true);
    }

    private static StringsFile Empty(SourceFile file, bool isRead) => new(file, new YamlMap([], SourceSpan.WholeFile(file)), isRead);

    /// <summary>What stands in files of the site and is shown; its authors can't mend the program's.</summary>
    /// <param name="searched">The strings that are words to search for.</param>
    private static ImmutableArray<Located<string>> Written(HashSet<string> searched, params IEnumerable<StringsFile> files) =>
        [
            .. files
                .Where(file => !file.File.IsBuiltIn)
                .SelectMany(file => file.Map.Entries.Where(entry => !searched.Contains(entry.Key.Value)))
                .Select(entry => entry.Value)
                .OfType<YamlText>()
                .Select(text => new Located<string>(text.Text, text.Span)),
        ];

    private static UiStrings Together(Lang lang, Localized<StringsFile> theme, Localized<StringsFile> site)
    {
        var texts = theme[lang].Texts.ToDictionary(StringComparer.Ordinal);
        // What a language puts between two sentences may be nothing, which is no text of a file.
        texts.TryAdd(UiKeys.BetweenSentences, Language.Of(lang).SentenceSeparator);
        foreach (var (key, text) in site[lang].Texts)
            texts[key] = text;
        return new UiStrings(lang, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\b(t|plain)\.(?<key>[a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex StringUse();

    [GeneratedRegex(@"data-also=""\{\{-?\s*plain\.(?<key>[a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SearchWords();
}
