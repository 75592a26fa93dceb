using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Pipelines;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen.MarkdownPages;

/// <summary>Each listed page once more as Markdown, for programs that read texts, and <c>llms.txt</c>, where they begin.</summary>
public static class MarkdownPipeline
{
    /// <param name="store">Where texts go as soon as their page is made.</param>
    public static FromPages<MarkdownBuilder> TakePages(IOutputStore store, BuildCache cache) =>
        new(site => site.Site.Config.HasMarkdown ? new MarkdownBuilder(site, store, cache) : null);

    public static Pipeline<ImmutableArray<OutputFile>> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        FromPages<MarkdownBuilder> texts
    ) =>
        new(
            "Markdown",
            Phase.PostProcess,
            [site, pages],
            diagnostics =>
                texts.Result is { } builder && !diagnostics.HasErrors ? [.. builder.Finish(), .. LlmsFile.Make(site.Result)] : [],
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );
}
