using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;

namespace SiteGen.Pipelines;

/// <summary>What crawlers and hosts read: the sitemaps, robots.txt, the headers and where old addresses lead.</summary>
public static class CrawlersPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<RenderInput> site) =>
        new(
            "Crawlers",
            Phase.PostProcess,
            [site],
            _ =>
                [
                    Sitemap.Render(site.Result),
                    Sitemap.RenderText(site.Result),
                    HostFiles.Robots(site.Result),
                    HostFiles.Headers(site.Result),
                    .. RedirectFiles.Of(site.Result),
                ],
            files => $"{files.Length} files"
        );
}
