using System.Collections.Immutable;
using SiteGen.Api;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Changes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.MarkdownPages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Offline;
using SiteGen.Pipelines;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Search;
using SiteGen.SharePictures;

namespace SiteGen;

/// <summary>The whole build: which pipelines there are, and what each reads. The first file to open.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site. Mistakes of authors come back in the result; nothing is published.</summary>
    /// <param name="store">Where the pages go as they are made; <c>null</c> holds them in memory, and leaves them to the next build of this
    /// kind.</param>
    /// <exception cref="IOException">A file of the site can't be read.</exception>
    public static BuildResult Run(
        BuildOptions options,
        ISiteFiles files,
        Action<BuildProgress>? progress = null,
        IOutputStore? store = null
    )
    {
        using var cache = new BuildCache(options.CacheFolder, options.Held);
        var ahead = new ReadAheadFiles(files, ReadAheadFiles.UsualRoom);
        var sources = options.CacheFolder is null ? null : SourcesHash.Of(options, ahead);
        var runs = new LastRuns(cache, store is null ? "last-check" : "last-build");
        if (sources is { } same && runs.Find(same) is { } last && ResultOf(last, store) is { } unchanged)
        {
            progress?.Invoke(new BuildProgress("Sources", "as they were, and so is the site"));
            return unchanged;
        }
        var memory = store is null ? new MemoryStore(cache) : null;
        var pipelines = PipelinesOf(options, ahead, store, store ?? memory!, cache);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddAll(ahead.Refused);
        var isFinished = PipelineRunner.Run([.. pipelines.First, pipelines.Publish], diagnostics, progress);
        var facts = pipelines.Facts.Result;
        if (options is { LooksAhead: true, AsOf: { } day } && facts is not null)
            diagnostics.AddAll(Ahead(ahead, options, FactsOnDay.DaysAfter(facts, day), diagnostics.Sorted()));
        if (!isFinished)
            return new BuildResult(null, diagnostics.Sorted(), new BuildSummary(0, 0, Langs.All.Count))
            {
                NotChecked = pipelines.Publish is { HasRun: true, Result.IsVerified: true }
                    ? null
                    : NotChecked(facts, pipelines.Guides.Result),
                Repository = facts?.Config.Repository,
            };
        memory?.Save();
        var summary = new BuildSummary(pipelines.Pages.Result.Files.Length, facts!.Entries.OfKind<Fact>().Count(), Langs.All.Count);
        // What there is to say is said each time.
        if (diagnostics.IsEmpty && sources is { } read)
        {
            pipelines.Publish.Result.Sources = read;
            runs.Save(new LastRun(read, summary.Pages, summary.Facts, facts.Config.Repository));
        }
        return new BuildResult(pipelines.Publish.Result, diagnostics.Sorted(), summary) { Repository = facts.Config.Repository };
    }

    /// <summary>The pipelines of a build that somebody asks for a result; what these depend on runs before them.</summary>
    /// <param name="First">Pages to make ahead of all others, if any.</param>
    private sealed record SitePipelines(
        Pipeline<BoundData?> Facts,
        Pipeline<BoundGuides> Guides,
        Pipeline<BuiltPages> Pages,
        ImmutableArray<IPipeline> First,
        Pipeline<OutputSet> Publish
    );

    /// <param name="store">Where pictures go as they are drawn; <c>null</c> when each is drawn as somebody asks for it.</param>
    /// <param name="pageStore">Where pages go as they are made.</param>
    private static SitePipelines PipelinesOf(
        BuildOptions options,
        ISiteFiles files,
        IOutputStore? store,
        IOutputStore pageStore,
        BuildCache cache
    )
    {
        // Input: read and bind.
        var facts = FactsPipeline.Create(files, options.AsOf, options.ShowsDrafts);
        var guides = GuidesPipeline.Create(files, facts, cache, options.ShowsDrafts);
        var images = ImagesPipeline.Create(files);
        var theme = ThemePipeline.Create(files, options.Theme, options.Held);
        // Process: check and address.
        var site = SitePipeline.Create(facts, guides, images, theme, options, ApiPipeline.RecordsOf);
        // PostProcess: render.
        var words = SearchPipeline.TakeWords(pageStore, cache);
        var requests = PicturesPipeline.TakeRequests();
        var digests = OfflinePipeline.TakeDigests();
        var lastChanges = CrawlersPipeline.TakeChanges();
        var texts = MarkdownPipeline.TakePages(pageStore, cache);
        var assets = AssetsPipeline.Create(theme);
        ImmutableArray<IPipeline> first = options.First is { } wanted ? [FirstPagesPipeline.Create(site, assets, wanted)] : [];
        var pages = PagesPipeline.Create(site, pageStore, cache, words, requests, digests, texts, lastChanges);
        var pictures = PicturesPipeline.Create(site, pages, requests, store, cache);
        var search = SearchPipeline.Create(site, pages, words);
        var imageFiles = ImagesPipeline.FilesOf(images, files);
        var statics = StaticPipeline.Create(files);
        var markdown = MarkdownPipeline.Create(site, pages, texts);
        var crawlers = CrawlersPipeline.Create(site, pages, lastChanges);
        var api = ApiPipeline.Create(facts, site, pageStore);
        var changes = ChangesPipeline.Create(facts, site);
        var offline = OfflinePipeline.Create(site, pages, digests, assets, imageFiles, search);
        // Output: gather and verify. Writing is the caller's, and happens only when all is well.
        var publish = PublishPipeline.Create(
            site,
            pages,
            offline,
            pictures,
            search,
            assets,
            imageFiles,
            crawlers,
            api,
            changes,
            markdown,
            statics
        );
        return new SitePipelines(facts, guides, pages, first, publish);
    }

    /// <summary>What the last build or check made, where nothing that it was made from has changed.</summary>
    private static BuildResult? ResultOf(LastRun last, IOutputStore? store)
    {
        var site = store?.FindSite(last.Sources);
        return store is not null && site is null
            ? null
            : new BuildResult(site, [], new BuildSummary(last.Pages, last.Facts, Langs.All.Count)) { Repository = last.Repository };
    }

    /// <summary>What is wrong with the sources of a site; no page is made.</summary>
    /// <exception cref="IOException">A file of the site can't be read.</exception>
    public static IReadOnlyList<Diagnostic> Check(ISiteFiles files) => Check(files, new BuildOptions());

    private static IReadOnlyList<Diagnostic> Check(ISiteFiles files, BuildOptions options)
    {
        using var cache = new BuildCache(null);
        var facts = FactsPipeline.Create(files, options.AsOf, options.ShowsDrafts);
        var guides = GuidesPipeline.Create(files, facts, cache, options.ShowsDrafts);
        var images = ImagesPipeline.Create(files);
        var theme = ThemePipeline.Create(files);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddAll(files.Refused);
        var site = SitePipeline.Create(facts, guides, images, theme, options);
        PipelineRunner.Run([site], diagnostics);
        return diagnostics.Sorted();
    }

    /// <summary>What would be wrong on later days though nobody did anything. Where a rule has something to say of a file today, that is
    /// enough; that a fact is over by then could not be mended before, and what tells of changes is written down with them.</summary>
    private static IEnumerable<Diagnostic> Ahead(
        ISiteFiles files,
        BuildOptions options,
        IEnumerable<DateOnly> days,
        IReadOnlyList<Diagnostic> today
    )
    {
        var said = today.Select(found => (found.Rule, found.Span.File.Path)).ToHashSet();
        foreach (var day in days)
        {
            var found = Check(files, options with { AsOf = day, ListsDue = false })
                .Where(found => found.Rule != FactRules.FactOver && found.Rule != ChangeRules.PastValueUnknown)
                .Where(found => !said.Contains((found.Rule, found.Span.File.Path)))
                .ToList();
            said.UnionWith(found.Select(one => (one.Rule, one.Span.File.Path)));
            foreach (var one in found)
                yield return one with
                {
                    Message = $"From {day:yyyy-MM-dd} on: {one.Message}",
                };
        }
    }

    /// <summary>What errors kept from being checked.</summary>
    private static string NotChecked(BoundData? data, BoundGuides guides)
    {
        if (data is null)
            return "Not checked until this is mended: the entries, what guides say of them, and the finished pages.";
        var hanging =
            data.IsSound && guides.IsSound
                ? ""
                : "what hangs on all files together (figures in guides, what nothing uses, the ledger, what checklists show), and ";
        return $"Not checked until this is mended: {hanging}the finished pages (dead links, lengths, addresses).";
    }
}
