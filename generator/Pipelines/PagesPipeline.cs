using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Rendering;

namespace SiteGen.Pipelines;

/// <summary>Every page of the site as HTML.</summary>
public static class PagesPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<RenderInput> site) => new(
        "Pages", Phase.PostProcess, [site],
        diagnostics => [.. PageRenderer.RenderAll(site.Result, diagnostics), .. DoorPages.Render(site.Result, diagnostics)],
        files => $"{files.Length} pages");
}
