using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Binding;
using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Api;

/// <summary>The files of the API as the last build made them: all of them, or none. They are made of all entries together, so that none is
/// as it was once one entry is another.</summary>
internal sealed class LastApi
{
    private readonly Cached<CachedApiFile> _cached;
    private readonly BoundData _data;

    public LastApi(BoundData data, RenderInput input, BuildCache cache)
    {
        _data = data;
        _cached = new Cached<CachedApiFile>(
            cache,
            "api",
            // Names of kinds and the promise are the theme's.
            [data.Hash, input.Theme.Hash, ContentHash.Of(input.BaseUrl.AbsoluteUri), ContentHash.Of($"drafts: {input.ShowsDrafts}")],
            CachedApiFile.Form
        );
    }

    /// <returns><c>null</c> when anything of it has changed, or is not there any more.</returns>
    public ImmutableArray<OutputFile>? Find(IOutputStore store)
    {
        if (_cached.Last.Count == 0)
            return null;
        var (sources, files) = (Sources(), ImmutableArray.CreateBuilder<OutputFile>(_cached.Last.Count));
        foreach (var (path, last) in _cached.Last)
        {
            var source = sources.TryGetValue(path, out var entry) ? entry : SourceSpan.WholeFile(_data.Config.File);
            if (store.Keep(new SitePath(path), last.Content, source) is not { } file)
                return null;
            files.Add(file);
            _cached.Keep(path, last);
        }
        return files.MoveToImmutable();
    }

    public void Keep(SitePath path, ContentHash content) => _cached.Keep(path.Value, new CachedApiFile(content));

    public void Save() => _cached.Save();

    /// <summary>What the files of single records are made from.</summary>
    private Dictionary<string, SourceSpan> Sources()
    {
        var sources = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var entity in _data.NewestEntries.All)
        {
            foreach (var id in entity.Aliases.Prepend(entity.Id))
                sources.TryAdd(ApiPaths.Of(ApiPaths.RecordOf(entity.Key.Value.Kind, id)), entity.Key.Span);
        }
        return sources;
    }
}

/// <summary>A file of the API as the last build made it.</summary>
/// <param name="Content">Stands for its bytes.</param>
internal sealed record CachedApiFile(ContentHash Content)
{
    public static CachedApiFile Form(CacheStream stream, CachedApiFile? last) => new(stream.Hash(last?.Content));
}
