using System.Collections.Immutable;
using SiteGen.Cache;
using SiteGen.Output;
using SiteGen.Rendering;
using SiteGen.Search;

namespace SiteGen.Pipelines;

/// <summary>The pages of a site, and what has read them all.</summary>
/// <param name="Search">What there is to find on them; <c>null</c> for a site that can't be searched.</param>
public sealed record BuiltPages(ImmutableArray<OutputFile> Files, HtmlVerifier Verifier, SearchDesk? Search);

/// <summary>Every page of the site as HTML, put away and read back as soon as it is made: no build holds all of its pages.</summary>
public static class PagesPipeline
{
    public static Pipeline<BuiltPages> Create(Pipeline<RenderInput> site, IOutputStore store, BuildCache cache) => new(
        "Pages", Phase.PostProcess, [site],
        diagnostics =>
        {
            var verifier = new HtmlVerifier(new VerifierOptions(site.Result.BaseUrl, SecurityPolicy.Meta) { PublishedAddresses = site.Result.Site.Promised });
            var memory = new PageMemory(cache, site.Result);
            var search = site.Result.Site.Config.HasSearch ? new SearchDesk(site.Result.Addresses, store, cache) : null;
            var files = PageRenderer.RenderAll(site.Result, new PageDesk(store, verifier, memory, search), diagnostics);
            if (!diagnostics.HasErrors) memory.Save();
            return new BuiltPages(files, verifier, search);
        },
        pages => $"{pages.Files.Length} pages");
}
