using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Links and blocks of guides lead to what exists.</summary>
public sealed class LinkTargetCheck : ICheck
{
    public string Name => "links lead somewhere";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var text in GuideTexts.Of(site))
        {
            foreach (var link in text.Body.Links) Check(link, text, site, diagnostics);
            foreach (var shown in text.Body.Directives.SelectMany(d => d.Entities)) CheckEntity(shown, site.Data, diagnostics);
        }
    }

    private static void Check(GuideLink link, GuideText text, Site site, DiagnosticBag diagnostics)
    {
        if (link.Target is WebTarget or FragmentTarget && LinkWords.AreLeftOut(link))
            diagnostics.Add(LinkRules.NoWords, link.Span, "This link shows only the words given to it, and has none.");
        switch (link.Target)
        {
            case EntityTarget target: CheckEntity(link.Url.With(target.Key), site.Data, diagnostics); break;
            case FragmentTarget target: CheckFragment(link, target.Fragment, text, diagnostics); break;
            case GuideTarget target when site.FindGuide(target.Slug) is { } guide:
                if (target.Fragment is { } fragment) CheckFragment(link, fragment, guide.Texts[text.Lang], diagnostics);
                break;
            case GuideTarget target:
                diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no guide '{target.Slug}'.{Suggestion.For(target.Slug, site.Guides.Select(g => g.Slug))}");
                break;
            case null:
                diagnostics.Add(LinkRules.UnknownScheme, link.Span, UnknownScheme(link.Url.Value));
                break;
        }
    }

    private static void CheckEntity(Located<EntityKey> reference, DataSet data, DiagnosticBag diagnostics)
    {
        if (data.Find(reference.Value) is not null) return;
        var (kind, id) = reference.Value;
        var elsewhere = EntityKinds.All.Select(k => new EntityKey(k, id)).Where(key => data.Find(key) is not null).Select(key => $"'{key}'").ToList();
        var hint = elsewhere.Count > 0 ? $" There is {string.Join(" and ", elsewhere)}." : Suggestion.For(id, data.IdsOf(kind));
        diagnostics.Add(LinkRules.UnknownTarget, reference.Span, $"There is no {kind.Scheme()} '{id}'.{hint}");
    }

    private static void CheckFragment(GuideLink link, string fragment, GuideText on, DiagnosticBag diagnostics)
    {
        var ids = on.Body.Headings.Select(h => h.Id?.Value).OfType<string>().ToList();
        if (!ids.Contains(fragment))
            diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no heading '#{fragment}' in {on.File.DisplayPath}.{Suggestion.For(fragment, ids)}");
    }

    private static string UnknownScheme(string url)
    {
        if (url.Length == 0) return "The link leads nowhere.";
        var colon = url.IndexOf(':');
        if (colon <= 0) return $"'{url}' does not say what kind of thing it leads to.";
        var scheme = url[..colon];
        return scheme is "http" or "https" ? $"'{url}' is no web address." : $"'{scheme}:' is no kind of link.{Suggestion.For(scheme, LinkTarget.Schemes)}";
    }
}
