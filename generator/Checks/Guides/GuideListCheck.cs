using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>The lists of guides in <c>data/site.yaml</c> name guides that exist, each once, and leave none out.</summary>
public sealed class GuideListCheck : ICheck
{
    public string Name => "guides are listed";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var slugs = site.Guides.Where(g => !g.IsHome).Select(g => g.Slug).Concat(site.BrokenGuides).ToHashSet(StringComparer.Ordinal);
        foreach (
            var listed in site
                // A draft may have its place in the list already.
                .Config.GuideOrder.Where(listed => !site.DraftGuides.Contains(listed.Value))
                .Concat(site.Config.Situations.SelectMany(s => s.Guides))
                .Where(g => !slugs.Contains(g.Value))
        )
            diagnostics.Add(LinkRules.UnknownTarget, listed.Span, $"There is no guide '{listed}'.{Meant.Guide(listed.Value, site)}");

        foreach (var situation in site.Config.Situations)
            Once(situation.Guides, diagnostics);
        Once(site.Config.Situations.Select(situation => situation.Guide), diagnostics);

        var order = site.Config.GuideOrder.Select(guide => guide.Value).ToHashSet(StringComparer.Ordinal);
        // One whose name is no id is reported for that.
        foreach (var guide in site.Guides.Where(g => site.IsWhole && !g.IsHome && !g.IsDraft && !order.Contains(g.Slug)))
            diagnostics.Add(
                LinkRules.UnlistedGuide,
                guide.Texts.En.Title.Span,
                $"'{guide.Slug}' is not in the list 'guides' of {site.Config.File.DisplayPath}, so no list shows it."
            );
    }

    /// <summary>Reports what is listed twice, as the way from one guide to the next would turn in a circle.</summary>
    private static void Once(IEnumerable<Located<string>> list, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var listed in list.Where(g => !first.TryAdd(g.Value, g.Span)))
            diagnostics.Add(
                LinkRules.UnlistedGuide,
                listed.Span,
                $"'{listed}' is listed twice.",
                new Note("listed first here", first[listed.Value])
            );
    }
}
