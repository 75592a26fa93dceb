using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Pages;
using SiteGen.Search;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines;

/// <summary>The pages of a site, what has read them all, and the pictures they name.</summary>
/// <param name="Search">What there is to find on them; <c>null</c> for a site that can't be searched.</param>
/// <param name="Prints">What copies of the site need to know of each page; empty on a site of which none are made.</param>
public sealed record BuiltPages(
    ImmutableArray<OutputFile> Files,
    HtmlVerifier Verifier,
    ImmutableArray<PictureRequest> Pictures,
    SearchIndexBuilder? Search,
    IReadOnlyDictionary<SitePath, FileDigest> Prints
);

/// <summary>Every page of the site as HTML, put away and read back as soon as it is made: no build holds all of its pages.</summary>
public static class PagesPipeline
{
    public static Pipeline<BuiltPages> Create(Pipeline<RenderInput> site, IOutputStore store, BuildCache cache) =>
        new(
            "Pages",
            Phase.PostProcess,
            [site],
            diagnostics =>
            {
                var verifier = new HtmlVerifier(Options(site.Result));
                var prints =
                    site.Result.Site.Config.Offline == OfflineCopies.None ? null : new ConcurrentDictionary<SitePath, FileDigest>();
                var memory = new PageCache(cache, site.Result);
                var search = site.Result.Site.Config.HasSearch ? new SearchIndexBuilder(site.Result.Addresses, store, cache) : null;
                var desk = new PageSinks(store, verifier, memory, search, prints);
                var files = PageRenderer.RenderAll(site.Result, desk, diagnostics);
                if (!diagnostics.HasErrors)
                    memory.Save();
                return new BuiltPages(files, verifier, desk.Pictures, search, prints ?? []);
            },
            pages => $"{pages.Files.Length} pages"
        );

    private static VerifierOptions Options(RenderInput input) =>
        new(input.BaseUrl, SecurityPolicy.Meta)
        {
            PublishedAddresses = input.Site.Promised,
            Budgets =
            [
                .. input.Site.Config.Budgets.Select(b => new PageBudget(b.Type, b.Kilobytes.With(b.Kilobytes.Value * 1000L), b.Requests)),
            ],
            Questions = input.Site.Router is null ? null : AddressMap.OfRouter.Value,
            AssetVersions = input.Theme.Versions.ToFrozenDictionary(
                asset => "assets/" + asset.Key,
                asset => asset.Value,
                StringComparer.Ordinal
            ),
            StandingAlone =
                input.Site.Config.Offline == OfflineCopies.None
                    ? FrozenDictionary<string, string>.Empty
                    : Langs.All.ToFrozenDictionary(
                        lang => AddressMap.OfWholeGuide(lang).Value,
                        _ => SecurityPolicy.Alone(WholeGuideStyle.Of(input.Theme).Source),
                        StringComparer.Ordinal
                    ),
        };
}
