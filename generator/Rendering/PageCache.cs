using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Model.Entries;
using SiteGen.Pictures;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.Reading;

namespace SiteGen.Rendering;

/// <summary>A page as it was made.</summary>
/// <param name="Reads">All that it looked at, by the numbers of cells in a table.</param>
/// <param name="Content">Stands for its bytes.</param>
/// <param name="Print">What copies of the site need to know of it; <c>null</c> on a site of which none are made.</param>
/// <param name="Picture">What its picture says; <c>null</c> when it has none.</param>
internal sealed record CachedPage(
    ImmutableArray<int> Reads,
    ContentHash Content,
    FileDigest? Print,
    PageDigest Digest,
    PictureText? Picture
);

/// <summary>The pages of the last build, for those of this one that would come out the same.</summary>
/// <remarks>
/// A page is a function of the cells it looked at; of the rest, which is the key of the file, every page depends. Nothing is declared
/// and nothing has to be kept true by hand: what was looked at was noted while the page was made.
/// </remarks>
internal sealed class PageCache
{
    private readonly BuildCache _cache;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly PageInputHashes _cells;
    private readonly Dictionary<string, CachedPage> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CachedPage> _now = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PageInput, int> _numbers = new();
    private ImmutableArray<PageInput> _lastCells = [];
    private ImmutableArray<bool> _isAsItWas = [];
    private int _nextNumber = -1;
    private bool _isNew = true;

    public PageCache(BuildCache cache, RenderInput input)
    {
        (_cache, _path) = (cache, cache.FileOf("pages"));
        _key = CacheKey.For(input.Theme.Hash, input.Site.Config.File.Hash, ContentHash.Of(input.BaseUrl.AbsoluteUri));
        _cells = new PageInputHashes(input.Site, input.Backlinks);
        if (_path is null || CacheFile.Load(_path, _key) is not { } reader)
            return;
        Read(reader);
        _isNew = false;
    }

    /// <returns><c>null</c> when the page is new, or something that it looked at is not as it was.</returns>
    public CachedPage? Find(SitePath path) =>
        _last.TryGetValue(path.Value, out var page) && page.Reads.All(cell => _isAsItWas[cell]) ? page : null;

    /// <summary>Notes that a page of the last build stays.</summary>
    public void Keep(SitePath path, CachedPage page) =>
        _now[path.Value] = page with { Reads = [.. page.Reads.Select(cell => NumberOf(_lastCells[cell]))] };

    public void Remember(SitePath path, PageNotes notes, ContentHash content, FileDigest? print, PageDigest digest)
    {
        if (_path is null)
            return;
        _isNew = true;
        _now[path.Value] = new CachedPage([.. notes.Reads!.Select(NumberOf)], content, print, digest, notes.Picture);
    }

    /// <summary>Leaves the pages of this build to the next.</summary>
    public void Save()
    {
        if (_path is not null && (_isNew || _now.Count != _last.Count))
            _cache.Later(() => CacheFile.Save(_path, _key, Write));
    }

    // A number that a second thread draws for the same cell stays unused, and is written as a cell of no name.
    private int NumberOf(PageInput cell) =>
        _numbers.TryGetValue(cell, out var number) ? number : _numbers.GetOrAdd(cell, _ => Interlocked.Increment(ref _nextNumber));

    private void Write(CacheWriter writer)
    {
        var cells = new PageInput[_nextNumber + 1];
        foreach (var (cell, number) in _numbers)
            cells[number] = cell;
        writer.Write(
            cells,
            cell =>
            {
                writer.Write((int)cell.Kind);
                writer.Write((int)cell.Entry);
                writer.Write(cell.Name ?? "");
                writer.Write(cell.Name is null ? ContentHash.Nothing : _cells.HashOf(cell));
            }
        );
        var digests = new PageDigestFormat.Writer(writer);
        writer.Write(
            _now,
            page =>
            {
                writer.Write(page.Key);
                writer.Write(page.Value.Content);
                writer.Write(page.Value.Print?.Sha256);
                writer.Write(page.Value.Print?.Length ?? 0);
                writer.Write(page.Value.Reads, writer.Write);
                digests.Write(page.Value.Digest);
                PictureTextFormat.Write(writer, page.Value.Picture);
            }
        );
    }

    private void Read(CacheReader reader)
    {
        var cells = reader.ReadList(() =>
            (
                Input: new PageInput((PageInputKind)reader.ReadInt(), (EntityKind)reader.ReadInt(), reader.ReadText()),
                Held: reader.ReadHash()
            )
        );
        _lastCells = [.. cells.Select(c => c.Input)];
        _isAsItWas = [.. cells.Select(c => _cells.HashOf(c.Input) == c.Held)];
        var digests = new PageDigestFormat.Reader(reader);
        for (var left = reader.ReadInt(); left > 0; left--)
        {
            var path = reader.ReadText();
            var content = reader.ReadHash();
            var (sha256, length) = (reader.ReadOptionalText(), reader.ReadInt());
            var reads = reader.ReadList(reader.ReadInt);
            _last.Add(
                path,
                new CachedPage(
                    reads,
                    content,
                    sha256 is null ? null : new FileDigest(sha256, length),
                    digests.Read(new SitePath(path)),
                    PictureTextFormat.Read(reader)
                )
            );
        }
    }
}
