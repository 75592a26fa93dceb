using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Preview;

/// <summary>Builds a site in memory. Only what has changed is made again.</summary>
/// <param name="options">Where results are left is the builder's business.</param>
internal sealed class PreviewBuilder(WatchedFiles files, BuildOptions options, MemoryBuild build, IPreviewReport report, OpenPages pages)
{
    // What a browser takes for a page is a third of it.
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMilliseconds(300);

    private static readonly BuiltInTheme Theme = new();

    private readonly HeldResults _held = new();
    private OverlaidFiles? _overlaid;
    private IReadOnlyList<string>? _listed;
    private PreviewSite? _site;
    private Mistakes? _mistakes;

    /// <param name="changed">The paths of the files that have changed; empty when nobody knows which.</param>
    public void Build(IReadOnlyList<string> changed, PreviewStates states)
    {
        var clock = Stopwatch.StartNew();
        var paths = pages.Last.Where(page => SitePath.IsValid(page.Path)).Select(page => new SitePath(page.Path)).ToHashSet();
        var first = _site is null || paths.Count == 0 ? null : new FirstPages(paths, made => ShowAhead(made, states));
        var sources = Sources();
        var result = build(options with { Held = _held, First = first }, sources);
        if (!result.HasErrors && result.Files is { } built)
            _site = new PreviewSite(built);
        _mistakes = Mistakes.Of((_mistakes?.Number ?? 0) + 1, result.Diagnostics, sources);
        states.Set(_site, _mistakes);
        report.Built(changed, result, clock.Elapsed);
    }

    /// <summary>Until the rest is made, a reader has the new page beside what is left of the old site.</summary>
    private void ShowAhead(ImmutableArray<OutputFile> made, PreviewStates states)
    {
        var site = _site!.With(made);
        var loading = pages
            .Last.Select(page => (page, Now: page with { Content = site.HashOf(page.Path) }))
            .Where(page => page.page != page.Now)
            .Select(page => page.Now)
            .ToHashSet();
        if (loading.Count == 0)
            return;
        states.Set(site, _mistakes!);
        // The rest of the build would take the time that the browser needs for the page.
        pages.OpenedAsync(loading, LongestLoad).GetAwaiter().GetResult();
    }

    private OverlaidFiles Sources()
    {
        if (_overlaid is null || files.Paths != _listed)
            (_overlaid, _listed) = (new OverlaidFiles(files, Theme), files.Paths);
        return _overlaid;
    }
}

/// <summary>Builds a site and publishes nothing.</summary>
public delegate BuildResult MemoryBuild(BuildOptions options, ISiteFiles files);
