using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines.Pages;

/// <summary>The pages of a site, and what has read them all.</summary>
public sealed record BuiltPages(ImmutableArray<OutputFile> Files, HtmlVerifier Verifier);

/// <summary>Every page of the site as HTML, put away and read back as soon as it is made: no build holds all of its pages.</summary>
public static class PagesPipeline
{
    /// <param name="features">What takes something from each page.</param>
    public static Pipeline<BuiltPages> Create(
        Pipeline<RenderInput> site,
        IOutputStore store,
        BuildCache cache,
        params IReadOnlyList<IFromPages> features
    ) =>
        new(
            "Pages",
            Phase.PostProcess,
            [site],
            diagnostics =>
            {
                var verifier = new HtmlVerifier(Options(site.Result));
                var cached = CachedPage.Open(cache, site.Result);
                var inputs = new PageInputHashes(site.Result.Site, site.Result.Backlinks);
                var hasCopies = site.Result.Site.Config.Offline != OfflineCopies.None;
                var consumers = features.Select(feature => feature.Begin(site.Result)).OfType<IPageConsumer>();
                var sinks = new PageSinks(store, verifier, [.. consumers], hasCopies, cached, inputs);
                var files = PageRenderer.RenderAll(site.Result, sinks, diagnostics);
                if (!diagnostics.HasErrors)
                    cached.Save();
                return new BuiltPages(files, verifier);
            },
            pages => $"{pages.Files.Length} pages"
        );

    /// <summary>Where the descriptions of pages are written. Only a mistake asks for one, and then there may be many.</summary>
    private static Lazy<FrozenDictionary<SitePath, SourceSpan>> Descriptions(AddressMap addresses) =>
        new(() =>
            addresses
                .Pages.Where(page => page.Description is not null)
                .SelectMany(page => Langs.All.Select(lang => (Path: page.Key.In(lang), page.Description![lang].Span)))
                .DistinctBy(written => written.Path)
                .ToFrozenDictionary(written => written.Path, written => written.Span)
        );

    private static VerifierOptions Options(RenderInput input)
    {
        var descriptions = Descriptions(input.Addresses);
        return new(input.BaseUrl, SecurityPolicy.Meta)
        {
            Languages = [.. Langs.All.Select(lang => new SiteLanguage(lang.Folder(), lang.Tag()))],
            DescriptionOf = path => descriptions.Value.TryGetValue(path, out var span) ? span : null,
            PublishedAddresses = input.ShowsDrafts ? [] : input.Site.Promised,
            KeptAddresses = input.ShowsDrafts || input.Site.Promised.IsEmpty ? [] : [.. KeptAddresses.Of(input.Site, input.Addresses)],
            WithdrawnPlaces = KeptAddresses.Withdrawn(input.Site).ToHashSet(StringComparer.Ordinal),
            Budgets =
            [
                .. input.Site.Config.Budgets.Select(b => new PageBudget(
                    b.Type,
                    b.Kilobytes.With(b.Kilobytes.Value * 1000L),
                    b.Requests,
                    b.Screens
                )),
            ],
            Questions = input.Site.Router is null ? null : AddressMap.OfRouter.Value,
            AssetNames = input.Theme.Assets.ToFrozenDictionary(
                asset => "assets/" + asset.Name,
                asset => "assets/" + asset.PublishedName,
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
}
