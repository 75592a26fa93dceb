using System.Collections.Immutable;
using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>
/// A small valid site about an invented town, below <see cref="MiniTheme"/>. Tests change a line of it and look at
/// what changed. Its names are invented so that nothing passes because the generator knows the real ones.
/// </summary>
public sealed class SmallSite
{
    private readonly ImmutableDictionary<string, string> _files;

    private SmallSite(ImmutableDictionary<string, string> files) => _files = files;

    /// <summary>The site without a mistake.</summary>
    public static SmallSite Valid { get; } =
        new(
            TestSite.Parse(SmallSiteText.Data + SmallSiteText.Guides).Concat(MiniTheme.Texts).ToImmutableDictionary(StringComparer.Ordinal)
        );

    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The site with a file added, or written anew.</summary>
    public SmallSite With(string path, string text) => new(_files.SetItem(path, text));

    public SmallSite Without(string path) =>
        _files.ContainsKey(path) ? new(_files.Remove(path)) : throw new ArgumentException($"There is no {path}.", nameof(path));

    /// <summary>The site with one stretch of a file written differently.</summary>
    public SmallSite Edit(string path, string before, string after)
    {
        var text = _files[path];
        if (!text.Contains(before, StringComparison.Ordinal))
            throw new ArgumentException($"{path} does not contain '{before}'.", nameof(before));
        return With(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public BuiltSite Build(BuildOptions? options = null) => BuiltSite.Build(MemoryFiles.FromText(_files), options);

    public SiteSources Sources => new(_files);
}
