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

        CheckTexts(theme, diagnostics);
        CheckTexts(site, diagnostics);
        // What a file lacks is known of files that could be read.
        if (theme.Values.Concat(site.Values).All(file => file.IsRead))
        {
            CompareLanguages(theme, diagnostics);
            CompareLanguages(site, diagnostics);
            CheckRequired(theme[Langs.Default], site[Langs.Default], diagnostics);
            if (areAll)
                CheckUse(theme[Langs.Default], used, diagnostics);
            CheckSite(theme, site, used, diagnostics);
            CheckGaps(theme, theme, diagnostics);
            CheckGaps(site, theme, diagnostics);
        }
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

    private static void CompareLanguages(Localized<StringsFile> files, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var other = files[lang.Twin()];
            foreach (var key in files[lang].Keys.Where(key => !other.Has(key.Value)))
            {
                var message = $"The string '{key}' is not in {other.File.Path}.{Suggestion.For(key.Value, other.Names)}";
                diagnostics.Add(TemplateRules.StringsDiffer, key.Span, message);
            }
        }
    }

    /// <summary>Each string is in its language and on one line; blanks at its ends part it from what follows, and stay.</summary>
    private static void CheckTexts(Localized<StringsFile> files, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var entry in files[lang].Map.Entries)
            {
                if (entry.Value is not YamlText text)
                    continue;
                if (text.Text.AsSpan().ContainsAny('\n', '\t'))
                    diagnostics.Add(ReadingRules.StrayBlank, text.Span, $"'{entry.Key}' has a new line or a tab in it.");
                var twin = files[lang.Twin()].Texts.GetValueOrDefault(entry.Key.Value) ?? "";
                // It names the other language to those who read that.
                if (entry.Key.Value == UiKeys.SwitchLanguage || Language.Of(lang).CanBe(text.Text) || TextScript.IsNameIn(twin, text.Text))
                    continue;
                diagnostics.Add(FactRules.WrongLanguage, text.Span, $"'{entry.Key}' is not {Language.Of(lang).EnglishName}.");
            }
        }
    }

    private static void CheckRequired(StringsFile theme, StringsFile site, DiagnosticBag diagnostics)
    {
        var misspelt = theme.Names.Except(UiKeys.Required).ToList();
        foreach (var name in UiKeys.Required.Where(name => !theme.Has(name) && !site.Has(name)))
        {
            var message = $"The string '{name}' is missing; the program needs it.{Suggestion.For(name, misspelt)}";
            diagnostics.Add(TemplateRules.StringsDiffer, SourceSpan.WholeFile(theme.File), message);
        }
    }

    private static void CheckUse(StringsFile theme, HashSet<string> used, DiagnosticBag diagnostics)
    {
        // The program's own strings serve every site; one with templates of its own need not show them all.
        if (theme.File.IsBuiltIn)
            return;
        foreach (var key in theme.Keys.Where(key => !used.Contains(key.Value)))
            diagnostics.Add(TemplateRules.UnusedString, key.Span, $"No template uses the string '{key}'.");
    }

    private static void CheckSite(
        Localized<StringsFile> theme,
        Localized<StringsFile> site,
        HashSet<string> used,
        DiagnosticBag diagnostics
    )
    {
        var known = used.Concat(theme.Values.SelectMany(file => file.Names)).ToHashSet(StringComparer.Ordinal);
        foreach (var lang in Langs.All)
        {
            foreach (var key in site[lang].Keys.Where(key => !known.Contains(key.Value)))
            {
                var message = $"The theme has no string '{key}'.{Suggestion.For(key.Value, known)}";
                diagnostics.Add(TemplateRules.UnknownString, key.Span, message);
            }
        }
        // A site may want other words in one language only, and has to repeat the theme's in the other.
        foreach (var key in site[Langs.Default].Keys.Where(key => Langs.All.All(lang => theme[lang].SaysTheSame(site[lang], key.Value))))
            diagnostics.Add(TemplateRules.SameString, key.Span, $"The theme says the same for '{key}', in both languages.");
    }

    /// <summary>What the program fills in stands in each language, and in a site's own words as in those of the theme that they take the
    /// place of: a gap of another name stays as it is, for readers to see.</summary>
    private static void CheckGaps(Localized<StringsFile> files, Localized<StringsFile> theme, DiagnosticBag diagnostics)
    {
        // The theme's first language tells what there is to fill in.
        var model = theme[Langs.Default];
        foreach (var lang in Langs.All.Where(lang => !ReferenceEquals(files[lang], model)))
        {
            foreach (var (key, text) in files[lang].Written)
            {
                if (model.Texts.GetValueOrDefault(key) is not { } other)
                    continue;
                var (here, there) = (GapsOf(text.Text), GapsOf(other));
                if (here.SetEquals(there))
                    continue;
                var (strange, missing) = (here.Except(there).ToList(), there.Except(here).ToList());
                var lacks = $"lacks {string.Join(", ", missing.Select(gap => $"'{gap}'"))}";
                var has = $"has {string.Join(", ", strange.Select(gap => $"'{gap}'"))}, which nothing fills in";
                diagnostics.Add(
                    TemplateRules.StringsDiffer,
                    text.Span,
                    $"'{key}' {(strange.Count == 0 ? lacks : missing.Count == 0 ? has : $"{has}, and {lacks}")}.",
                    help: there.Count == 0
                        ? "Write the words without a gap: for this string there is nothing to fill in."
                        : $"Copy what is filled in letter by letter, braces and all: {string.Join(", ", there.Order())}."
                );
            }
        }
    }

    private static HashSet<string> GapsOf(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(t|plain)\.(?<key>[a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex StringUse();

    [GeneratedRegex(@"data-also=""\{\{-?\s*plain\.(?<key>[a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SearchWords();

    /// <summary>One file of strings; empty where the file is not there.</summary>
    /// <param name="IsRead">False when there is a file that can't be read.</param>
    private sealed record StringsFile(SourceFile File, YamlMap Map, bool IsRead)
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
}
