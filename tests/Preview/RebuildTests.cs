using SiteGen.Tests.Support;

namespace SiteGen.Tests.Preview;

/// <summary>When a preview builds, and what it looks at again.</summary>
[Tier(Tier.Slow)]
public class RebuildTests
{
    private const string GuideFile = "input/en/guides/keeping.md";
    private const string Guide = "en/guides/keeping/";

    [Fact]
    public async Task A_hundred_files_at_once_are_one_build()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        string[] files = [.. Enumerable.Range(0, 100).Select(file => $"input/static/f{file}.txt")];
        foreach (var file in files)
            site.Folder.Write(file, "x");
        site.Tell(files);
        var (changed, result) = await site.Reported.BuiltAsync();
        Assert.Equal(100, changed.Count);
        Assert.Equal("x", await site.TextAsync("f99.txt"));
        Assert.False(result.HasErrors);
        site.Reported.AssertNoMore();
    }

    [Theory]
    [InlineData("a file that is saved as it was", GuideFile)]
    [InlineData("a file of an editor that has gone again", "input/en/guides/4913")]
    [InlineData("a file of an editor that nobody reads", "input/en/guides/.keeping.md.swp")]
    [InlineData("a file elsewhere", "README.md")]
    public async Task What_changes_nothing_is_no_build(string what, string path)
    {
        Assert.NotEmpty(what);
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        site.Tell(path);
        site.Edit(GuideFile, "Do it early.", "Do it soon.");
        var (changed, _) = await site.Reported.BuiltAsync();
        Assert.Equal([GuideFile], changed);
        site.Reported.AssertNoMore();
    }

    [Fact]
    public async Task Files_come_and_go()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        site.Save("input/static/new.txt", "new");
        Assert.Equal(["input/static/new.txt"], (await site.Reported.BuiltAsync()).Changed);
        Assert.Equal("new", await site.TextAsync("new.txt"));
        // A folder is renamed; the system tells of the folder only.
        Directory.Move(site.Folder["input/static"], site.Folder["input/staging"]);
        site.Tell("input/static", "input/staging");
        var (changed, result) = await site.Reported.BuiltAsync();
        Assert.Equal(["input/staging/new.txt", "input/static/new.txt"], changed);
        Assert.True(result.HasErrors);
        Directory.Move(site.Folder["input/staging"], site.Folder["input/static"]);
        site.Tell("input/static", "input/staging");
        Assert.False((await site.Reported.BuiltAsync()).Result.HasErrors);
        File.Delete(site.Folder["input/static/new.txt"]);
        site.Tell("input/static/new.txt");
        await site.Reported.BuiltAsync();
        Assert.Equal(404, (int)(await site.GetAsync("new.txt")).StatusCode);
    }

    [Fact]
    public async Task After_lost_events_all_is_looked_at()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        var text = File.ReadAllText(site.Folder[GuideFile]);
        site.Folder.Write(GuideFile, text.Replace("Do it early.", "Do it soon.", StringComparison.Ordinal));
        site.Folder.Write("input/static/new.txt", "new");
        site.TellLost();
        var (changed, _) = await site.Reported.BuiltAsync();
        Assert.Empty(changed);
        Assert.Contains("Do it soon.", await site.TextAsync(Guide), StringComparison.Ordinal);
        Assert.Equal("new", await site.TextAsync("new.txt"));
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_ends_nothing()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        Directory.Move(site.Folder["data"], site.Folder["away"]);
        site.TellLost();
        Assert.Contains("data", await site.Reported.FailedAsync(), StringComparison.Ordinal);
        Assert.Contains("Do it early.", await site.TextAsync(Guide), StringComparison.Ordinal);
        Directory.Move(site.Folder["away"], site.Folder["data"]);
        site.Tell("data");
        Assert.False((await site.Reported.BuiltAsync()).Result.HasErrors);
    }

    [Fact]
    public async Task The_theme_is_read_again_when_it_changes()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        await site.Reported.BuiltAsync();
        site.Save("theme/assets/site.css", "main { color: red }\n");
        await site.Reported.BuiltAsync();
        Assert.Equal("main { color: red }\n", await site.StyleAsync(Guide));
        site.Edit("theme/templates/layout.html", "</main>", "<p>Seen</p></main>");
        await site.Reported.BuiltAsync();
        Assert.Contains("<p>Seen</p></main>", await site.TextAsync(Guide), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("written over")]
    [InlineData("written beside and renamed")]
    [InlineData("deleted and made again")]
    [InlineData("moved away and made again, as vim does")]
    public async Task Whatever_an_editor_does_to_save_the_disk_tells_of_it(string how)
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid, watchesDisk: true);
        await site.Reported.BuiltAsync();
        var (path, beside) = (site.Folder[GuideFile], site.Folder[GuideFile] + "~");
        var text = File.ReadAllText(path).Replace("Do it early.", "Do it soon.", StringComparison.Ordinal);
        switch (how)
        {
            case "written over":
                File.WriteAllText(path, text);
                break;
            case "written beside and renamed":
                File.WriteAllText(beside, text);
                File.Move(beside, path, overwrite: true);
                break;
            case "deleted and made again":
                File.Delete(path);
                File.WriteAllText(path, text);
                break;
            default:
                File.Move(path, beside);
                File.WriteAllText(path, text);
                File.Delete(beside);
                break;
        }
        // A build between two of the steps says what it finds; the last one is right.
        while ((await site.Reported.BuiltAsync()).Result is var result && (result.HasErrors || !await SaysSoonAsync(site))) { }
    }

    [Fact]
    public async Task A_source_folder_that_is_made_again_is_watched_again()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid, watchesDisk: true);
        await site.Reported.BuiltAsync();
        Directory.Move(site.Folder["input"], site.Folder["away"]);
        await site.Reported.FailedAsync();
        Directory.Move(site.Folder["away"], site.Folder["input"]);
        await site.Reported.BuiltAsync();
        var text = File.ReadAllText(site.Folder[GuideFile]);
        site.Folder.Write(GuideFile, text.Replace("Do it early.", "Do it soon.", StringComparison.Ordinal));
        while ((await site.Reported.BuiltAsync()).Result is var result && (result.HasErrors || !await SaysSoonAsync(site))) { }
    }

    private static async Task<bool> SaysSoonAsync(PreviewedSite site) =>
        (await site.TextAsync(Guide)).Contains("Do it soon.", StringComparison.Ordinal);
}
