using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>The lists of guides in <c>data/site.yaml</c> name guides that exist, and leave none out.</summary>
public sealed class GuideListCheck : ICheck
{
    public string Name => "guides are listed";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var slugs = site.Guides.Where(g => !g.IsHome).Select(g => g.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var listed in site.Config.GuideOrder.Concat(site.Config.Situations.Select(s => s.Guide)).Where(g => !slugs.Contains(g.Value)))
            diagnostics.Add(LinkRules.UnknownTarget, listed.Span, $"There is no guide '{listed}'.{Suggestion.For(listed.Value, slugs.Order(StringComparer.Ordinal))}");

        var order = site.Config.GuideOrder.Select(g => g.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var guide in site.Guides.Where(g => !g.IsHome && !order.Contains(g.Slug)))
            diagnostics.Add(LinkRules.UnlistedGuide, guide.Texts.En.Title.Span, $"'{guide.Slug}' is not in the list 'guides' of {site.Config.File.DisplayPath}, so no list shows it.");
    }
}
