using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Cache;
using SiteGen.Output;
using SiteGen.Rendering;

namespace SiteGen.Pipelines;

/// <summary>The pages of a site, and what has read them all.</summary>
public sealed record BuiltPages(ImmutableArray<OutputFile> Files, HtmlVerifier Verifier);

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
                Questions = site.Result.Site.Router is null ? null : AddressMap.OfRouter.Value,
            });
            var memory = new PageMemory(cache, site.Result);
            var files = PageRenderer.RenderAll(site.Result, new PageDesk(store, verifier, memory), diagnostics);
            if (!diagnostics.HasErrors) memory.Save();
            return new BuiltPages(files, verifier);
        },
        pages => $"{pages.Files.Length} pages");
}
