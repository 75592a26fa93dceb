using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>The search index: what there is to find on the pages of each language, in files so small that a search fetches a few of
/// them.</summary>
public static class SearchPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<RenderInput> site, Pipeline<BuiltPages> pages) =>
        new(
            "Search",
            Phase.PostProcess,
            [site, pages],
            diagnostics =>
            {
                if (pages.Result.Search is not { } desk)
                    return [];
                var source = SourceSpan.WholeFile(site.Result.Site.Config.File);
                var index = SearchIndex.Write(site.Result.Site, site.Result.Addresses, desk);
                if (!diagnostics.HasErrors)
                    desk.Save();
                return [.. desk.Files, .. index.Select(file => new OutputFile(file.Path, file.Content, source))];
            },
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );
}
