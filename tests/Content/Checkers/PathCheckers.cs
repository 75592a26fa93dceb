using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Every path through an app, wherever it is shown, is the ledger's: label by label, in order, in both languages.</summary>
public static class PathCheckers
{
    public static Findings Paths_are_the_ledgers_wherever_they_are_shown(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var path in LedgerFile.Of(sources).Paths)
        {
            foreach (var lang in new[] { "en", "zh" })
            {
                var shown = LedgerCheckers.Everywhere(site, lang, "ol[data-procedure]", "data-procedure", path.Procedure).ToList();
                var keys = shown.Select(list => list.Page.Key).ToHashSet(StringComparer.Ordinal);
                foreach (var key in path.Shown.Select(PageOf).Append($"procedures/{path.Procedure}/"))
                    findings.Check(keys.Contains(key), () => $"{lang}/{key} does not show {path.Procedure}");
                findings.Check(
                    keys.Any(key => key.StartsWith("guides/", StringComparison.Ordinal)),
                    () => $"no guide in {lang} shows {path.Procedure}"
                );
                foreach (var (page, list) in shown)
                    Compare(findings, page, list, path, lang);
            }
        }
        return findings;
    }

    public static Findings Checklists_are_the_ledgers(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var home = LedgerFile.Of(sources).HomeHotlines;
        foreach (var lang in new[] { "en", "zh" })
        {
            var shown =
                site.Find($"{lang}/")?.All("main [data-hotline]").Select(e => e.GetAttribute("data-hotline")!).Distinct().ToList() ?? [];
            findings.Check(
                home.Count == 0 || shown.SequenceEqual(home),
                () => $"The home page in {lang}: {string.Join(' ', shown)}, not {string.Join(' ', home)}"
            );
        }
        foreach (var checklist in LedgerFile.Of(sources).Checklists)
        {
            foreach (var lang in new[] { "en", "zh" })
            {
                var page = site.Find($"{lang}/where-am-i/{checklist.At}/");
                findings.Check(page is not null, () => $"There is no checklist {checklist.At} in {lang}");
                Order(page, checklist.Items, "data-item");
                Order(page, checklist.Hotlines, "data-hotline");
            }

            void Order(BuiltPage? page, List<string> expected, string attribute)
            {
                var found = page?.All($".checklist [{attribute}]").Select(e => e.GetAttribute(attribute)!).ToList() ?? [];
                findings.Check(
                    expected.Count == 0 || found.SequenceEqual(expected),
                    () => $"{page}: {string.Join(' ', found)}, not {string.Join(' ', expected)}"
                );
            }
        }
        return findings;
    }

    private static void Compare(Findings findings, BuiltPage page, IElement list, LedgerPath path, string lang)
    {
        var procedure = list.Closest(".procedure");
        findings.Check(procedure?.GetAttribute("data-status") == path.Status, () => $"{page}: {path.Procedure} is not {path.Status}");
        if (procedure is null)
            return;
        Steps(list, path.Steps);
        var ways = procedure.QuerySelectorAll(".alternative ol").ToList();
        findings.Check(
            ways.Count == path.Alternatives.Count,
            () => $"{page}: {path.Procedure} has {ways.Count} other ways, not {path.Alternatives.Count}"
        );
        foreach (var (way, expected) in ways.Zip(path.Alternatives))
            Steps(way, expected.Steps);
        foreach (var words in lang == "en" ? path.Also.En : path.Also.Zh)
            findings.Check(LedgerFile.Has(procedure.TextContent, words), () => $"{page}: {path.Procedure} lacks '{words}'");

        void Steps(IElement shown, IReadOnlyList<LedgerStep> expected)
        {
            var (found, written) = (Shown(shown, expected, lang), expected.Select(step => Written(step, lang)).ToList());
            findings.Check(
                found.SequenceEqual(written),
                () => $"{page}: {path.Procedure} reads {string.Join(" > ", found)}, not {string.Join(" > ", written)}"
            );
        }
    }

    private static string PageOf(string entry) => entry.Split(':') is [var scheme, var id] ? $"{scheme}s/{id}/" : entry;

    /// <summary>What a step should read: its label with the gloss in English, the label alone in Chinese.</summary>
    private static string Written(LedgerStep step, string lang) =>
        step.Says is { } says ? (lang == "en" ? says.En : says.Zh)
        // A source in English may give no Chinese label.
        : step.Zh is null ? (lang == "en" ? step.En! : "")
        : lang == "en" && step.En is { } gloss ? $"{step.Zh} ({gloss})"
        : step.Zh;

    private static List<string> Shown(IElement list, IReadOnlyList<LedgerStep> steps, string lang) =>
        [.. list.Children.Select((item, i) => Shown(item, i < steps.Count ? steps[i] : null, lang))];

    private static string Shown(IElement item, LedgerStep? step, string lang)
    {
        var labels = item.QuerySelectorAll(".ui[lang=zh-Hans]").Select(e => e.TextContent).ToList();
        if (step?.Says is { } says)
        {
            var words = lang == "en" ? says.En : says.Zh;
            return labels.Count == 0 && LedgerFile.Has(item.TextContent, words) ? words : item.TextContent;
        }
        if (step is { Zh: null })
            return lang == "en" ? item.QuerySelector(".gloss [lang=en]")?.TextContent ?? "" : "";
        return string.Join(" + ", labels)
            + (lang == "en" && step?.En is not null ? $" ({item.QuerySelector(".gloss [lang=en]")?.TextContent})" : "");
    }
}
