using System.Collections.Immutable;
using Scriban.Runtime;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>The pages that speak both languages: the front door at the root, and "page not found".</summary>
public static class RootPages
{
    public static ImmutableArray<OutputFile> Render(RenderInput input, IPageSink sink, DiagnosticBag diagnostics) =>
        [
            Render("door", Door, "", input, sink, diagnostics),
            // The worker shows this page at any address, and makes its links right for that.
            .. input.Site.Config.Offline == OfflineCopies.Offered
                ? [Render("offline-door", Unsaved, "", input, sink, diagnostics)]
                : ImmutableArray<OutputFile>.Empty,
            // A host shows this page at the address that was not found, at any depth; only absolute addresses work there.
            Render("not-found", new SitePath("404.html"), input.BaseUrl.AbsolutePath, input, sink, diagnostics),
        ];

    public static SitePath Door { get; } = new("index.html");

    /// <summary>What a reader who is offline sees in place of a page that is not saved.</summary>
    public static SitePath Unsaved { get; } = new("not-saved.html");

    private static OutputFile Render(
        string template,
        SitePath path,
        string up,
        RenderInput input,
        IPageSink sink,
        DiagnosticBag diagnostics
    )
    {
        // Nobody shares a page that is not there, or not saved.
        var picture = path == Door ? ShareFactory.OfDoor(input) : null;
        var share = new ShareView(
            "website",
            Language.Of(Langs.Default).Locale,
            Language.Of(Langs.Default.Twin()).Locale,
            ShareFactory.View(picture, Langs.Default, path, input.BaseUrl)
        );
        var view = new FrontDoorView(
            up,
            SecurityPolicy.InPage(),
            path.At(input.BaseUrl),
            PageAlternates.Of(PageKey.Home, input.BaseUrl),
            share,
            [.. Langs.All.Select(lang => Half(lang, up, input))],
            up + "assets/" + input.Theme.Address(OfflineContent.Script),
            up + "assets/" + input.Theme.Address("door.js"),
            // Whoever comes by the front door and goes on without a line is to find what is kept.
            path == Door
            && input.Site.Config.Offline == OfflineCopies.Offered
                ? up + AddressMap.OfWorker.Address
                : null
        )
        {
            Filings = FilingLinks.Of(input.Site.Config, Langs.Default),
        };
        var html = input.Theme.Templates.Render(
            template,
            new ScriptObject { ["page"] = view, ["head"] = HeadViewFactory.Of(up, null, input.Theme) },
            diagnostics
        );
        return PageRenderer.HandOn(path, html, SourceSpan.WholeFile(input.Site.Config.File), sink, new PageNotes(Inputs: null, picture));
    }

    private static DoorHalfView Half(Lang lang, string up, RenderInput input)
    {
        var config = input.Site.Config;
        return new DoorHalfView(
            lang.Tag(),
            lang.Folder(),
            LangRuns.Mark(config.Name[lang].Value, lang),
            config.Name[lang].Value,
            LangRuns.Mark(config.Tagline[lang].Value, lang),
            config.Tagline[lang].Value,
            up + PageKey.Home.In(lang).Address,
            up + AddressMap.OfGuide(config.UrgentGuide).In(lang).Address,
            ViewText.Strings(input.Theme.Strings[lang]),
            ViewText.PlainStrings(input.Theme.Strings[lang])
        );
    }
}
