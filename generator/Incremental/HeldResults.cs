using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What builds of one running program leave to later ones, in memory: nothing is written or read back.</summary>
/// <remarks>One build at a time.</remarks>
public sealed class HeldResults
{
    private readonly ConcurrentDictionary<string, object> _held = new(StringComparer.Ordinal);

    /// <summary>The one object of a name, made when it is first asked for.</summary>
    internal T Shared<T>(string name, Func<T> make)
        where T : class => (T)_held.GetOrAdd(name, _ => make());

    /// <summary>What the last build left under a name; <c>null</c> when it left nothing for this key.</summary>
    internal IReadOnlyDictionary<string, T>? Find<T>(string name, ContentHash key)
        where T : class => _held.GetValueOrDefault(name) is Store<T> store && store.Key == key ? store.Values : null;

    internal void Put<T>(string name, ContentHash key, IReadOnlyDictionary<string, T> values)
        where T : class => _held[name] = new Store<T>(key, values);

    /// <param name="Key">Stands for all that every value depends on.</param>
    private sealed record Store<T>(ContentHash Key, IReadOnlyDictionary<string, T> Values)
        where T : class;
}
