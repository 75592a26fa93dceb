using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What the last build left under a name, and what this one leaves to the next: values by keys. Used by several threads.</summary>
/// <remarks>Whether a value found is still right is for the caller to say; each value holds what that takes.</remarks>
/// <typeparam name="T">An immutable record.</typeparam>
public sealed class Cached<T>
    where T : class
{
    private readonly BuildCache _cache;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly CacheForm<T> _form;
    private readonly Action<CacheStream>? _head;
    private readonly Dictionary<string, T> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T> _now = new(StringComparer.Ordinal);
    private bool _isForgotten;

    /// <param name="name">Of its file in the folder of the cache. Part of the key: a file put in the place of another is no file.</param>
    /// <param name="dependsOn">All that every value depends on, beside the program itself: nothing is found once one of these is
    /// another.</param>
    /// <param name="head">Writes or reads what the values share, before them.</param>
    public Cached(BuildCache cache, string name, IEnumerable<ContentHash> dependsOn, CacheForm<T> form, Action<CacheStream>? head = null)
    {
        (_cache, _path, _key, _form, _head) = (
            cache,
            cache.FileOf(name),
            CacheKey.For(dependsOn.Prepend(ContentHash.Of(name))),
            form,
            head
        );
        if (_path is null || CacheFile.Load(_path, _key) is not { } stream)
            return;
        head?.Invoke(stream);
        for (var left = stream.Number(null); left > 0; left--)
            _last.Add(stream.Text(null), form(stream, null));
    }

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => _path is not null;

    /// <summary>What the last build left.</summary>
    public IReadOnlyDictionary<string, T> Last => _last;

    /// <returns>What the last build left under a key; <c>null</c> when it left nothing.</returns>
    public T? Find(string key) => _last.GetValueOrDefault(key);

    /// <summary>Keeps a value for the next build: the one found, or another.</summary>
    public void Keep(string key, T value)
    {
        if (IsOn)
            _now[key] = value;
    }

    /// <summary>Deletes what the last build left, before that comes to be wrong.</summary>
    public void Forget()
    {
        _isForgotten = true;
        try
        {
            if (_path is not null && Directory.Exists(Path.GetDirectoryName(_path)))
                File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What can't be deleted can't be replaced either; whoever reads it looks at the files themselves.
        }
    }

    /// <summary>Leaves the values that were kept to the next build, and no others.</summary>
    public void Save()
    {
        if (_path is null || (!_isForgotten && IsAsItWas()))
            return;
        _cache.SaveLater(() => CacheFile.Save(_path, _key, Write));
    }

    private bool IsAsItWas() =>
        _now.Count == _last.Count && _now.All(now => _last.TryGetValue(now.Key, out var last) && last.Equals(now.Value));

    private void Write(CacheStream stream)
    {
        _head?.Invoke(stream);
        KeyValuePair<string, T>[] values = [.. _now];
        stream.Number(values.Length);
        foreach (var (key, value) in values)
        {
            stream.Text(key);
            _form(stream, value);
        }
    }
}
