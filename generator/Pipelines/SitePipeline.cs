using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Checks;
using SiteGen.Checks.Entries;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering;
using SiteGen.Rendering.Themes;
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
                var site = Made(data, data.Entries, guides.Result, guides.Result.Guides, images.Result, theme.Result);
                diagnostics.AddAll(guides.Result.Words);
                var shown = HasDrafts(site) ? WithDraftsNamed(data, guides.Result, images.Result, theme.Result) : site;
                // Neither needs a sound site, and each is the work of one thread.
                var addresses = Task.Run(() => AddressMap.Build(shown));
                var backlinks = Task.Run(() => BacklinkMap.Build(shown));
                AllChecks.Run(site, diagnostics);
                new SupersededCheck(options.AsOf).Run(site, diagnostics);
                if (options.AsOf is { } day)
                {
                    if (options.ListsDue)
                        new OverdueCheck(day).Run(site, diagnostics);
                    new FutureDateCheck(day).Run(site, diagnostics);
                    // What follows from a date that lies ahead.
                    SiteEchoes.Withdraw(diagnostics);
                }
                var baseUrl = options.BaseUrl is { } asked ? HostName.Encoded(asked) : data.Config.BaseUrl;
                return new RenderInput(shown, addresses.GetAwaiter().GetResult(), backlinks.GetAwaiter().GetResult(), theme.Result, baseUrl)
                {
                    ShowsDrafts = options.ShowsDrafts,
                    RecordOf = recordsOf?.Invoke(data, addresses.GetAwaiter().GetResult(), baseUrl),
                };
            },
            site => $"{site.Addresses.Pages.Length} pages a language",
            // What could be read is checked, whatever is wrong with the rest.
            runsDespiteErrors: () => facts.Result is not null
        );

    private static bool HasDrafts(Site site) => site.Guides.Any(guide => guide.IsDraft) || site.Data.All.Any(entity => entity.IsDraft);

    private static Site WithDraftsNamed(BoundData data, BoundGuides guides, BoundImages images, Theme theme) =>
        Made(data, DraftNames.Of(data.Entries, theme.Strings), guides, DraftNames.Of(guides.Guides, theme.Strings), images, theme);

    /// <summary>The site of what was read, with these entries and guides of it.</summary>
    private static Site Made(
        BoundData data,
        DataSet entries,
        BoundGuides read,
        ImmutableArray<Guide> guides,
        BoundImages images,
        Theme theme
    ) =>
        new(data.Config, entries, guides, data.Addresses, data.Router)
        {
            Clock = data.Clock,
            Ledger = data.Ledger,
            Readings = data.Readings,
            Words = data.Words,
            Published = data.Config.HasChanges ? data.Published : null,
            Changes = data.Config.HasChanges ? data.Changes : null,
            InterfaceWords = theme.WrittenStrings,
            EntryTwins = data.Twins,
            InterfaceTwins = theme.StringTwins,
            TwinPins = data.TwinPins,
            IsWhole = data.IsSound && read.IsSound,
            Images = images.Images.ToFrozenDictionary(image => image.Name, StringComparer.Ordinal),
            BrokenImages = images.Broken.ToFrozenSet(StringComparer.Ordinal),
            DraftGuides = read.Drafts.ToFrozenSet(StringComparer.Ordinal),
            BrokenGuides = read.Broken.ToFrozenSet(StringComparer.Ordinal),
        };
}
