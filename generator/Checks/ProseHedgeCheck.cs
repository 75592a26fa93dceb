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
        foreach (var text in GuideTexts.Of(site))
        {
            foreach (var group in text.Body.Prose.GroupBy(unit => unit.Group)) Check(site, text.Lang, group, hedges, diagnostics);
        }
    }

    private static void Check(Site site, Lang lang, IEnumerable<ProseUnit> group, HedgeWords hedges, DiagnosticBag diagnostics)
    {
        var cited = group.SelectMany(unit => unit.Links)
            .Select(link => (Link: link, Fact: link.Target is EntityTarget target ? site.Data.Find(target.Key) as Fact : null))
            .Where(c => c.Fact is { Trust.IsHedged: true }).DistinctBy(c => c.Fact!.Id).ToList();
        if (cited.Count == 0) return;
        var shown = string.Join('\n', group.Select(unit => Passage.Shown(unit, site, lang).Text));
        foreach (var (link, fact) in cited.Where(c => !hedges.Suffice(shown, c.Fact!, lang)))
        {
            diagnostics.Add(LinkRules.HedgeMissingInProse, link.Span, $"'{fact!.Id}' is '{StatusWords.Of(fact.Trust)}', but is worded as certain here; it needs a word such as {hedges.Examples(fact.Trust.Status.Value, lang)}.",
                new Note("its status", fact.Trust.Status.Span));
        }
    }
}
