using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Incremental;

/// <summary>A check uses what an earlier one left, and says what a clean check says.</summary>
[Tier(Tier.Slow)]
public sealed class CachedCheckTests : IDisposable
{
    private static readonly SmallSite Site = SmallSite.Valid;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_second_check_makes_no_page_again()
    {
        var (made, kept) = Count(Site);
        Assert.InRange(made, 20, int.MaxValue);
        Assert.Equal(0, kept);
        // But the pages that lead on from old addresses, or speak both languages: they are made each time.
        var (again, keptThen) = Count(Site);
        Assert.Equal(made, again + keptThen);
        Assert.InRange(again, 0, 5);
    }

    [Fact]
    public void After_an_edit_a_check_makes_the_pages_that_show_it()
    {
        Count(Site);
        var (unchanged, _) = Count(Site);
        var (made, kept) = Count(Site.Edit("input/en/guides/keeping.md", "Do it early.", "Do it soon."));
        Assert.InRange(made - unchanged, 1, 5);
        Assert.InRange(kept, 10, int.MaxValue);
    }

    [Fact]
    public void A_check_leaves_its_pages_to_the_next()
    {
        Check(Site);
        using var cache = new BuildCache(_folder.Path);
        Assert.NotNull(new Cached<HeldFile>(cache, "checked", [], HeldFile.Form).Find("en/guides/keeping/index.html"));
    }

    [Theory]
    [InlineData("a warning in a guide", "input/en/guides/keeping.md", "Do it early.", "It is 37 km away.")]
    [InlineData("an error in a guide", "input/zh/guides/keeping.md", "请尽早办理。", "请尽早办理。[](fact:none)")]
    [InlineData("a broken entry", "data/facts/fee.yaml", "value:", "valeu:")]
    [InlineData("a fault on every page", "theme/templates/layout.html", "</main>", "<a href=\"nowhere/\">x</a></main>")]
    public void What_is_wrong_is_said_each_time(string what, string path, string before, string after)
    {
        Assert.Equal("", Check(Site));
        var wrong = Site.Edit(path, before, after);
        var expected = BaseSite.Print(SiteBuild.Run(new BuildOptions(), MemoryFiles.FromText(wrong.Files)).Diagnostics);
        Assert.True(expected.Length > 0, what);
        for (var check = 0; check < 3; check++)
            Assert.Equal(expected, Check(wrong));
        Assert.Equal("", Check(Site));
    }

    [Fact]
    public void A_check_stopped_by_an_error_leaves_the_pages_of_the_last_one()
    {
        Count(Site);
        Count(Site.Edit("data/facts/fee.yaml", "value:", "valeu:"));
        Assert.InRange(Count(Site).Made, 0, 5);
    }

    [Fact]
    public void A_cache_that_can_not_be_written_fails_no_check()
    {
        _folder.Write("cache", "a file");
        var result = SiteBuild.Run(new BuildOptions(CacheFolder: _folder["cache"]), MemoryFiles.FromText(Site.Files));
        Assert.Empty(result.Diagnostics);
        Assert.Equal("a file", File.ReadAllText(_folder["cache"]));
    }

    public void Dispose() => _folder.Dispose();

    private string Check(SmallSite site) =>
        BaseSite.Print(SiteBuild.Run(new BuildOptions(CacheFolder: _folder.Path), MemoryFiles.FromText(site.Files)).Diagnostics);

    /// <summary>How many files a check had to make, and how many it had from an earlier one.</summary>
    private (int Made, int Kept) Count(SmallSite site)
    {
        using var cache = new BuildCache(_folder.Path);
        var memory = new MemoryStore(cache);
        var store = new CountingStore(memory);
        var result = SiteBuild.Run(new BuildOptions(CacheFolder: _folder.Path), MemoryFiles.FromText(site.Files), null, store);
        if (!result.HasErrors)
            memory.Save();
        return (store.Made, store.Kept);
    }

    private sealed class CountingStore(IOutputStore store) : IOutputStore
    {
        private int _made,
            _kept;

        public int Made => _made;

        public int Kept => _kept;

        public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source)
        {
            Interlocked.Increment(ref _made);
            return store.Put(path, content, source);
        }

        public OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source)
        {
            var file = store.Keep(path, content, source);
            if (file is not null)
                Interlocked.Increment(ref _kept);
            return file;
        }
    }
}
