using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
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

    /// <summary>The pages at all old addresses of a page, each in every language.</summary>
    public static IReadOnlyList<OutputFile?> RenderAll(SitePage page, RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        // The page they lead to is looked at once, and only when one of them has to be made.
        var targets = Langs.Each(lang => new Lazy<Target>(() => TargetOf(page, lang, input)));
        return
        [
            .. page.Aliases.SelectMany(alias =>
                Langs.All.Select(lang =>
                    FaultNet.Run(
                        page.Origin[lang],
                        diagnostics,
                        () =>
                            sink.Find(alias.In(lang), page.Origin[lang])
                            ?? Render(page, alias, lang, targets[lang].Value, input, sink, diagnostics)
                    )
                )
            ),
        ];
    }

    private static OutputFile Render(
        SitePage page,
        PageKey alias,
        Lang lang,
        Target target,
        RenderInput input,
        IPageSink sink,
        DiagnosticBag diagnostics
    )
    {
        var (from, to) = (alias.In(lang), page.Key.In(lang));
        var globals = ViewText.Globals(input.Theme.Strings[lang]);
        globals["head"] = HeadViewFactory.Of(from, null, input.Theme);
        globals["page"] = new AliasView(
            lang.Tag(),
            AddressMap.Relative(from, to),
            FrameViewFactory.Root(from) + "assets/" + input.Theme.Address(Script),
            input.Site.Config.Name[lang].Value,
            SecurityPolicy.InPage(),
            target.View
        );
        var html = input.Theme.Templates.Render("alias", globals, diagnostics);
        return PageRenderer.HandOn(from, html, page.Origin[lang], sink, new PageNotes(target.Inputs, null));
    }

    private static Target TargetOf(SitePage page, Lang lang, RenderInput input)
    {
        // What is wrong with that page has been reported as it was made.
        var context = new PageContext(input, page.Key, lang, new DiagnosticBag());
        // The old slugs of a guide may stand in one of its files alone.
        if (page is GuidePage { Guide: var guide })
            Note(guide, context);
        else if (page is GuideCardPage { Guide: var shown })
            Note(shown, context);
        var content = PageContent.Of(page, context);
        var view = FrameViewFactory.Page(page, content, ShareFactory.Picture(content, context), context);
        return new Target(view, context.Inputs);
    }

    /// <param name="Inputs">All that it was made from.</param>
    private sealed record Target(PageView View, IReadOnlyCollection<PageInput> Inputs);

    private static void Note(Guide guide, PageContext context)
    {
        foreach (var lang in Langs.All)
            context.TextOf(guide, lang);
    }
}
