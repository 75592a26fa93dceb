using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen.Pipelines;

/// <summary>Makes a few pages ahead of all others, for somebody who looks at them now. They are made again with the rest.</summary>
public static class FirstPagesPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(
        Pipeline<RenderInput> site,
        Pipeline<ImmutableArray<OutputFile>> assets,
        FirstPages first
    ) =>
        new(
            "First",
            Phase.PostProcess,
            [site, assets],
            _ =>
            {
                // What is wrong with them is found once more, and said then.
                var found = new DiagnosticBag();
                var pages = PageRenderer.RenderSome(site.Result, first.Paths, new MemoryPages(), found);
                if (found.HasErrors)
                    return [];
                // A page asks for the assets of its own version.
                if (pages.Length > 0)
                    first.Take([.. pages, .. assets.Result]);
                return pages;
            },
            pages => $"{pages.Length} pages"
        );
}
