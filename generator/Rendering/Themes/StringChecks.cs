using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>What can be wrong with the words of the interface: each in its language, in both, asked for, with what is filled in.</summary>
internal static partial class StringChecks
{
    /// <param name="theme">The theme's own words, in which those of the site take the place of some.</param>
    /// <param name="used">The keys that templates and the program ask for.</param>
    /// <param name="areAll">Whether those are all that there are: a template that can't be read may show any string.</param>
    public static void Run(
        Localized<StringsFile> theme,
        Localized<StringsFile> site,
        HashSet<string> used,
        bool areAll,
        DiagnosticBag diagnostics
    )
    {
        CheckTexts(theme, diagnostics);
        CheckTexts(site, diagnostics);
        // What a file lacks is known of files that could be read.
        if (theme.Values.Concat(site.Values).Any(file => !file.IsRead))
            return;
        CompareLanguages(theme, used, diagnostics);
        CompareLanguages(Known(theme, site, used), used, diagnostics);
        CheckRequired(theme, site[Langs.Default], diagnostics);
        if (areAll)
            CheckUse(theme, used, diagnostics);
        CheckSite(theme, site, used, diagnostics);
        CheckGaps(theme, theme, diagnostics);
        CheckGaps(site, theme, diagnostics);
    }

    /// <summary>The strings of the site, but those that the theme does not have, which are told as such.</summary>
    private static Localized<StringsFile> Known(Localized<StringsFile> theme, Localized<StringsFile> site, HashSet<string> used)
    {
        return site.Select(file => file with { Map = new YamlMap([.. file.Map.Entries.Where(IsKnown)], file.Map.Span) });

        bool IsKnown(YamlEntry entry) => used.Contains(entry.Key.Value) || theme.Values.Any(file => file.Has(entry.Key.Value));
    }

    private static void CompareLanguages(Localized<StringsFile> files, HashSet<string> used, DiagnosticBag diagnostics)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        // A key that no language is known to need was mistyped; where that is told, the one that was meant is not missing, too.
        foreach (var lang in Langs.All.OrderByDescending(lang => files[lang].Names.Any(IsStrange)))
        {
            var other = files[lang.Twin()];
            foreach (var key in files[lang].Keys.Where(key => !other.Has(key.Value) && !told.Contains(key.Value)))
            {
                if (Suggestion.Nearest(key.Value, other.Names.Where(name => !files[lang].Has(name))) is { } meant)
                    told.Add(meant);
                var message = $"The string '{key}' is not in {other.File.Path}.{Suggestion.For(key.Value, other.Names)}";
                diagnostics.Add(TemplateRules.StringsDiffer, key.Span, message);
            }
        }

        bool IsStrange(string name) => !used.Contains(name) && !files.Values.All(file => file.Has(name));
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

    /// <summary>What a single language lacks has been told in the other.</summary>
    private static void CheckRequired(Localized<StringsFile> files, StringsFile site, DiagnosticBag diagnostics)
    {
        var theme = files[Langs.Default];
        var misspelt = theme.Names.Except(UiKeys.Required).ToList();
        foreach (var name in UiKeys.Required.Where(name => !files.Values.Any(file => file.Has(name)) && !site.Has(name)))
        {
            var message = $"The string '{name}' is missing; the program needs it.{Suggestion.For(name, misspelt)}";
            diagnostics.Add(TemplateRules.StringsDiffer, SourceSpan.WholeFile(theme.File), message);
        }
    }

    private static void CheckUse(Localized<StringsFile> files, HashSet<string> used, DiagnosticBag diagnostics)
    {
        var theme = files[Langs.Default];
        // The program's own strings serve every site; one with templates of its own need not show them all.
        if (theme.File.IsBuiltIn)
            return;
        foreach (var key in theme.Keys.Where(key => !used.Contains(key.Value) && files.Values.All(file => file.Has(key.Value))))
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
}
