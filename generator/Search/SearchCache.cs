using System.Collections.Concurrent;
using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>What was found on the pages of the last build. A page with the same bytes holds the same, whatever else has changed.</summary>
internal sealed class SearchCache
{
    private readonly BuildCache _cache;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly Dictionary<string, (ContentHash Content, PageWords Words)> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentHash Content, PageWords Words)> _now = new(StringComparer.Ordinal);
    private bool _isNew = true;

    public SearchCache(BuildCache cache, int passagesPerFile)
    {
        (_cache, _path) = (cache, cache.FileOf("search"));
        _key = CacheKey.For(ContentHash.Of([passagesPerFile.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        if (_path is null || CacheFile.Load(_path, _key) is not { } reader)
            return;
        Read(reader);
        _isNew = false;
    }

    /// <summary>The terms by whose numbers postings name them.</summary>
    public TermTable Terms { get; } = new();

    /// <param name="content">Stands for the bytes of the page.</param>
    public PageWords? Find(SitePath page, ContentHash content) =>
        _last.TryGetValue(page.Value, out var known) && known.Content == content ? known.Words : null;

    public void Remember(SitePath page, ContentHash content, PageWords words)
    {
        if (_path is null)
            return;
        if (!_last.TryGetValue(page.Value, out var known) || known.Content != content)
            _isNew = true;
        _now[page.Value] = (content, words);
    }

    /// <summary>Leaves the pages of this build to the next. No term may be added any more.</summary>
    public void Save()
    {
        if (_path is not null && (_isNew || _now.Count != _last.Count))
            _cache.Later(() => CacheFile.Save(_path, _key, Write));
    }

    private void Write(CacheWriter writer)
    {
        writer.Write(Terms.Terms, writer.Write);
        writer.Write(
            _now,
            page =>
            {
                writer.Write(page.Key);
                writer.Write(page.Value.Content);
                writer.Write(
                    page.Value.Words.Places,
                    place =>
                    {
                        writer.Write(place.Id);
                        writer.Write(place.IsEntry);
                    }
                );
                writer.Write(page.Value.Words.Postings);
                writer.Write(page.Value.Words.Texts, writer.Write);
            }
        );
    }

    private void Read(CacheReader reader)
    {
        // Nobody else adds terms yet, so that each gets the number it had.
        for (var left = reader.ReadInt(); left > 0; left--)
            Terms.NumberOf(reader.ReadText());
        for (var left = reader.ReadInt(); left > 0; left--)
        {
            var page = reader.ReadText();
            var content = reader.ReadHash();
            var places = reader.ReadList(() => new PagePassage(reader.ReadText(), reader.ReadBool()));
            _last.Add(page, (content, new PageWords(places, reader.ReadBytes(), reader.ReadList(reader.ReadHash))));
        }
    }
}
