using System.Collections.Immutable;

namespace SiteGen.Tests.Support.Edits;

/// <summary>What a build makes that remembers nothing. A state of a site that is built again and again needs only one.</summary>
internal sealed class CleanBuilds
{
    // An instance of the files is a state: to compare them would take longer than to build.
    private readonly Dictionary<(ImmutableSortedDictionary<string, string> Files, BuildOptions Options), CleanBuild> _known = [];

    public CleanBuild Of(SiteAtWork site)
    {
        var state = (site.Files, site.Options);
        if (_known.TryGetValue(state, out var known))
            return known;
        var result = SharedThemes.Build(site.Options, site.Sources);
        var files = result is { HasErrors: false, Files: { } made }
            ? PublishedFiles.Of(made.Files.ToDictionary(file => file.Path.Value, file => file.Content.ToArray(), StringComparer.Ordinal))
            : null;
        return _known[state] = new CleanBuild(BaseSite.Print(result.Diagnostics), files);
    }
}

/// <param name="Found">What is wrong with the site, as a person at a terminal sees it.</param>
/// <param name="Files">What was made; <c>null</c> when the site is not sound.</param>
internal sealed record CleanBuild(string Found, PublishedFiles? Files);
