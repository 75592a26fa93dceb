using SiteGen.CommandLine;
using SiteGen.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>What desktops leave behind, and what <c>keep</c> names, goes from one site to the next.</summary>
[Tier(Tier.Quick)]
public sealed class KeptFileTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly BuildingFolder _site = new();

    public static TheoryData<bool, bool> Disks() =>
        new()
        {
            { true, true },
            { true, false },
            { false, true },
            { false, false },
        };

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("en/Thumbs.db")]
    [InlineData("en/desktop.ini")]
    [InlineData(".gitkeep")]
    public void What_desktops_and_git_need_stays(string path)
    {
        _site.Build();
        _site.Folder.Write($"output/{path}", "d");
        File.SetLastWriteTimeUtc(_site.Folder[$"output/{path}"], LongAgo);
        foreach (var text in new[] { "1", "2", "3", "4" })
        {
            _site.Site["index.html"] = text;
            Assert.Equal(ExitCode.Clean, _site.Build());
            Assert.Equal("d", _site.Read($"output/{path}"));
            Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_site.Folder[$"output/{path}"]));
        }
        // Once deleted, it does not come back.
        File.Delete(_site.Folder[$"output/{path}"]);
        foreach (var text in new[] { "5", "6", "7" })
        {
            _site.Site["index.html"] = text;
            Assert.Equal(ExitCode.Clean, _site.Build());
            Assert.False(_site.Exists($"output/{path}"));
        }
    }

    [Theory, MemberData(nameof(Disks))]
    public void What_is_named_is_carried_over_with_its_times_and_links(bool hasLinks, bool hasExchange)
    {
        using var folder = new PublishedFolder();
        var options = new PublishOptions
        {
            Keep = ["CNAME", ".well-known/", "to"],
            Disk = new FaultyDisk { HasLinks = hasLinks, HasExchange = hasExchange },
        };
        folder.Publish(options, ("index.html", "0"));
        folder.Folder.Write("output/CNAME", "host");
        folder.Folder.Write("output/.well-known/a/b", "b");
        Directory.CreateDirectory(folder.Folder["output/.well-known/empty"]);
        File.CreateSymbolicLink(folder.Folder["output/to"], "nowhere");
        File.SetLastWriteTimeUtc(folder.Folder["output/CNAME"], LongAgo);
        foreach (var text in new[] { "1", "2" })
        {
            folder.Publish(options, ("index.html", text));
            Assert.Equal(
                PublishedFolder.Expected([("index.html", text)], "CNAME=host", ".well-known/a/b=b", ".well-known/empty/", "to->nowhere"),
                folder.Published()
            );
            Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.Folder["output/CNAME"]));
            Assert.Equal(["output"], folder.Names());
        }
    }

    [Theory, MemberData(nameof(Disks))]
    public void What_changes_or_comes_at_the_last_moment_is_not_lost(bool hasLinks, bool hasExchange)
    {
        using var folder = new PublishedFolder();
        var exchanges = 0;
        var disk = new FaultyDisk
        {
            HasLinks = hasLinks,
            HasExchange = hasExchange,
            Meanwhile = (change, path) =>
            {
                // After the last look at the folder, and before it is the old one.
                if ((change, path) != ("exchange", folder.Output) && (change, path) != ("move folder", folder.Folder[".output.previous"]))
                    return;
                exchanges++;
                File.Delete(folder.Folder["output/CNAME"]);
                folder.Folder.Write("output/CNAME", "changed");
                folder.Folder.Write("output/.well-known/new", "new");
                folder.Folder.Write("output/thesis.docx", "mine");
            },
        };
        var options = new PublishOptions { Keep = ["CNAME", ".well-known/"], Disk = disk };
        folder.Publish(options with { Disk = new FaultyDisk() }, ("index.html", "0"));
        folder.Folder.Write("output/CNAME", "host");
        folder.Publish(options, ("index.html", "1"));
        Assert.Equal(1, exchanges);
        Assert.Equal(
            PublishedFolder.Expected([("index.html", "1")], "CNAME=changed", ".well-known/new=new", "thesis.docx=mine"),
            folder.Published()
        );
        Assert.Contains(folder.Notes, note => note.IsWarning && note.Text.StartsWith("thesis.docx came into", StringComparison.Ordinal));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void The_configuration_names_them_before_anything_is_built()
    {
        _site.Folder.Write("data/site.yaml", "name: x\nkeep: [CNAME, .well-known/]\n");
        _site.Folder.Write("output/CNAME", "host");
        _site.Folder.Write("output/.well-known/security.txt", "s");
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("host", _site.Read("output/CNAME"));
        Assert.Equal("s", _site.Read("output/.well-known/security.txt"));
        _site.Folder.Write("output/CNAME.txt", "mine");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
    }

    [Theory]
    [InlineData("keep: [CNAME")]
    [InlineData("keep: { CNAME: yes }")]
    public void A_configuration_that_can_t_be_read_leaves_the_word_to_the_build(string yaml)
    {
        _site.Build();
        _site.Folder.Write("data/site.yaml", yaml);
        _site.Folder.Write("output/CNAME", "host");
        _site.Site["index.html"] = "changed";
        // A real build ends with what is wrong with the configuration. One that does not still loses nothing.
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Equal(2, _site.Builds);
        Assert.Equal("host", _site.Read("output/CNAME"));
        Assert.Equal("home", _site.Read("output/index.html"));
    }

    [Fact]
    public void One_that_is_in_the_way_of_the_site_is_named()
    {
        _site.Site["x/b.html"] = "b";
        _site.Build();
        _site.Folder.Write("output/x/.DS_Store", "d");
        _site.Site.Remove("x/b.html");
        _site.Site["x"] = "a file now";
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains("holds x/.DS_Store, where the site has files of its own. Nothing was published.", _site.Error);
        Assert.Equal("b", _site.Read("output/x/b.html"));
        Assert.Equal("d", _site.Read("output/x/.DS_Store"));
    }

    public void Dispose() => _site.Dispose();
}
