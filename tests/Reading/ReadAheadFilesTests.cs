using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Reading;

/// <summary>A build with a cache hashes all sources first, and does not read them a second time.</summary>
[Tier(Tier.Quick)]
public class ReadAheadFilesTests
{
    private static readonly byte[] Content = [1, 2, 3, 4];

    [Fact]
    public void What_was_hashed_is_handed_on_once_and_then_read_again()
    {
        var files = new CountedFiles(new() { ["data/a"] = Content });
        var ahead = new ReadAheadFiles(files, Content.Length);
        Assert.Equal(ContentHash.Of(Content), ahead.HashOf("data/a"));
        Assert.Equal(ContentHash.Of(Content), ahead.KnownHashOf("data/a"));
        Assert.Same(Content, ahead.Read("data/a"));
        Assert.Equal(1, files.Reads);
        files.Contents["data/a"] = [5];
        Assert.Equal([5], ahead.Read("data/a"));
        Assert.Equal(2, files.Reads);
    }

    [Fact]
    public void What_does_not_fit_is_read_again()
    {
        var files = new CountedFiles(new() { ["data/a"] = Content, ["data/b"] = [6] });
        var ahead = new ReadAheadFiles(files, Content.Length);
        Assert.All(files.Paths, path => ahead.HashOf(path));
        Assert.Null(ahead.KnownHashOf("data/b"));
        Assert.Equal([6], ahead.Read("data/b"));
        Assert.Equal(3, files.Reads);
    }

    [Fact]
    public void A_build_with_a_cache_reads_no_file_twice()
    {
        using var cache = new TemporaryFolder();
        var files = new CountedFiles(new(BaseSite.Themed.ToDictionary(file => file.Key, file => file.Value), StringComparer.Ordinal));
        Assert.Empty(SiteBuild.Run(new BuildOptions(CacheFolder: cache.Path), files).Diagnostics);
        Assert.True(files.Paths.Count > 50);
        Assert.Equal(files.Paths.Count, files.Reads);
    }

    private sealed class CountedFiles(Dictionary<string, byte[]> contents) : ISiteFiles
    {
        private int _reads;

        public Dictionary<string, byte[]> Contents => contents;

        public int Reads => _reads;

        public IReadOnlyList<string> Paths { get; } = [.. contents.Keys.Order(StringComparer.Ordinal)];

        public long SizeOf(string path) => contents[path].Length;

        public byte[] Read(string path)
        {
            Interlocked.Increment(ref _reads);
            return contents[path];
        }

        public string DisplayPath(string path) => path;
    }
}
