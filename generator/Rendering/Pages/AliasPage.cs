using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>What stands at an old address: a page that leads on, as a static host has no redirects.</summary>
internal static class AliasPage
{
    public static OutputFile Render(SitePage page, PageKey alias, Lang lang, RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        var (from, to) = (alias.In(lang), page.Key.In(lang));
        var view = new AliasView(
            lang.Tag(),
            AddressMap.Relative(from, to),
            new Uri(input.BaseUrl, to.Address).AbsoluteUri,
            input.Site.Config.Name[lang].Value,
            SecurityPolicy.Meta
        );
        var globals = ViewText.Globals(input.Theme.Strings[lang]);
        globals["head"] = HeadViewFactory.Of(from, null, input.Theme);
        globals["page"] = view;
        var html = input.Theme.Templates.Render("alias", globals, diagnostics);
        return PageRenderer.HandOn(from, html, page.Origin[lang], sink);
    }
}
