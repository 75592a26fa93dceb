using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Edits;
using SiteGen.Text;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever came before, a build with a cache makes the same as one without, byte for byte, and says the same; so does a check,
/// which shares the cache, and so does a preview, which has all in memory.</summary>
[Tier(Tier.Exhaustive)]
public sealed class IncrementalBuildTests : IDisposable
{
    private static readonly int LeastEdits = Seeds.Count(few: 120, all: 300);

    /// <summary>How often each kind of edit is made at least.</summary>
    private static readonly int LeastOfKind = Seeds.Count(few: 1, all: 2);

    private readonly TemporaryFolder _folder = new();
    private readonly CleanBuilds _clean = new();
    private readonly Random _turns = new(1);
    private readonly HeldResults _held = new();
    private readonly KnownFiles _known = new();

    public static TheoryData<int> Numbers => Seeds.AreAll ? [1, 3] : [4];

    [Theory, MemberData(nameof(Numbers))]
    public void After_every_edit_a_build_with_a_cache_makes_what_a_clean_one_makes(int seed)
    {
        var site = new SiteAtWork(EditedSite.Files, _folder.Path, new Random(seed));
        var history = new SiteHistory(site);
        var builds = new List<Build> { Rebuild(site, "the first build") };
        // Some kinds have nothing to change for a long time, as those of a router that is gone: then it takes a few edits more.
        while (builds.Count <= LeastEdits || (builds.Count <= 2 * LeastEdits && Rare(history).Any()))
        {
            var how = history.Edit(builds[^1].IsSound);
            builds.Add(Rebuild(site, $"seed {seed}, edit {builds.Count} ({how})"));
        }

        // The test itself: that it did what it says, and that there was something to see.
        var edits = builds.Count - 1;
        Assert.Equal(edits, history.Made.Values.Sum());
        Assert.Empty(Rare(history));
        Assert.InRange(builds.Count(build => build.IsSound), edits / 2, edits * 14 / 15);
        Assert.InRange(builds.Count(build => build.Remembered > 0), edits / 3, edits);
        Assert.InRange(builds.Sum(build => build.Remembered), 10 * edits, int.MaxValue);
        Assert.InRange(_known.Known, 10 * edits, int.MaxValue);
        Assert.InRange(builds.Sum(build => build.Unchanged), 50 * edits / 3, int.MaxValue);
        Assert.InRange(builds.Count(build => build.IsSound && build.Remembered == 0), edits / 30, edits);
    }

    /// <summary>The kinds of edit that were not made often enough.</summary>
    private static IEnumerable<string> Rare(SiteHistory history) =>
        EditKind
            .All.Select(kind => kind.Name)
            .Append(SiteHistory.Undoing)
            .Append(SiteHistory.GoingBack)
            .Where(kind => history.Made.GetValueOrDefault(kind) < LeastOfKind);

    public void Dispose() => _folder.Dispose();

    /// <summary>Builds with and without a cache, and holds the two against each other.</summary>
    private Build Rebuild(SiteAtWork site, string when)
    {
        var clean = _clean.Of(site);
        var expected = clean.Files ?? PublishedFiles.In(site.Output);
        // Sometimes it is the check that sees an edit first, sometimes the build, and some edits no check sees.
        var turn = _turns.Next(3);
        if (turn == 0)
            Check(site, clean, when);
        var build = BuildWithCache(site, out var found);
        if (turn == 1)
            Check(site, clean, when);
        if (turn == 2)
            Preview(site, clean, when);

        Assert.True(clean.Found == found, $"{when}: a clean build says\n{clean.Found}\n\nand one with a cache\n{found}");
        var differences = PublishedFiles.In(site.Output).DifferencesFrom(expected);
        Assert.True(differences.Count == 0, $"{when}:\n{string.Join('\n', differences)}");
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path).Except([site.Output, site.Cache]));
        return build;
    }

    /// <summary>As <c>sitegen check</c> does it.</summary>
    private static void Check(SiteAtWork site, CleanBuild clean, string when) =>
        Compare(SharedThemes.Build(site.Options with { CacheFolder = site.Cache }, site.Sources), clean, when);

    /// <summary>As <c>sitegen preview</c> does it.</summary>
    private void Preview(SiteAtWork site, CleanBuild clean, string when)
    {
        _known.Update(site.Sources);
        Compare(SiteBuild.Run(site.Options with { Held = _held }, _known), clean, when + ", previewed");
    }

    private static void Compare(BuildResult result, CleanBuild clean, string when)
    {
        var found = BaseSite.Print(result.Diagnostics);
        Assert.True(clean.Found == found, $"{when}: a clean check says\n{clean.Found}\n\nand one with a cache\n{found}");
        if (clean.Files is null)
            return;
        // The sources are those of the last check, and nothing was made.
        if (result.Files is null && !result.HasErrors)
            return;
        // Nobody draws pictures for a check.
        var made = result.Files!.Files.Where(file => !IsPicture(file.Path.Value));
        var differences = PublishedFiles
            .Of(made.ToDictionary(file => file.Path.Value, file => file.Content.ToArray(), StringComparer.Ordinal))
            .DifferencesFrom(PublishedFiles.Of(clean.Files.Files.Where(file => !IsPicture(file.Key)).ToDictionary(StringComparer.Ordinal)));
        Assert.True(differences.Count == 0, $"{when}, checked:\n{string.Join('\n', differences)}");
    }

    private static bool IsPicture(string path) => path.EndsWith(".png", StringComparison.Ordinal);

    /// <summary>As <c>sitegen build</c> does it.</summary>
    /// <param name="found">What was found wrong, as a person at a terminal sees it.</param>
    private static Build BuildWithCache(SiteAtWork site, out string found)
    {
        using var publisher = Open(site);
        var store = new CountingStore(publisher);
        var result = SharedThemes.Build(site.Options with { CacheFolder = publisher.CacheFolder }, site.Sources, store);
        found = BaseSite.Print(result.Diagnostics);
        return result is { HasErrors: false, Files: { } files }
            ? new Build(true, store.Kept, publisher.Publish(files).Unchanged)
            : new Build(false, store.Kept, 0);
    }

    /// <summary>Opens the folder; what was put into it by hand is refused, and has to be taken away by hand.</summary>
    private static SitePublisher Open(SiteAtWork site)
    {
        try
        {
            return SitePublisher.Open(site.Output, useCache: true);
        }
        catch (OutputRefusedException)
        {
            var listed = File.ReadAllLines(Path.Combine(site.Output, ".sitegen-files"));
            string[] added = [.. LeftoverEdits.Added.Except(listed).Select(path => Path.Combine(site.Output, path)).Where(File.Exists)];
            Assert.NotEmpty(added);
            foreach (var path in added)
            {
                File.Delete(path);
                if (!Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!).Any())
                    Directory.Delete(Path.GetDirectoryName(path)!);
            }
            return SitePublisher.Open(site.Output, useCache: true);
        }
    }

    /// <param name="Remembered">Pages that were taken from an earlier build.</param>
    /// <param name="Unchanged">Files that were not written anew.</param>
    private sealed record Build(bool IsSound, int Remembered, int Unchanged);

    /// <summary>Counts the pages that are taken from an earlier build.</summary>
    private sealed class CountingStore(IOutputStore store) : IOutputStore
    {
        private int _kept;

        public int Kept => _kept;

        public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source) => store.Put(path, content, source);

        public OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source)
        {
            var file = store.Keep(path, content, source);
            if (file is not null)
                Interlocked.Increment(ref _kept);
            return file;
        }

        public OutputSet? FindSite(ContentHash sources)
        {
            var site = store.FindSite(sources);
            _kept += site?.Files.Count ?? 0;
            return site;
        }
    }
}
