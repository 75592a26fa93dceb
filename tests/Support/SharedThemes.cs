using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Tests.Support;

/// <summary>Themes without a mistake that were read before, by the bytes of their files: hundreds of tests build sites below the same one,
/// and to parse it takes longer than to build a small site.</summary>
internal static class SharedThemes
{
    // A theme that one test has edited need not be held for the others: it is, from the second time that it is asked for.
    private const int Most = 16;

    private static readonly ConcurrentDictionary<ContentHash, bool> Asked = new();
    private static readonly ConcurrentDictionary<ContentHash, Lazy<Theme?>> Known = new();

    /// <summary>Builds a site, below a theme that was read before if there is one.</summary>
    public static BuildResult Build(BuildOptions options, ISiteFiles files, IOutputStore? store = null) =>
        SiteBuild.Run(With(options, files), files, null, store);

    /// <summary>The options with the theme of these files, if it is one of those that many tests have.</summary>
    public static BuildOptions With(BuildOptions options, ISiteFiles files)
    {
        var hash = ContentHash.Of(
            files.Paths.Where(IsOfTheme).SelectMany(path => new[] { ContentHash.Of(path), ContentHash.Of(files.Read(path)) })
        );
        if (Asked.TryAdd(hash, true) || (Known.Count >= Most && !Known.ContainsKey(hash)))
            return options;
        return options with { Theme = Known.GetOrAdd(hash, _ => new(() => Read(files))).Value };
    }

    private static Theme? Read(ISiteFiles files)
    {
        var found = new DiagnosticBag();
        var theme = ThemeReader.Read(files, found);
        return found.IsEmpty ? theme : null;
    }

    private static bool IsOfTheme(string path) =>
        path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith("data/strings.", StringComparison.Ordinal);
}
