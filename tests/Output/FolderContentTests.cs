using SiteGen.Publishing.Folders;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary>What lies in a folder, and whether something has come into it or gone since it was read.</summary>
[Tier(Tier.Quick)]
public sealed class FolderContentTests : IDisposable
{
    private static readonly DateTime Noted = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public FolderContentTests()
    {
        foreach (var path in new[] { "a.html", "en/b.html" })
            _folder.Write($"site/{path}", path);
    }

    [Fact]
    public void A_folder_tells_its_empty_folders_from_the_inside_out_and_whether_it_has_links()
    {
        Directory.CreateDirectory(_folder["site/empty/inside"]);
        Directory.CreateDirectory(_folder["site/en/empty"]);
        var content = FolderContent.Of(_folder["site"]);
        Assert.Empty(content.Links);
        Assert.Equal("en/b.html".Length, content.Files["en/b.html"]);
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
}
