using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

/// <summary>The site before last may hold what no build put there: whatever somebody did to the site while it stood.</summary>
[Tier(Tier.Quick)]
public sealed class SiteBeforeLastTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_emptied_by_hand_does_not_come_back()
    {
        Publish("1", "gone/deep/index.html");
        File.Delete(_folder["output/gone/deep/index.html"]);
        Publish("2");
        Publish("3");
        Assert.False(Directory.Exists(_folder["output/gone"]));
    }

    [Fact]
    public void The_file_that_keeps_the_folder_in_git_does_not_come_back_once_deleted()
    {
        _folder.Write("output/.gitkeep", "");
        Publish("1");
        Publish("2");
        File.Delete(_folder["output/.gitkeep"]);
        Publish("3");
        Publish("4");
        Assert.False(File.Exists(_folder["output/.gitkeep"]));
    }

    [Fact]
    public void A_folder_that_was_linked_into_the_site_is_somebody_s()
    {
        Publish("1", "more/page.html");
        _folder.Write("elsewhere/page.html", "precious");
        Directory.Delete(_folder["output/more"], recursive: true);
        Directory.CreateSymbolicLink(_folder["output/more"], _folder["elsewhere"]);
        Assert.Throws<OutputRefusedException>(() => Publish("2", "more/page.html"));
        Assert.Equal("precious", File.ReadAllText(_folder["elsewhere/page.html"]));
        Assert.NotNull(new DirectoryInfo(_folder["output/more"]).LinkTarget);
    }

    [Theory]
    [InlineData("elsewhere.html")]
    [InlineData("nowhere.html")]
    public void A_file_that_was_linked_into_the_site_is_replaced(string target)
    {
        Publish("1", "page.html");
        _folder.Write("elsewhere.html", "precious");
        File.Delete(_folder["output/page.html"]);
        File.CreateSymbolicLink(_folder["output/page.html"], _folder[target]);
        foreach (var text in new[] { "2", "3", "4" })
        {
            Publish(text, "page.html");
            Assert.Equal("precious", File.ReadAllText(_folder["elsewhere.html"]));
            Assert.Null(new FileInfo(_folder["output/page.html"]).LinkTarget);
        }
    }

    [Fact]
    public void What_was_put_into_it_is_left_alone_and_the_site_begins_with_nothing()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(text, "page.html");
        _folder.Write(".output.cache/before-last/thesis.txt", "precious");
        Publish("4", "page.html");
        Assert.Equal("4", File.ReadAllText(_folder["output/index.html"]));
        Assert.Equal("precious", File.ReadAllText(_folder[".output.cache/before-last/thesis.txt"]));
    }

    [Fact]
    public void An_empty_folder_in_its_place_is_taken_away_without_a_word()
    {
        Publish("1", "page.html");
        Directory.CreateDirectory(_folder[".output.cache/before-last"]);
        Assert.Empty(Publish("2", "page.html"));
        Publish("3", "page.html");
        Assert.True(File.Exists(_folder[".output.cache/before-last/page.html"]));
    }

    [Fact]
    public void A_link_in_its_place_is_not_followed()
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(text, "page.html");
        _folder.Write("elsewhere/page.html", "precious");
        Directory.Delete(_folder[".output.cache/before-last"], recursive: true);
        Directory.CreateSymbolicLink(_folder[".output.cache/before-last"], _folder["elsewhere"]);
        Publish("4", "page.html");
        Assert.Equal("precious", File.ReadAllText(_folder["elsewhere/page.html"]));
        Assert.Null(new DirectoryInfo(_folder["output"]).LinkTarget);
        Assert.Equal("4", File.ReadAllText(_folder["output/index.html"]));
    }

    [Theory]
    [InlineData("page.html")] // A page that stays.
    [InlineData("index.html")] // One that is made anew.
    [InlineData("gone.html")] // One that the next site has no more.
    public void A_link_in_the_place_of_a_file_goes(string path)
    {
        foreach (var text in new[] { "1", "2", "3" })
            Publish(text, "page.html", "gone.html");
        var link = Path.Combine(_folder[".output.cache/before-last"], path);
        File.Delete(link);
        File.CreateSymbolicLink(link, "nothing");
        Publish("4", "page.html");
        Assert.DoesNotContain(Directory.GetFiles(_folder["output"]), file => new FileInfo(file).LinkTarget is not null);
        Assert.False(File.Exists(_folder["output/gone.html"]));
        Assert.Equal("4", File.ReadAllText(_folder["output/index.html"]));
        Assert.Equal("same", File.ReadAllText(_folder["output/page.html"]));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A site of a page that changes, and others that do not.</summary>
    /// <returns>What the publisher has to say of it.</returns>
    private IEnumerable<PublishNote> Publish(string text, params string[] others)
    {
        using var publisher = SitePublisher.Open(_folder["output"], useCache: true);
        var set = new OutputSet();
        foreach (
            var (path, content) in others
                .Select(path => (path, "same"))
                .Concat([("index.html", text), ("sitemap.xml", "s"), ("robots.txt", "r")])
        )
            set.Add(
                publisher.Put(new SitePath(path), Encoding.UTF8.GetBytes(content), SourceSpan.WholeFile(new SourceFile("x", ""))),
                new DiagnosticBag()
            );
        publisher.Publish(set);
        return [.. publisher.Notes];
    }
}
