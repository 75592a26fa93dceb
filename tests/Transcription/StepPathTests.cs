using AngleSharp.Dom;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Transcription;

/// <summary>Every step path, wherever it is shown, is the ledger's: label by label, in order, in both languages.</summary>
[Tier(Tier.Slow)]
public class StepPathTests(RealBuild real)
{
    private const int PathsInTheLedger = 6;

    public static TheoryData<string, string> Cases() =>
        [.. from path in Ledger.Paths from lang in new[] { "en", "zh" } select (path.Row, lang)];

    [Fact]
    public void No_path_is_left_out_on_either_side()
    {
        Assert.Equal(PathsInTheLedger, Ledger.Paths.Count);
        Assert.Equal(
            real.Built.Pages.SelectMany(p => p.All("[data-procedure]"))
                .Select(e => e.GetAttribute("data-procedure"))
                .Distinct()
                .Order(StringComparer.Ordinal),
            Ledger.Paths.Select(p => p.Procedure).Order(StringComparer.Ordinal)
        );
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_path_is_the_ledgers_wherever_it_is_shown(string row, string lang)
    {
        var path = Ledger.Paths.Single(p => p.Row == row);
        var shown = real
            .Built.LanguagePages.Where(p => p.Lang == lang)
            .SelectMany(p => p.All($"ol[data-procedure='{path.Procedure}']").Select(list => (Page: p, List: list)))
            .ToList();

        Assert.Superset(
            path.Pages.Select(p => p + "/").ToHashSet(StringComparer.Ordinal),
            shown.Select(s => s.Page.Key).ToHashSet(StringComparer.Ordinal)
        );
        Assert.Contains(shown, s => s.Page.Key.StartsWith("guides/", StringComparison.Ordinal));
        foreach (var (page, list) in shown)
        {
            var procedure = list.Closest(".procedure")!;
            Assert.Equal(path.Status, procedure.GetAttribute("data-status"));
            Assert.Equal(Written(path.Steps, lang), Shown(list, path.Steps, lang));
            var alternatives = procedure.QuerySelectorAll(".alternative ol").ToList();
            Assert.Equal(path.Alternatives.Count, alternatives.Count);
            foreach (var (way, steps) in alternatives.Zip(path.Alternatives))
                Assert.Equal(Written(steps, lang), Shown(way, steps, lang));
            Assert.All(
                lang == "en" ? path.Also.En : path.Also.Zh,
                words => Assert.True(Ledger.Has(procedure.TextContent, words), $"{page}: {path.Procedure} lacks '{words}'")
            );
        }
    }

    /// <summary>What the list should read: each label with its gloss in English, each label alone in Chinese.</summary>
    private static List<string> Written(IEnumerable<LedgerStep> steps, string lang) =>
        [
            .. steps.Select(step =>
                step.Says is { } says ? (lang == "en" ? says.En : says.Zh)
                : lang == "en" && step.En is { } gloss ? $"{step.Zh} ({gloss})"
                : step.Zh!
            ),
        ];

    private static List<string> Shown(IElement list, IReadOnlyList<LedgerStep> steps, string lang) =>
        [.. list.Children.Select((item, i) => Shown(item, i < steps.Count ? steps[i] : null, lang))];

    private static string Shown(IElement item, LedgerStep? step, string lang)
    {
        var labels = item.QuerySelectorAll(".ui[lang=zh-Hans]").Select(e => e.TextContent).ToList();
        if (step?.Says is { } says)
        {
            var words = lang == "en" ? says.En : says.Zh;
            return labels.Count == 0 && Ledger.Has(item.TextContent, words) ? words : item.TextContent;
        }
        return string.Join(" + ", labels)
            + (lang == "en" && step?.En is not null ? $" ({item.QuerySelector(".gloss [lang=en]")?.TextContent})" : "");
    }
}
