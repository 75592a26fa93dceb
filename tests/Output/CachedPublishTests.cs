using System.Text;
using SiteGen.Diagnostics;
using SiteGen.FileSystem;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Publishing.Folders;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

/// <summary>Publishing with a cache: the next site begins as the one before last, and shares files with the one that stands.</summary>
[Tier(Tier.Quick)]
public sealed class CachedPublishTests : IDisposable
{
    private const string BeforeLast = ".output.cache/before-last";
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void One_change_leaves_the_time_stamps_of_all_other_files()
    {
        Publish(("a.html", "a"), ("b/index.html", "b"));
        foreach (var path in new[] { "a.html", "b/index.html", "robots.txt" })
            File.SetLastWriteTimeUtc(_folder[$"output/{path}"], LongAgo);

        // The first build after it knows none of them by its time; those that follow do.
        for (var build = 0; build < 4; build++)
        {
            Assert.Equal(new PublishResult(1, 3, 0), Publish(("a.html", "a"), ("b/index.html", $"b{build}")));
            Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["output/a.html"]));
            Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["output/robots.txt"]));
            Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_folder["output/b/index.html"]));
        }
    }

    [Fact]
    public void The_same_site_again_touches_nothing()
    {
        Publish(("a.html", "a"));
        Directory.SetLastWriteTimeUtc(_folder["output"], LongAgo);
        Assert.Equal(new PublishResult(0, 3, 0), Publish(("a.html", "a")));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(_folder["output"]));
    }

    [Fact]
    public void After_three_builds_the_site_before_last_is_kept()
    {
        Publish(("a.html", "1"));
        Assert.False(Directory.Exists(_folder[BeforeLast]));
        Publish(("a.html", "2"));
        Publish(("a.html", "3"), ("b.html", "b"));
        Assert.Equal(Site(("a.html", "3"), ("b.html", "b")), Published());
        Assert.Equal(Site(("a.html", "2")), In(BeforeLast));
        Assert.Equal([".output.cache", "output"], Beside());
    }

    [Fact]
    public void The_next_site_begins_with_the_one_before_last()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text), ("b.html", "b"));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "No other system says which folder is which.");
        var beforeLast = LinuxFiles.Status(_folder[BeforeLast], followLinks: false)!.Value.Identity;
        Publish(("a.html", "4"), ("b.html", "b"));
        Assert.Equal(beforeLast, LinuxFiles.Status(_folder["output"], followLinks: false)!.Value.Identity);
        Assert.True(DiskEntry.IsSame(_folder["output/b.html"], _folder[$"{BeforeLast}/b.html"]));
        Assert.Equal(Site(("a.html", "3"), ("b.html", "b")), In(BeforeLast));
    }

    [Fact]
    public void A_file_of_the_site_before_last_is_not_taken_for_the_one_that_stands()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text), ("b.html", "b"));
        // Of the same length and time, as a careful hand would write it.
        File.Delete(_folder[$"{BeforeLast}/b.html"]);
        _folder.Write($"{BeforeLast}/b.html", "X");
        File.SetLastWriteTimeUtc(_folder[$"{BeforeLast}/b.html"], File.GetLastWriteTimeUtc(_folder["output/b.html"]));
        Publish(("a.html", "4"), ("b.html", "b"));
        Assert.Equal(Site(("a.html", "4"), ("b.html", "b")), Published());
    }

    [Fact]
    public void A_page_that_goes_from_one_text_to_another_and_back_is_right_each_time()
    {
        foreach (var text in new[] { "A", "B", "A", "A", "B", "B", "B", "A" })
        {
            Publish(("a.html", text), ("b.html", "b"));
            Assert.Equal(Site(("a.html", text), ("b.html", "b")), Published());
        }
    }

    [Fact]
    public void A_page_that_goes_and_comes_again_is_right_each_time_and_leaves_no_folder()
    {
        foreach (var isThere in new[] { true, false, true, true, false, false, false, true, false })
        {
            Publish(isThere ? [("en/x/y/index.html", "y"), ("n.html", "n")] : [("n.html", "n")]);
            Assert.Equal(isThere ? Site(("en/x/y/index.html", "y"), ("n.html", "n")) : Site(("n.html", "n")), Published());
            Assert.Equal(isThere, Directory.Exists(_folder["output/en"]));
        }
    }

    [Fact]
    public void What_was_removed_does_not_come_back_with_a_file_that_is_not_a_page()
    {
        PublishAsBuilt([("a.html", "a"), ("gone/index.html", "gone")], ("site.css", "1"));
        PublishAsBuilt([("a.html", "a")], ("site.css", "1"));
        // No page goes into the next site, so that nothing is known of it before all files are.
        PublishAsBuilt([("a.html", "a")], ("site.css", "2"));
        Assert.Equal(Site(("a.html", "a"), ("site.css", "2")), Published());
        Assert.False(Directory.Exists(_folder["output/gone"]));
    }

    [Fact]
    public void A_folder_takes_the_place_of_a_file_of_the_site_before_last()
    {
        PublishAsBuilt([("a.html", "a")], ("assets/x", "file"));
        PublishAsBuilt([("a.html", "a")]);
        PublishAsBuilt([("a.html", "a")], ("assets/x/y", "below"));
        Assert.Equal(Site(("a.html", "a"), ("assets/x/y", "below")), Published());
        PublishAsBuilt([("a.html", "a")], ("assets/x", "file"));
        Assert.Equal(Site(("a.html", "a"), ("assets/x", "file")), Published());
    }

    [Fact]
    public void The_standing_site_is_as_it_was_while_the_next_is_made_and_when_the_build_then_fails()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text), ("b.html", "b"), ("c.html", "c"));
        var before = Published();
        using (var publisher = Open())
        {
            // Each of these shares its bytes with a file of the standing site or the one before last.
            foreach (var path in new[] { "a.html", "b.html", "robots.txt" })
                publisher.Put(new SitePath(path), "half a build"u8, Somewhere);
            Assert.Equal(before, Published());
        }
        Assert.Equal(before, Published());
        Assert.Equal([".output.cache", "output"], Beside());

        // What the failed build left in the site before last is not taken for what was there.
        Publish(("a.html", "4"), ("b.html", "b"), ("c.html", "c"));
        Assert.Equal(Site(("a.html", "4"), ("b.html", "b"), ("c.html", "c")), Published());
    }

    [Fact]
    public void A_write_that_fails_leaves_the_standing_site()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text));
        var before = Published();
        // No disk takes a name of 300 letters.
        Assert.ThrowsAny<IOException>(() => Publish(("a.html", "4"), (new string('z', 300), "z")));
        Assert.Equal(before, Published());
        Publish(("a.html", "5"));
        Assert.Equal(Site(("a.html", "5")), Published());
    }

    [Fact]
    public void A_build_without_a_cache_between_two_with_one_is_seen()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text), ("b.html", "b"));
        using (var publisher = SitePublisher.Open(_folder["output"], useCache: false))
            publisher.Publish(Set([("a.html", "4"), ("new.html", "n")]));
        Assert.Equal(Site(("a.html", "4"), ("new.html", "n")), Published());
        Assert.Equal(new PublishResult(2, 2, 1), Publish(("a.html", "3"), ("b.html", "b")));
        Assert.Equal(Site(("a.html", "3"), ("b.html", "b")), Published());
    }

    [Fact]
    public void A_page_is_kept_only_as_long_as_the_file_is_known_to_hold_it()
    {
        Publish(("a.html", "a"));
        using (var publisher = Open())
        {
            Assert.Null(publisher.Keep(new SitePath("a.html"), ContentHash.Of("b"u8), Somewhere));
            Assert.Equal(
                "a",
                Encoding.UTF8.GetString(publisher.Keep(new SitePath("a.html"), ContentHash.Of("a"u8), Somewhere)!.Content.Span)
            );
        }
        // Of the same length and time, as a careful hand would write it.
        var written = File.GetLastWriteTimeUtc(_folder["output/a.html"]);
        File.WriteAllText(_folder["output/a.html"], "A");
        File.SetLastWriteTimeUtc(_folder["output/a.html"], written);
        using (var publisher = Open())
            Assert.Null(publisher.Keep(new SitePath("a.html"), ContentHash.Of("a"u8), Somewhere));
    }

    [Fact]
    public void A_cache_that_is_a_file_costs_time_alone()
    {
        _folder.Write(".output.cache", "");
        foreach (var text in new[] { "1", "2", "3" })
            Publish(("a.html", text));
        Assert.Equal(Site(("a.html", "3")), Published());
        Assert.Equal([".output.cache", "output"], Beside());
    }

    public void Dispose() => _folder.Dispose();

    private static SourceSpan Somewhere => SourceSpan.WholeFile(new SourceFile("x", ""));

    private SitePublisher Open() => SitePublisher.Open(_folder["output"], useCache: true);

    /// <summary>Pages as a build hands them on: as they are made, before the rest is known.</summary>
    private PublishResult Publish(params (string Path, string Text)[] pages) => PublishAsBuilt(pages);

    private PublishResult PublishAsBuilt((string Path, string Text)[] pages, params (string Path, string Text)[] others)
    {
        using var publisher = Open();
        var set = new OutputSet();
        foreach (var (path, text) in pages)
            set.Add(publisher.Put(new SitePath(path), Encoding.UTF8.GetBytes(text), Somewhere), new DiagnosticBag());
        foreach (var file in Set(others).Files)
            set.Add(file, new DiagnosticBag());
        return publisher.Publish(set);
    }

    /// <summary>Files in memory, with those that tell a site from other folders.</summary>
    private static OutputSet Set((string Path, string Text)[] files)
    {
        var set = new OutputSet();
        foreach (var (path, text) in files.Concat([("sitemap.xml", "s"), ("robots.txt", "r")]))
            set.Add(new OutputFile(new SitePath(path), Encoding.UTF8.GetBytes(text), Somewhere), new DiagnosticBag());
        return set;
    }

    private static string[] Site(params (string Path, string Text)[] files) =>
        [.. files.Select(file => $"{file.Path}={file.Text}").Concat(["sitemap.xml=s", "robots.txt=r"]).Order(StringComparer.Ordinal)];

    private string[] Published() => In("output");

    private string[] In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(_folder[folder], "*", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != SiteList.FileName)
                .Select(path => $"{Path.GetRelativePath(_folder[folder], path)}={File.ReadAllText(path)}")
                .Order(StringComparer.Ordinal),
        ];

    private string[] Beside() =>
        [.. Directory.GetFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
