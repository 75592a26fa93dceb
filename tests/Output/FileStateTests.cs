using SiteGen.Incremental;
using SiteGen.Publishing;
using SiteGen.Publishing.Folders;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

/// <summary>A file is known as long as its length and its time are those that were noted.</summary>
[Tier(Tier.Quick)]
public sealed class FileStateTests : IDisposable
{
    private static readonly DateTime Noted = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public FileStateTests()
    {
        foreach (var path in new[] { "a.html", "en/b.html" })
        {
            _folder.Write($"site/{path}", path);
            File.SetLastWriteTimeUtc(_folder[$"site/{path}"], Noted);
        }
        using var cache = new BuildCache(_folder["cache"]);
        var noted = Open(cache);
        foreach (var (path, stat) in FileStat.Below(_folder["site"]))
            noted.Keep(path, new FileState(ContentHash.Of(path), stat));
        noted.Save();
    }

    [Fact]
    public void Files_that_nobody_touched_are_known()
    {
        var known = Known();
        Assert.Equal(["a.html", "en/b.html"], known.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new FileState(ContentHash.Of("en/b.html"), new FileStat("en/b.html".Length, Noted.Ticks)), known["en/b.html"]);
    }

    [Fact]
    public void A_file_of_another_time_is_unknown()
    {
        File.SetLastWriteTimeUtc(_folder["site/a.html"], Noted.AddTicks(1));
        Assert.Equal(["en/b.html"], Known().Keys);
    }

    [Fact]
    public void A_file_of_another_length_is_unknown()
    {
        File.AppendAllText(_folder["site/a.html"], "x");
        File.SetLastWriteTimeUtc(_folder["site/a.html"], Noted);
        Assert.Equal(["en/b.html"], Known().Keys);
    }

    [Fact]
    public void A_file_that_is_gone_is_unknown()
    {
        File.Delete(_folder["site/en/b.html"]);
        Assert.Equal(["a.html"], Known().Keys);
    }

    [Fact]
    public void A_file_that_was_not_noted_is_unknown()
    {
        _folder.Write("site/c.html", "c");
        Assert.DoesNotContain("c.html", Known().Keys);
    }

    [Fact]
    public void Without_the_file_of_the_cache_nothing_is_known()
    {
        File.Delete(_folder["cache/files"]);
        Assert.Empty(Known());
        File.WriteAllText(_folder["cache/files"], "something else");
        Assert.Empty(Known());
    }

    [Fact]
    public void Symbolic_links_are_no_files_of_a_site()
    {
        File.CreateSymbolicLink(_folder["site/link.html"], _folder["site/a.html"]);
        Directory.CreateSymbolicLink(_folder["site/zh"], _folder["site/en"]);
        Assert.Equal(["a.html", "en/b.html"], FileStat.Below(_folder["site"]).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_tells_its_empty_folders_from_the_inside_out_and_whether_it_has_links()
    {
        Directory.CreateDirectory(_folder["site/empty/inside"]);
        Directory.CreateDirectory(_folder["site/en/empty"]);
        var content = FolderContent.Of(_folder["site"]);
        Assert.False(content.Links.Count > 0);
        Assert.Equal(["empty", "empty/inside", "en/empty"], content.EmptyFolders().Order(StringComparer.Ordinal));
        // To delete one that holds another would fail.
        foreach (var folder in content.EmptyFolders())
            Directory.Delete(_folder[$"site/{folder}"]);
        Assert.Equal(["en"], FolderContent.Of(_folder["site"]).Folders.Select(folder => folder.Path));

        Directory.CreateSymbolicLink(_folder["site/en/zh"], _folder["site"]);
        Assert.True(FolderContent.Of(_folder["site"]).Links.Count > 0);
        Assert.Equal(["a.html", "en/b.html"], FolderContent.Of(_folder["site"]).Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_is_read_again_only_where_something_came_or_went()
    {
        foreach (var folder in new[] { "site/en", "site" })
            Directory.SetLastWriteTimeUtc(_folder[folder], Noted);
        var fresh = Noted.AddSeconds(1).Ticks;
        var content = FolderContent.Of(_folder["site"]);
        Directory.Move(_folder["site"], _folder["moved"]);
        Assert.Same(content, content.Again(_folder["moved"], fresh));
        Assert.Same(content, content.Again(_folder["moved"], Noted.Ticks));
        Assert.Same(FolderContent.Nothing, content.Again(_folder["site"], fresh));

        _folder.Write("moved/en/new.html", "n");
        Assert.Contains("en/new.html", content.Again(_folder["moved"], fresh).Files.Keys);
        // Of two changes at one time the second does not show by it: a folder that is that fresh is looked into.
        Directory.SetLastWriteTimeUtc(_folder["moved/en"], Noted);
        Assert.Contains("en/new.html", content.Again(_folder["moved"], Noted.Ticks).Files.Keys);
        Assert.Same(content, content.Again(_folder["moved"], fresh));
        File.Delete(_folder["moved/a.html"]);
        Assert.DoesNotContain("a.html", content.Again(_folder["moved"], fresh).Files.Keys);
    }

    public void Dispose() => _folder.Dispose();

    private static Cached<FileState> Open(BuildCache cache) => new(cache, "files", [], FileState.Form);

    private Dictionary<string, FileState> Known()
    {
        using var cache = new BuildCache(_folder["cache"]);
        return FileState.Untouched(Open(cache).Last, FileStat.Below(_folder["site"]));
    }
}
