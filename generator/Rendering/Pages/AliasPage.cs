using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Publishing;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>What stands at an old address: a page that leads on, as a static host has no redirects. Who is shown its address in a chat
/// sees the card of the page that it leads to.</summary>
internal static class AliasPage
{
    private const string Script = "moved.js";

    public static OutputFile Render(SitePage page, PageKey alias, Lang lang, RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        var (from, to) = (alias.In(lang), page.Key.In(lang));
        if (sink.Find(from, page.Origin[lang]) is { } unchanged)
            return unchanged;
        // What is wrong with that page has been reported as it was made.
        var context = new PageContext(input, page.Key, lang, new DiagnosticBag());
        // The old slugs of a guide may stand in one of its files alone.
        if (page is GuidePage { Guide: var guide })
            Note(guide, context);
        else if (page is GuideCardPage { Guide: var shown })
            Note(shown, context);
        var content = PageContent.Of(page, context);
        var picture = ShareFactory.Picture(content, context);
        var target = FrameViewFactory.Page(page, content, picture, context);
        var globals = ViewText.Globals(input.Theme.Strings[lang]);
        var head = HeadViewFactory.Of(from, null, input.Theme);
        globals["head"] = head;
        globals["page"] = new AliasView(
            lang.Tag(),
            AddressMap.Relative(from, to),
            FrameViewFactory.Root(from) + "assets/" + input.Theme.Address(Script),
            input.Site.Config.Name[lang].Value,
            SecurityPolicy.Meta,
            target
        );
        var html = input.Theme.Templates.Render("alias", globals, diagnostics);
        return PageRenderer.HandOn(from, html, page.Origin[lang], sink, new PageNotes(context.Inputs, null));
    }

    private static void Note(Guide guide, PageContext context)
    {
        foreach (var lang in Langs.All)
            context.TextOf(guide, lang);
    }
}
