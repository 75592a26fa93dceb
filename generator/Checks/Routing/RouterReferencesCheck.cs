using SiteGen.Checks.Entries;
using SiteGen.Checks.Guides;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Routing;

/// <summary>What the items of the router show and lead to exists.</summary>
public sealed class RouterReferencesCheck : ICheck
{
    public string Name => "what checklists show exists";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is not { Router: var router })
            return;
        foreach (var part in router.Items.SelectMany(item => item.Parts))
            ReferencesCheck.Check(part.Entry, site.Data, diagnostics);
        // Of questions that ask for answers which do not exist, each path seems to lead nowhere.
        var steps = RouterConditionCheck.IsSound(router) ? router.Items.SelectMany(item => item.Next) : [];
        foreach (var step in steps.Where(step => site.Router.Find(step.Path) is null))
            diagnostics.Add(
                FactRules.UnknownReference,
                step.To.Span,
                $"The router leads nowhere by '{step.To}'."
                    + Suggestion.For(step.To.Value, site.Router.Stops.Select(stop => stop.Path.TrimEnd('/')))
            );
        var sections = new SectionNames(site.Data);
        foreach (var item in router.Items)
        {
            foreach (var link in item.More)
            {
                Check(link, site, diagnostics);
                if (
                    link.Value is { Fragment: { } fragment } target
                    && site.FindGuide(target.Slug)?.Texts[Langs.Default].Headings is { } headings
                    && sections.Misfit(item.Title[Langs.Default].Value, fragment, headings, Langs.Default) is { } message
                )
                    diagnostics.Add(LinkRules.UnknownTarget, link.Span, message, help: LinkTargetCheck.HelpOfSection);
            }
        }
    }

    private static void Check(Located<GuideTarget> link, Site site, DiagnosticBag diagnostics)
    {
        var (slug, fragment) = link.Value;
        if (!site.IsKnownGuide(slug))
        {
            diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no guide '{slug}'.{Meant.Guide(slug, site)}");
            return;
        }
        if (site.FindGuide(slug) is not { } guide)
            return;
        // One that a single language lacks has been reported in the guide.
        var (en, zh) = guide.Texts;
        if (fragment is not null && Meant.Heading(fragment, en.Headings) is { } meant && Meant.Heading(fragment, zh.Headings) is not null)
            diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no heading '#{fragment}' in {en.File.DisplayPath}.{meant}");
    }
}
