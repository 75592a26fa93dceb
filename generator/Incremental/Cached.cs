using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What the last build left under a name, and what this one leaves to the next: values by keys. Used by several threads.</summary>
/// <remarks>Whether a value found is still right is for the caller to say; each value holds what that takes.</remarks>
/// <typeparam name="T">An immutable record.</typeparam>
public sealed class Cached<T>
    where T : class
{
    private readonly BuildCache _cache;
    private readonly string _name;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly CacheForm<T> _form;
    private readonly Action<CacheStream>? _head;
    private IReadOnlyDictionary<string, T> _last = FrozenDictionary<string, T>.Empty;
    private ConcurrentDictionary<string, T> _now = new(StringComparer.Ordinal);
    private bool _isForgotten;

    /// <param name="name">Of its file in the folder of the cache. Part of the key: a file put in the place of another is no file.</param>
    /// <param name="dependsOn">All that every value depends on, beside the program itself: nothing is found once one of these is
    /// another.</param>
    /// <param name="head">Writes or reads what the values share, before them.</param>
    public Cached(BuildCache cache, string name, IEnumerable<ContentHash> dependsOn, CacheForm<T> form, Action<CacheStream>? head = null)
    {
        (_cache, _name, _path, _key, _form, _head) = (
            cache,
            name,
            cache.FileOf(name),
            CacheKey.For(dependsOn.Prepend(ContentHash.Of(name))),
            form,
            head
        );
        if (cache.Held?.Find<T>(name, _key) is { } held)
            _last = held;
        else if (_path is not null && CacheFile.Load(_path, _key) is { } stream)
            _last = Read(stream);
    }

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => _cache.IsOn;

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
        if (_cache.Held is { } held)
        {
            held.Put(_name, _key, _now);
            // A value may lead back to this build, and would lead on to all builds before it.
            (_last, _now) = (FrozenDictionary<string, T>.Empty, []);
            return;
        }
        if (_path is null || (!_isForgotten && IsAsItWas()))
            return;
        _cache.SaveLater(() => CacheFile.Save(_path, _key, Write));
    }

    private bool IsAsItWas() =>
        _now.Count == _last.Count && _now.All(now => _last.TryGetValue(now.Key, out var last) && last.Equals(now.Value));

    private Dictionary<string, T> Read(CacheStream stream)
    {
        _head?.Invoke(stream);
        var count = stream.Number(null);
        var values = new Dictionary<string, T>(count, StringComparer.Ordinal);
        while (values.Count < count)
            values.Add(stream.Text(null), _form(stream, null));
        return values;
    }

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
