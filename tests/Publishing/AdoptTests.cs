using SiteGen.CommandLine;
using SiteGen.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary><c>--adopt</c> takes a folder that holds what no build put there, and deletes nothing in it.</summary>
[Tier(Tier.Quick)]
public sealed class AdoptTests : IDisposable
{
    private readonly BuildingFolder _site = new();

    public AdoptTests()
    {
        foreach (var (path, text) in new[] { ("index.html", "home"), ("en/a.html", "older"), ("old/b.html", "b"), ("thesis.docx", "mine") })
            _site.Folder.Write($"output/{path}", text);
    }

    [Fact]
    public void What_is_not_in_the_new_site_lies_beside_it()
    {
        Assert.Equal(ExitCode.Clean, _site.Build("--adopt"));
        Assert.Equal("a", _site.Read("output/en/a.html"));
        Assert.False(_site.Exists("output/thesis.docx"));
        Assert.Equal("older", _site.Read(".output.adopted/en/a.html"));
        Assert.Equal("b", _site.Read(".output.adopted/old/b.html"));
        Assert.Equal("mine", _site.Read(".output.adopted/thesis.docx"));
        // What is the same in both is there once.
        Assert.False(_site.Exists(".output.adopted/index.html"));
        Assert.False(_site.Exists(".output.adopted/.sitegen-files"));
        Assert.Contains($"lies in '{_site.Folder[".output.adopted"]}': ", _site.Error);
        Assert.Equal(ExitCode.Clean, _site.Build());
    }

    [Fact]
    public void A_second_time_it_is_refused_while_the_first_lies_there()
    {
        _site.Folder.Write(".output.adopted/x", "of the first");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build("--adopt"));
        Assert.Contains($"'{_site.Folder[".output.adopted"]}' exists already.", _site.Error);
        Assert.Equal(0, _site.Builds);
        Assert.Equal("mine", _site.Read("output/thesis.docx"));
        Assert.Equal("of the first", _site.Read(".output.adopted/x"));
    }

    [Fact]
    public void Of_a_folder_with_a_list_only_what_is_not_on_it_goes()
    {
        _site.Build("--adopt");
        Directory.Delete(_site.Folder[".output.adopted"], recursive: true);
        _site.Folder.Write("output/more.txt", "mine");
        _site.Site["en/a.html"] = "changed";
        Assert.Equal(ExitCode.Clean, _site.Build("--adopt"));
        Assert.Equal("mine", _site.Read(".output.adopted/more.txt"));
        Assert.Equal(["more.txt"], Directory.GetFileSystemEntries(_site.Folder[".output.adopted"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_that_is_the_same_gets_its_list()
    {
        Directory.Delete(_site.Folder["output"], recursive: true);
        _site.Build();
        File.Delete(_site.Folder["output/.sitegen-files"]);
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Equal(ExitCode.Clean, _site.Build("--adopt"));
        Assert.False(_site.Exists(".output.adopted"));
        Assert.Equal(ExitCode.Clean, _site.Build());
    }

    [Fact]
    public void Where_nothing_can_be_put_beside_the_folder_it_is_refused()
    {
        using var folder = new PublishedFolder();
        folder.Folder.Write("output/thesis.docx", "mine");
        var options = new PublishOptions
        {
            Adopt = true,
            Disk = new FaultyDisk { IsMount = true },
        };
        var refused = Assert.Throws<OutputRefusedException>(() => folder.Publish(options, ("index.html", "a")));
        Assert.Contains("needs room beside", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx=mine"], folder.Published());
    }

    public void Dispose() => _site.Dispose();
}
