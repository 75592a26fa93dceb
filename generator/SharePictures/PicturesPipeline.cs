using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.Pipelines;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.SharePictures;

/// <summary>The picture of every page, for chats and networks to show where its address is shared.</summary>
public static class PicturesPipeline
{
    /// <summary>What pages want drawn.</summary>
    public static FromPages<PictureRequests> TakeRequests() => new(_ => new PictureRequests());

    /// <param name="store">Where pictures go as they are drawn; <c>null</c> when nobody may want them: each is drawn when it is asked
    /// for.</param>
    public static Pipeline<ImmutableArray<OutputFile>> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        FromPages<PictureRequests> requests,
        IOutputStore? store,
        BuildCache cache
    ) =>
        new(
            "Pictures",
            Phase.PostProcess,
            [site, pages],
            diagnostics =>
            {
                if (requests.Result?.InOrder is not { IsEmpty: false } wanted)
                    return [];
                if (site.Result.Theme.Font is not { } font)
                {
                    diagnostics.Add(
                        ReadingRules.MissingInput,
                        SourceSpan.WholeFile(site.Result.Site.Config.File),
                        "'share-pictures' is on, but there is no font in theme/fonts to draw them with."
                    );
                    return [];
                }
                var maker = new PictureMaker(font, store, pages.Result.Verifier, cache);
                var files = new OutputFile?[wanted.Length];
                Parallel.For(
                    0,
                    files.Length,
                    i => files[i] = FaultNet.Run(wanted[i].Source, diagnostics, () => maker.Make(wanted[i], diagnostics))
                );
                if (!diagnostics.HasErrors)
                    maker.Save();
                return [.. files.OfType<OutputFile>()];
            },
            files => $"{files.Length} pictures"
        );
}
