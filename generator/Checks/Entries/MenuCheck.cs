using System.Collections.Immutable;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Menu and footer lead to pages that the site has, or could have: a list without an entry shows nowhere.</summary>
public sealed class MenuCheck : ICheck
{
    public string Name => "menu and footer lead somewhere";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (
            var link in new[] { site.Config.Menu, site.Config.Footer }.SelectMany(list => list ?? ImmutableArray<Located<string>>.Empty)
        )
        {
            string[] pages = [.. NamedPages.Possible(site.Config.Kinds)];
            if (SiteConfig.GuideOf(link.Value) is not { } slug)
            {
                if (!pages.Contains(link.Value))
                    Add(link, $"There is no page '{link}'.{Suggestion.For(link.Value, pages)}");
            }
            else if (!site.IsKnownGuide(slug))
            {
                Add(link, $"There is no guide '{slug}'.{Meant.Guide(slug, site)}");
            }
        }

        void Add(Located<string> link, string message) => diagnostics.Add(LinkRules.UnknownTarget, link.Span, message);
    }
}
