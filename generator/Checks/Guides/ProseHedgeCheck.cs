using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>A paragraph, list item or table row that cites a fact is as careful as the fact's status demands.</summary>
public sealed class ProseHedgeCheck(GuideScope scope) : IGuideCheck
{
    private readonly HedgeWords _hedges = new(scope.Config.Hedges);

    public string Name => "prose is hedged";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
            Check(guide[lang], diagnostics);
    }

    private void Check(ParsedGuide text, DiagnosticBag diagnostics)
    {
        var done = new List<ProseUnit>();
        foreach (var unit in text.Body.Prose.Where(unit => unit.Links.Any(link => HedgedFact(link) is not null)))
        {
            // The first unit of a group that cites such a fact speaks for the whole group.
            if (done.Exists(other => other.Group == unit.Group))
                continue;
            done.Add(unit);
            Check(text.Lang, [.. text.Body.Prose.Where(other => other.Group == unit.Group)], diagnostics);
        }
    }

    private void Check(Lang lang, IReadOnlyList<ProseUnit> group, DiagnosticBag diagnostics)
    {
        var cited = group
            .SelectMany(unit => unit.Links)
            .Where(link => HedgedFact(link) is not null)
            .DistinctBy(link => HedgedFact(link)!.Id);
        var shown = string.Join('\n', group.Select(unit => Passage.Shown(unit, scope, lang).Text));
        foreach (var link in cited)
            _hedges.Check(shown, HedgedFact(link)!, lang, link.Span, diagnostics);
    }

    /// <returns>The fact a link cites, if it is less than certain; else <c>null</c>.</returns>
    private Fact? HedgedFact(GuideLink link) =>
        link.Target is EntityTarget target && scope.Data.Find(target.Key) is Fact { Trust.IsHedged: true } fact ? fact : null;
}
