using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Publishing.Places;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

[Tier(Tier.Slow)]
public sealed class SitePublisherTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["output"];

    [Fact]
    public void A_site_is_written_into_a_folder_that_was_not_there()
    {
        Assert.Equal(new PublishResult(3, 0, 0), Publish(("en/index.html", "Hi")));
        Assert.Equal(["output/en/index.html=Hi", "output/robots.txt=r", "output/sitemap.xml=s"], _folder.Everything());
    }

    [Fact]
    public void Changed_files_are_replaced_and_stale_ones_vanish()
    {
        Publish(("en/index.html", "Hi"), ("en/old/index.html", "Old"));
        Assert.Equal(new PublishResult(2, 2, 1), Publish(("en/index.html", "Ho"), ("en/new/index.html", "New")));
        Assert.Equal(
            ["output/en/index.html=Ho", "output/en/new/index.html=New", "output/robots.txt=r", "output/sitemap.xml=s"],
            _folder.Everything()
        );
        Assert.False(Directory.Exists(_folder["output/en/old"]));
    }

    [Fact]
    public void Unchanged_files_keep_their_time_stamps()
    {
        Publish(("a.html", "a"), ("b.html", "b"));
        File.SetLastWriteTimeUtc(_folder["output/a.html"], LongAgo);
        File.SetLastWriteTimeUtc(_folder["output/b.html"], LongAgo);
        Publish(("a.html", "a"), ("b.html", "changed"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["output/a.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_folder["output/b.html"]));
    }

    [Fact]
    public void The_same_site_again_touches_nothing()
    {
        Publish(("a.html", "a"));
        Directory.SetLastWriteTimeUtc(Output, LongAgo);
        Assert.Equal(new PublishResult(0, 3, 0), Publish(("a.html", "a")));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(Output));
    }

    [Fact]
    public void The_list_of_a_site_names_every_file_of_it_in_order()
    {
        _folder.Write("output/.gitkeep", "");
        Publish(("en/b.html", "b"), ("Z.html", "z"), ("_headers", "h"));
        const string list = "sitegen-files 1\nZ.html\n_headers\nen/b.html\nrobots.txt\nsitemap.xml\n";
        Assert.Equal(list, File.ReadAllText(_folder["output/.sitegen-files"]));
    }

    [Fact]
    public void The_file_that_keeps_the_folder_in_git_stays()
    {
        _folder.Write("output/.gitkeep", "");
        Assert.Equal(new PublishResult(2, 0, 0), Publish());
        Assert.Equal(new PublishResult(1, 2, 0), Publish(("a.html", "a")));
        Assert.Contains("output/.gitkeep=", _folder.Everything());
    }

    [Fact]
    public void A_failed_write_leaves_the_old_site_and_no_debris()
    {
        Publish(("a.html", "a"));
        var before = _folder.Everything();
        // No disk takes a name of 300 letters, so writing fails half-way.
        Assert.ThrowsAny<IOException>(() => Publish(("a.html", "changed"), (new string('z', 300), "z")));
        Assert.Equal(before, _folder.Everything());
        Assert.Equal([Output], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Of_many_files_written_at_once_one_that_fails_takes_all_back()
    {
        Publish(("a.html", "a"));
        var before = _folder.Everything();
        var many = Enumerable.Range(0, 300).Select(i => ($"en/{i}/index.html", "page")).ToList();
        many.Insert(150, ($"en/{new string('z', 300)}/index.html", "z"));
        Assert.ThrowsAny<IOException>(() => Publish([.. many]));
        Assert.Equal(before, _folder.Everything());
        Assert.Equal([Output], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_symbolic_link_in_the_old_site_is_replaced_by_the_file()
    {
        Publish(("a.html", "a"));
        _folder.Write("elsewhere", "a");
        File.Delete(_folder["output/a.html"]);
        File.CreateSymbolicLink(_folder["output/a.html"], _folder["elsewhere"]);
        Assert.Equal(new PublishResult(1, 2, 0), Publish(("a.html", "a")));
        Assert.Null(new FileInfo(_folder["output/a.html"]).LinkTarget);
    }

    [Fact]
    public void A_change_far_into_a_file_is_seen()
    {
        var page = new string('x', 200_000);
        Publish(("a.html", page));
        Assert.Equal(new PublishResult(0, 3, 0), Publish(("a.html", page)));
        Assert.Equal(new PublishResult(1, 2, 0), Publish(("a.html", page[..^1] + "y")));
    }

    [Fact]
    public void The_lock_of_a_killed_build_is_taken_over()
    {
        _folder.Write(".output.lock", "");
        Publish(("a.html", "a"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(_folder.Path));
    }

    /// <summary>The folders of the running system take no files, not even from its master.</summary>
    [Fact]
    public void Where_no_file_can_be_made_is_said_with_what_to_do()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var said = Assert.Throws<IOException>(() => SitePublisher.Open("/proc/site", useCache: false)).Message;
        Assert.StartsWith("Nothing can be published to '/proc/site', as no file can be made at '/proc/.site.lock': ", said);
        Assert.EndsWith("or name another folder by --output.", said);
    }

    [Fact]
    public void A_second_build_is_turned_away_while_the_first_writes()
    {
        using (SitePublisher.Open(Output, useCache: false))
            Assert.Contains("Another build is publishing", Assert.Throws<IOException>(() => Publish()).Message, StringComparison.Ordinal);
        Publish();
    }

    [Theory]
    [InlineData("data", true)]
    [InlineData("data/output", true)]
    [InlineData(".", true)]
    [InlineData("data-output", false)]
    public void A_folder_around_or_inside_the_sources_is_refused(string output, bool refused)
    {
        _folder.Write("data/site.yaml", "");
        Assert.Equal(refused, OutputFolder.Problem(_folder[output], [_folder["data"]])?.Contains("inside one another") ?? false);
    }

    [Fact]
    public void A_symbolic_link_to_the_folder_stays_a_link()
    {
        Directory.CreateDirectory(_folder["real"]);
        Directory.CreateSymbolicLink(Output, _folder["real"]);
        Publish(("a.html", "a"));
        Assert.Equal("a", File.ReadAllText(_folder["real/a.html"]));
        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
    }

    public void Dispose() => _folder.Dispose();

    private PublishResult Publish(params (string Path, string Text)[] files)
    {
        var set = new OutputSet();
        foreach (var (path, text) in files.Concat([("sitemap.xml", "s"), ("robots.txt", "r")]))
            set.Add(
                new OutputFile(new SitePath(path), Encoding.UTF8.GetBytes(text), SourceSpan.WholeFile(new SourceFile("x", ""))),
                new DiagnosticBag()
            );
        return SitePublisher.Publish(set, Output);
    }
}
