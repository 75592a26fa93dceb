using System.Collections.Immutable;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;

namespace SiteGen.Pipelines;

/// <summary>What crawlers and hosts read: the sitemaps, robots.txt, the headers and where old addresses lead.</summary>
public static class CrawlersPipeline
{
    /// <summary>When each page last changed.</summary>
    public static FromPages<LastChanges> TakeChanges() => new(site => site.Site.Changes is null ? null : new LastChanges(site.Site));

    public static Pipeline<ImmutableArray<OutputFile>> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        FromPages<LastChanges> changes
    ) =>
        new(
            "Crawlers",
            Phase.PostProcess,
            [site, pages],
            _ =>
                [
                    Sitemap.Render(site.Result, changes.Result is { } last ? last.Of : _ => null),
                    Sitemap.RenderText(site.Result),
                    HostFiles.Robots(site.Result),
                    HostFiles.Headers(site.Result),
                    .. RedirectFiles.Of(site.Result),
                ],
            files => $"{files.Length} files"
        );
}
