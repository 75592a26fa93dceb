using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Search.Index;
using SiteGen.Search.Reading;
using SiteGen.Search.Words;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Takes from each page, as soon as it is made, what there is to find on it. Its text is written out at once; only numbers
/// stay.</summary>
public sealed class SearchIndexBuilder : IPageConsumer
{
    // A first search fetches a file for each result it shows: small files, unless there would be too many.
    private const int LargeSite = 2000,
        PerFile = 4,
        PerFileOfLargeSite = 8;

    private readonly IOutputStore _store;
    private readonly Cached<CachedWords> _cached;
    private readonly FrozenDictionary<string, (SitePage Page, Lang Lang, int Number)> _places;
    private readonly ConcurrentDictionary<string, PageWords> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SitePath, OutputFile> _files = new();

    public SearchIndexBuilder(AddressMap addresses, IOutputStore store, BuildCache cache)
    {
        _store = store;
        Terms = cache.Held?.Shared("terms", () => new TermTable()) ?? new TermTable();
        PassagesPerFile = addresses.Pages.Length < LargeSite ? PerFile : PerFileOfLargeSite;
        var perFile = ContentHash.Of(PassagesPerFile.ToString(CultureInfo.InvariantCulture));
        _cached = new Cached<CachedWords>(cache, "search", [perFile], CachedWords.Form, Terms.Form);
        _places = addresses
            .Pages.SelectMany((page, number) => Langs.All.Select(lang => (page, lang, number)))
            .ToFrozenDictionary(p => p.page.Key.In(p.lang).Value, StringComparer.Ordinal);
    }

    /// <summary>How many passages a file of texts holds.</summary>
    internal int PassagesPerFile { get; }

    /// <summary>The terms by whose numbers postings name them.</summary>
    internal TermTable Terms { get; }

    /// <summary>The files of texts.</summary>
    internal IEnumerable<OutputFile> Files => _files.Values.OrderBy(file => file.Path);

    /// <returns><c>null</c> when nothing on the page is to be found.</returns>
    internal PageWords? Find(SitePage page, Lang lang) => _words.GetValueOrDefault(page.Key.In(lang).Value);

    public void Take(FinishedPage page, ReadOnlySpan<byte> content)
    {
        if (_places.TryGetValue(page.File.Path.Value, out var place))
            Read(page.File.Path, page.Content, content, place, page.File.Source);
    }

    /// <summary>Takes a page that is made later, from what is known of it before.</summary>
    internal void Take(SitePage page, Lang lang, SearchablePage known, SourceSpan source)
    {
        var path = page.Key.In(lang);
        Keep(path, new CachedWords(default, Write(known, _places[path.Value], source)));
    }

    /// <summary>The page need not be read if it was in the last build.</summary>
    public void Keep(FinishedPage page)
    {
        var file = page.File;
        if (!_places.TryGetValue(file.Path.Value, out var place))
            return;
        if (_cached.Find(file.Path.Value) is { } last && last.Page == page.Content && KeepTexts(last.Words, place, file.Source))
            Keep(file.Path, last);
        else
            Read(file.Path, page.Content, file.Content.Span, place, file.Source);
    }

    /// <summary>Leaves what was found to the next build. No term may be added any more.</summary>
    public void Save() => _cached.Save();

    private bool KeepTexts(PageWords words, (SitePage Page, Lang Lang, int Number) place, SourceSpan source)
    {
        var kept = new List<OutputFile>();
        for (var part = 0; part < words.Texts.Length; part++)
        {
            if (_store.Keep(ResultText.PathOf(place.Lang, place.Number, part), words.Texts[part], source) is not { } file)
                break;
            kept.Add(file);
        }
        // If one file is missing, the page is read again; the files that were kept come out the same and stay.
        foreach (var file in kept)
            _files[file.Path] = file;
        return kept.Count == words.Texts.Length;
    }

    private void Read(
        SitePath path,
        ContentHash content,
        ReadOnlySpan<byte> html,
        (SitePage Page, Lang Lang, int Number) place,
        SourceSpan source
    )
    {
        var room = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(html.Length));
        SearchablePage? text;
        try
        {
            text = PageTextReader.Read(room.AsSpan(0, Encoding.UTF8.GetChars(html, room)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
        var words = text is null ? new PageWords([], default, []) : Write(text, place, source);
        Keep(path, new CachedWords(content, words));
    }

    private PageWords Write(SearchablePage text, (SitePage Page, Lang Lang, int Number) place, SourceSpan source)
    {
        var passages = SearchResultText.Of(text);
        var weights = new PassageWeights(Terms);
        var postings = new List<byte>();
        foreach (var passage in passages)
            PostingReader.Write(postings, weights.Of(passage, text.Title));
        var hashes = ImmutableArray.CreateBuilder<ContentHash>();
        foreach (var file in ResultText.Of(place.Page, text, passages, PassagesPerFile))
        {
            var path = ResultText.PathOf(place.Lang, place.Number, hashes.Count);
            hashes.Add(ContentHash.Of(file.Span));
            if (!_files.ContainsKey(path))
                _files[path] = _store.Put(path, file.Span, source);
        }
        return new PageWords(
            [.. passages.Select(p => new PagePassage(p.Section.Id, p.Section.IsEntry))],
            postings.ToArray(),
            hashes.DrainToImmutable()
        );
    }

    private void Keep(SitePath path, CachedWords found)
    {
        _cached.Keep(path.Value, found);
        if (found.Words.Places.Length > 0)
            _words[path.Value] = found.Words;
    }
}
