using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Search.Reading;
using SiteGen.Search.Words;
using SiteGen.Text;

namespace SiteGen.Search.Index;

/// <summary>From what was found on the pages, and what entries are called, to the files of the index.</summary>
public static class SearchIndex
{
    /// <summary>Every language's manifest and shards. The texts of results have been written already.</summary>
    /// <param name="diagnostics">Told of synonyms for words that no page has.</param>
    public static IReadOnlyList<(SitePath Path, ReadOnlyMemory<byte> Content)> Write(
        Site site,
        AddressMap addresses,
        SearchIndexBuilder builder,
        DiagnosticBag diagnostics
    )
    {
        var words = EntryWords.Of(site, addresses);
        // All terms have their numbers before the languages are counted side by side.
        var numbered = words
            .SelectMany(place =>
                place.Select(word =>
                    (Place: place.Key, Posting: new Posting(builder.Terms.NumberOf(word.Text), word.Impact, IsHeading: true))
                )
            )
            .ToLookup(w => w.Place, w => w.Posting);
        var standsFor = words
            .SelectMany(place => place)
            .Where(word => word.StandsFor is not null)
            .GroupBy(word => word.Text, word => word.StandsFor!, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => string.Join(',', group.Distinct().Order(StringComparer.Ordinal)),
                StringComparer.Ordinal
            );
        var known = KnownWords.Of(words.SelectMany(place => place));
        var indexes = Langs
            .All.AsParallel()
            .AsOrdered()
            .Select(lang => (Lang: lang, Index: new LanguageIndex(addresses, builder, lang, numbered)))
            .ToArray();
        var synonyms = Synonyms.Of(site.Config, [.. indexes.Select(one => one.Index)], builder.Terms.Terms, diagnostics);
        return
        [
            .. indexes
                .AsParallel()
                .AsOrdered()
                .SelectMany(one => IndexFiles.Of(one.Index, builder, standsFor, known, synonyms, one.Lang).ToList()),
        ];
    }
}
