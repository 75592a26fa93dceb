using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>A paragraph, list item or table row that cites a fact is as careful as the fact's status demands.</summary>
public sealed class ProseHedgeCheck : ICheck
{
    public string Name => "prose is hedged";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var hedges = new HedgeWords(site.Config.Hedges);
        GuideTexts.SideBySide(site, text => Check(site, text, hedges, diagnostics));
    }

    private static void Check(Site site, GuideText text, HedgeWords hedges, DiagnosticBag diagnostics)
    {
        var done = new List<ProseUnit>();
        foreach (var unit in text.Body.Prose.Where(unit => unit.Links.Any(link => HedgedFact(link, site) is not null)))
        {
            // The first unit of a group that cites such a fact speaks for the whole group.
            if (done.Exists(other => other.Group == unit.Group)) continue;
            done.Add(unit);
            Check(site, text.Lang, [.. text.Body.Prose.Where(other => other.Group == unit.Group)], hedges, diagnostics);
        }
    }

    private static void Check(Site site, Lang lang, IReadOnlyList<ProseUnit> group, HedgeWords hedges, DiagnosticBag diagnostics)
    {
        var cited = group.SelectMany(unit => unit.Links).Where(link => HedgedFact(link, site) is not null).DistinctBy(link => HedgedFact(link, site)!.Id);
        var shown = string.Join('\n', group.Select(unit => Passage.Shown(unit, site, lang).Text));
        foreach (var link in cited)
        {
            var fact = HedgedFact(link, site)!;
            if (hedges.Suffice(shown, fact, lang)) continue;
            diagnostics.Add(LinkRules.HedgeMissingInProse, link.Span, $"'{fact.Id}' is '{Vocabulary.Statuses.WordFor(fact.Trust.Status.Value)}', but is worded as certain here; it needs a word such as {hedges.Examples(fact.Trust.Status.Value, lang)}.",
                new Note("its status", fact.Trust.Status.Span));
        }
    }

    /// <returns>The fact a link cites, if it is less than certain; else <c>null</c>.</returns>
    private static Fact? HedgedFact(GuideLink link, Site site) =>
        link.Target is EntityTarget target && site.Data.Find(target.Key) is Fact { Trust.IsHedged: true } fact ? fact : null;
}
