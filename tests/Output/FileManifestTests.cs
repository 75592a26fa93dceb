using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

/// <summary>A file is known as long as its length and its time are those that were noted.</summary>
[Tier(Tier.Quick)]
public sealed class FileManifestTests : IDisposable
{
    private static readonly DateTime Noted = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public FileManifestTests()
    {
        foreach (var path in new[] { "a.html", "en/b.html" })
        {
            _folder.Write($"site/{path}", path);
            File.SetLastWriteTimeUtc(_folder[$"site/{path}"], Noted);
        }
        FileManifest.Save(
            _folder["manifest"],
            FileStat
                .Below(_folder["site"])
                .ToDictionary(file => file.Key, file => new FileState(ContentHash.Of(file.Key), file.Value.Length, file.Value.Written))
        );
    }

    [Fact]
    public void Files_that_nobody_touched_are_known()
    {
        var known = Known();
        Assert.Equal(["a.html", "en/b.html"], known.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new FileState(ContentHash.Of("en/b.html"), "en/b.html".Length, Noted.Ticks), known["en/b.html"]);
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
    public void Without_a_manifest_nothing_is_known()
    {
        File.Delete(_folder["manifest"]);
        Assert.Empty(Known());
        File.WriteAllText(_folder["manifest"], "something else");
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
        Assert.False(content.HasLinks);
        Assert.Equal(["empty", "empty/inside", "en/empty"], content.EmptyFolders().Order(StringComparer.Ordinal));
        // To delete one that holds another would fail.
        foreach (var folder in content.EmptyFolders())
            Directory.Delete(_folder[$"site/{folder}"]);
        Assert.Equal(["en"], FolderContent.Of(_folder["site"]).Folders);

        Directory.CreateSymbolicLink(_folder["site/en/zh"], _folder["site"]);
        Assert.True(FolderContent.Of(_folder["site"]).HasLinks);
        Assert.Equal(["a.html", "en/b.html"], FolderContent.Of(_folder["site"]).Files.Keys.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, FileState> Known() => FileManifest.Load(_folder["manifest"], FileStat.Below(_folder["site"]));
}
