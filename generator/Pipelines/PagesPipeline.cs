using System.Collections.Immutable;
using SiteGen.Cache;
using SiteGen.Output;
using SiteGen.Rendering;

namespace SiteGen.Pipelines;

/// <summary>The pages of a site, what has read them all, and the pictures they name.</summary>
public sealed record BuiltPages(ImmutableArray<OutputFile> Files, HtmlVerifier Verifier, ImmutableArray<WantedPicture> Pictures);

/// <summary>Every page of the site as HTML, put away and read back as soon as it is made: no build holds all of its pages.</summary>
public static class PagesPipeline
{
    public static Pipeline<BuiltPages> Create(Pipeline<RenderInput> site, IOutputStore store, BuildCache cache) => new(
        "Pages", Phase.PostProcess, [site],
        diagnostics =>
        {
            var verifier = new HtmlVerifier(new VerifierOptions(site.Result.BaseUrl, SecurityPolicy.Meta)
            {
                PublishedAddresses = site.Result.Site.Promised,
                Budgets = [.. site.Result.Site.Config.Budgets.Select(b => new PageBudget(b.Type, b.Kilobytes.With(b.Kilobytes.Value * 1000L), b.Requests))],
            });
            var memory = new PageMemory(cache, site.Result);
            var desk = new PageDesk(store, verifier, memory);
            var files = PageRenderer.RenderAll(site.Result, desk, diagnostics);
            if (!diagnostics.HasErrors) memory.Save();
            return new BuiltPages(files, verifier, desk.Pictures);
        },
        pages => $"{pages.Files.Length} pages");
}
