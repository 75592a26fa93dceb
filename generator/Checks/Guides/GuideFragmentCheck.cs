using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>A link to a heading of another guide finds it there.</summary>
public sealed class GuideFragmentCheck : ICheck
{
    public string Name => "headings of other guides exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var sections = new SectionNames(site.Data);
        foreach (var text in site.Guides.SelectMany(guide => Langs.All.Select(lang => guide.Texts[lang])))
        {
            foreach (var link in text.Pointers)
            {
                // That there is no such guide has been reported where the link stands.
                if (link.Target is not GuideTarget { Fragment: { } fragment } target || site.FindGuide(target.Slug) is not { } guide)
                    continue;
                var (headings, twins) = (guide.Texts[text.Lang].Headings, guide.Texts[text.Lang.Twin()].Headings);
                LinkTargetCheck.CheckFragment(link, fragment, headings, twins, guide.Texts[text.Lang].File, diagnostics);
                LinkTargetCheck.CheckSection(link, fragment, headings, text.Lang, sections, diagnostics);
            }
        }
    }
}
