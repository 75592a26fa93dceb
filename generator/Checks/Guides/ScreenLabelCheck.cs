using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>What a guide quotes from a screen reads as the steps and names that it shows or links to, and in both languages it is the same
/// label.</summary>
public sealed class ScreenLabelCheck(GuideScope scope) : IGuideCheck
{
    // Shorter ones differ by a letter from many a word.
    private const int FewestHan = 4;
    private const int FewestHanOfScreen = 3;
    private const int FewestLatin = 5;

    // Made when a guide is read anew: a site of which no guide has changed has no need of it.
    private readonly Lazy<ScreenLabels> _labels = new(() => new ScreenLabels(scope.Data));

    public string Name => "quoted labels are those of screens";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        var shown = Langs
            .All.SelectMany(lang => guide[lang].Body.Mentions)
            .Select(mention => scope.Data.Find(mention.Value))
            .OfType<Entity>()
            .Distinct()
            .ToList();
        var labels = shown.OfType<Procedure>().SelectMany(ScreenLabels.LabelsOf).ToList();
        var names = shown.SelectMany(ScreenLabels.NamesOf).ToHashSet(StringComparer.Ordinal);
        foreach (var lang in Langs.All)
        {
            foreach (var quotation in guide[lang].Body.Prose.SelectMany(unit => QuotationsIn(unit, lang)))
                Check(quotation, labels, names, diagnostics);
        }
        if (labels.Count > 0)
        {
            foreach (var twins in guide.Prose)
                CompareTwins(twins, labels, diagnostics);
        }
    }

    /// <param name="IsScreen">Whether it is marked as what a screen says.</param>
    private sealed record Quotation(Located<string> Words, bool IsScreen);

    private static IEnumerable<Quotation> QuotationsIn(ProseUnit unit, Lang lang) =>
        ScreenLabels
            .QuotationsIn(unit.Text)
            .Concat(lang == Langs.Default ? TextScript.HanIn(unit.Text) : [])
            .Select(found => new Quotation(new Located<string>(found.Words, unit.SpanOf(found.Start, found.Words.Length)), IsScreen: false))
            .Concat(unit.Screens.Select(screen => new Quotation(screen, IsScreen: true)));

    private void Check(Quotation quotation, List<ScreenLabel> labels, HashSet<string> names, DiagnosticBag diagnostics)
    {
        var words = quotation.Words.Value;
        var isHan = TextScript.Count(words).Han > 0;
        var fewest =
            !isHan ? FewestLatin
            : quotation.IsScreen ? FewestHanOfScreen
            : FewestHan;
        if (words.Length < fewest || _labels.Value.Knows(words))
            return;
        var near = labels
            .SelectMany(label => Langs.All.Select(lang => label.Text[lang]))
            .FirstOrDefault(label => ScreenLabels.DifferByOne(label.Value, words));
        var name = isHan && near.Value is null ? names.FirstOrDefault(name => ScreenLabels.DifferByOne(name, words)) : null;
        if (near.Value is null && name is null)
            return;
        diagnostics.Add(
            LinkRules.ScreenLabel,
            quotation.Words.Span,
            $"No step and no name of this site reads '{words}'. Did you mean '{near.Value ?? name}'?",
            near.Value is null ? null : new Note("the label", near.Span)
        );
    }

    /// <summary>A label that is quoted in one language has its counterpart in the other: one of those that steps give it, or
    /// itself.</summary>
    private static void CompareTwins(Localized<ProseUnit> twins, List<ScreenLabel> labels, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var other = twins[lang.Twin()];
            foreach (var quotation in QuotationsIn(twins[lang], lang))
            {
                var words = quotation.Words.Value;
                var counterparts = labels
                    .Where(label => label.Text[lang].Value == words)
                    .Select(label => label.Text[lang.Twin()].Value)
                    .Distinct()
                    .ToList();
                if (
                    words.Length < 2
                    || counterparts.Count == 0
                    || counterparts.Append(words).Any(label => other.Seen.Contains(label, StringComparison.OrdinalIgnoreCase))
                )
                    continue;
                diagnostics.Add(
                    LinkRules.ScreenLabel,
                    other.SpanOf(0, other.Text.Length),
                    $"The {Language.Of(lang).EnglishName} quotes the label '{words}'; this has no '{string.Join("' or '", counterparts)}'.",
                    new Note($"in {Language.Of(lang).EnglishName}", quotation.Words.Span)
                );
            }
        }
    }
}
