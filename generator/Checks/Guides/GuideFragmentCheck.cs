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
        foreach (var text in site.Guides.SelectMany(guide => Langs.All.Select(lang => guide.Texts[lang])))
        {
            foreach (var link in text.Pointers)
            {
                // That there is no such guide has been reported where the link stands.
                if (link.Target is GuideTarget { Fragment: { } fragment } target && site.FindGuide(target.Slug) is { } guide)
                    LinkTargetCheck.CheckFragment(
                        link,
                        fragment,
                        guide.Texts[text.Lang].Headings,
                        guide.Texts[text.Lang.Twin()].Headings,
                        guide.Texts[text.Lang].File,
                        diagnostics
                    );
            }
        }
    }
}
