using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Pipelines;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Themes;
using SiteGen.Search.Index;
using SiteGen.Search.Reading;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>The search index: what there is to find on the pages of each language, in files so small that a search fetches a few of
/// them.</summary>
public static class SearchPipeline
{
    /// <summary>What there is to find on the pages.</summary>
    /// <param name="store">Where the texts of results go as soon as a page is read.</param>
    public static FromPages<SearchIndexBuilder> TakeWords(IOutputStore store, BuildCache cache) =>
        new(site => site.Site.Config.HasSearch ? new SearchIndexBuilder(site.Addresses, store, cache) : null);

    public static Pipeline<ImmutableArray<OutputFile>> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        FromPages<SearchIndexBuilder> words
    ) =>
        new(
            "Search",
            Phase.PostProcess,
            [site, pages],
            diagnostics =>
            {
                // Of pages that were not made there is nothing to find.
                if (words.Result is not { } builder || diagnostics.HasErrors)
                    return [];
                var source = SourceSpan.WholeFile(site.Result.Site.Config.File);
                TakeOffline(site.Result, builder, source);
                var index = SearchIndex.Write(site.Result.Site, site.Result.Addresses, builder, diagnostics);
                builder.Save();
                return [.. builder.Files, .. index.Select(file => new OutputFile(file.Path, file.Content, source))];
            },
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );

    /// <summary>The page about saved copies weighs what they hold, this index too: it is made after it, and found by its title.</summary>
    private static void TakeOffline(RenderInput site, SearchIndexBuilder builder, SourceSpan source)
    {
        foreach (var page in site.Addresses.Pages.OfType<OfflinePage>())
        {
            foreach (var lang in Langs.All)
            {
                var words = site.Theme.Strings[lang];
                var whole = new PageSection("", isEntry: false)
                {
                    Heading = words[UiKeys.Offline],
                    Also = words.Texts.GetValueOrDefault(UiKeys.OfflineAlso, ""),
                };
                whole.Blocks.Add(words[UiKeys.OfflineLead]);
                builder.Take(page, lang, new SearchablePage(whole.Heading, [whole]), source);
            }
        }
    }
}
