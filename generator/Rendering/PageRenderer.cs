using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Parts;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Pages to files: every page in every language, and the pages that stand in for old addresses.</summary>
public static class PageRenderer
{
    /// <summary>Renders in parallel, and hands each page on as it is made; the result is in order of page, then language.</summary>
    public static ImmutableArray<OutputFile> RenderAll(RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        // What copies of the site weigh is known once all else is made.
        var jobs = input
            .Addresses.Pages.Where(page => page is not OfflinePage || input.Offline is not null)
            .SelectMany(page => Langs.All.Select(lang => (Page: page, Lang: lang)))
            .ToArray();
        var files = new OutputFile?[jobs.Length];
        var found = Array.ConvertAll(jobs, _ => new DiagnosticBag());
        var run = Parallel.For(
            0,
            jobs.Length,
            (i, state) =>
            {
                files[i] = RenderNetted(jobs[i].Page, jobs[i].Lang, input, sink, found[i]);
                // A loop without end would run on every page. All pages before this one are still rendered, and what is found on later
                // ones is left out, so that the same is reported each time.
                if (found[i].Has(TemplateRules.TemplateLimit))
                    state.Break();
            }
        );
        var last = run.LowestBreakIteration ?? jobs.Length - 1;
        for (var i = 0; i <= last; i++)
            diagnostics.AddAll(found[i]);
        if (!run.IsCompleted)
            return [.. files.OfType<OutputFile>()];
        return
        [
            .. files.OfType<OutputFile>(),
            .. Aliases(input, sink, diagnostics).OfType<OutputFile>(),
            .. RootPages.Render(input, sink, diagnostics),
        ];
    }

    /// <summary>A few pages alone.</summary>
    /// <param name="paths">Those that no page has are passed over.</param>
    public static ImmutableArray<OutputFile> RenderSome(
        RenderInput input,
        IReadOnlySet<SitePath> paths,
        IPageSink sink,
        DiagnosticBag diagnostics
    ) =>
        [
            .. input
                .Addresses.Pages.Where(page => page is not OfflinePage || input.Offline is not null)
                .SelectMany(page => Langs.All.Where(lang => paths.Contains(page.Key.In(lang))).Select(lang => (page, lang)))
                .Select(wanted => RenderNetted(wanted.page, wanted.lang, input, sink, diagnostics))
                .OfType<OutputFile>(),
        ];

    /// <summary>The page that tells about copies of the site, made when all others are.</summary>
    public static ImmutableArray<OutputFile> RenderOffline(RenderInput input, IPageSink sink, DiagnosticBag diagnostics) =>
        [
            .. input
                .Addresses.Pages.OfType<OfflinePage>()
                .SelectMany(page => Langs.All.Select(lang => RenderNetted(page, lang, input, sink, diagnostics)))
                .OfType<OutputFile>(),
        ];

    private static IEnumerable<OutputFile?> Aliases(RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        SitePage[] pages = [.. input.Addresses.Pages.Where(page => page.Aliases.Any())];
        var files = new IReadOnlyList<OutputFile?>[pages.Length];
        Parallel.For(0, files.Length, i => files[i] = AliasPage.RenderAll(pages[i], input, sink, diagnostics));
        return files.SelectMany(some => some);
    }

    private static OutputFile? RenderNetted(SitePage page, Lang lang, RenderInput input, IPageSink sink, DiagnosticBag diagnostics) =>
        FaultNet.Run(page.Origin[lang], diagnostics, () => Render(page, lang, input, sink, diagnostics));

    private static OutputFile Render(SitePage page, Lang lang, RenderInput input, IPageSink sink, DiagnosticBag diagnostics)
    {
        if (sink.Find(page.Key.In(lang), page.Origin[lang]) is { } unchanged)
            return unchanged;
        var context = new PageContext(input, page.Key, lang, diagnostics);
        var content = PageContent.Of(page, context);
        var globals = ViewText.Globals(context.Ui);
        globals["head"] = HeadViewFactory.Of(context.Path, lang, input.Theme);
        globals["site"] = FrameViewFactory.Frame(context);
        var picture = ShareFactory.Picture(content, context);
        globals["page"] = FrameViewFactory.Page(page, content, picture, context);
        return HandOn(
            context.Path,
            input.Theme.Templates.Render("layout", globals, diagnostics),
            page.Origin[lang],
            sink,
            new PageNotes(context.Inputs, picture)
        );
    }

    /// <summary>Gives a page to the sink as UTF-8.</summary>
    internal static OutputFile HandOn(SitePath path, RawHtml html, SourceSpan source, IPageSink sink, PageNotes notes)
    {
        var room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Html.Length));
        try
        {
            return sink.Take(path, room.AsSpan(0, Encoding.UTF8.GetBytes(html.Html, room)), source, notes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
