using System.Collections.Frozen;
using SiteGen.Addresses;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Checks;
using SiteGen.Checks.Entries;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering;
using SiteGen.Rendering.Templates;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>Facts and guides together: checked, with an address for every page and the backlinks between them.</summary>
public static class SitePipeline
{
    /// <param name="recordsOf">How a page shows an entry as programs read it; <c>null</c> for builds without pages.</param>
    public static Pipeline<RenderInput> Create(
        Pipeline<BoundData?> facts,
        Pipeline<BoundGuides> guides,
        Pipeline<BoundImages> images,
        Pipeline<Theme> theme,
        BuildOptions options,
        Func<BoundData, AddressMap, Uri, Func<EntityKey, string>?>? recordsOf = null
    ) =>
        new(
            "Site",
            Phase.Process,
            [facts, guides, images, theme],
            diagnostics =>
            {
                // Without configuration the phase before has ended the build.
                var data = facts.Result ?? throw new InvalidOperationException("The site has no configuration.");
                var site = new Site(data.Config, data.Entries, guides.Result.Guides, data.Addresses, data.Router)
                {
                    Clock = data.Clock,
                    Ledger = data.Ledger,
                    Readings = data.Readings,
                    Words = data.Words,
                    Published = data.Config.HasChanges ? data.Published : null,
                    Changes = data.Config.HasChanges ? data.Changes : null,
                    EntryTwins = data.Twins,
                    TwinPins = data.TwinPins,
                    IsWhole = data.IsSound && guides.Result.IsSound,
                    Images = images.Result.Images.ToFrozenDictionary(image => image.Name, StringComparer.Ordinal),
                    BrokenImages = images.Result.Broken.ToFrozenSet(StringComparer.Ordinal),
                    DraftGuides = guides.Result.Drafts.ToFrozenSet(StringComparer.Ordinal),
                    BrokenGuides = guides.Result.Broken.ToFrozenSet(StringComparer.Ordinal),
                };
                diagnostics.AddAll(guides.Result.Words);
                // Neither needs a sound site, and each is the work of one thread.
                var addresses = Task.Run(() => AddressMap.Build(site));
                var backlinks = Task.Run(() => BacklinkMap.Build(site));
                AllChecks.Run(site, diagnostics);
                new SupersededCheck(options.AsOf).Run(site, diagnostics);
                if (options.AsOf is { } day)
                {
                    if (options.ListsDue)
                        new OverdueCheck(day).Run(site, diagnostics);
                    new FutureDateCheck(day).Run(site, diagnostics);
                }
                var baseUrl = options.BaseUrl is { } asked ? HostName.Encoded(asked) : data.Config.BaseUrl;
                return new RenderInput(site, addresses.GetAwaiter().GetResult(), backlinks.GetAwaiter().GetResult(), theme.Result, baseUrl)
                {
                    ShowsDrafts = options.ShowsDrafts,
                    RecordOf = recordsOf?.Invoke(data, addresses.GetAwaiter().GetResult(), baseUrl),
                };
            },
            site => $"{site.Addresses.Pages.Length} pages a language",
            // What could be read is checked, whatever is wrong with the rest.
            runsDespiteErrors: () => facts.Result is not null
        );
}
