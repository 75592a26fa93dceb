using SiteGen.CommandLine;
using SiteGen.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>What is read back is what was written: a file of the site that was altered is found, made anew, and said.</summary>
[Tier(Tier.Quick)]
public sealed class AlteredFileTests : IDisposable
{
    private readonly BuildingFolder _site = new();

    [Theory]
    [InlineData("same length and time")]
    [InlineData("another time")]
    [InlineData("another length")]
    public void An_altered_page_is_made_anew_and_said(string how)
    {
        _site.Site["index.html"] = "call 95188";
        _site.Build();
        var file = _site.Folder["output/index.html"];
        var written = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, how == "another length" ? "call 951899" : "call 95189");
        File.SetLastWriteTimeUtc(file, how == "another time" ? written.AddHours(1) : written);

        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("call 95188", File.ReadAllText(file));
        Assert.Equal(
            $"sitegen: warning: index.html in '{_site.Folder["output"]}' was changed since the site was published, and is made anew.\n",
            _site.Error
        );
        Assert.Contains("1 files written, 1 unchanged", _site.Closing);
        Assert.EndsWith("; 1 warning.", _site.Closing);
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("", _site.Error);
        Assert.EndsWith("; no warnings.", _site.Closing);
    }

    [Fact]
    public void A_page_that_was_only_touched_stays()
    {
        _site.Build();
        File.SetLastWriteTimeUtc(_site.Folder["output/index.html"], new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("", _site.Error);
        Assert.Contains("0 files written", _site.Closing);
    }

    [Fact]
    public void A_page_that_would_have_changed_anyway_is_not_spoken_of()
    {
        _site.Build();
        _site.Folder.Write("output/index.html", "by hand");
        _site.Site["index.html"] = "changed";
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("", _site.Error);
        Assert.Equal("changed", _site.Read("output/index.html"));
    }

    [Fact]
    public void Something_that_is_no_file_keeps_nobody_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes with names in folders there.");
        _site.Site["empty"] = "";
        _site.Build();
        File.Delete(_site.Folder["output/empty"]);
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [_site.Folder["output/empty"]]))
            mkfifo.WaitForExit();
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.Equal("", _site.Read("output/empty"));
    }

    [Fact]
    public void All_files_are_read_again_when_asked()
    {
        Assert.Equal(ExitCode.Clean, _site.Build("--verify"));
        _site.Site["index.html"] = "changed";
        Assert.Equal(ExitCode.Clean, _site.Build("--verify"));
        Assert.Equal(ExitCode.Clean, _site.Build("--verify"));
    }

    [Theory]
    [InlineData("output/index.html", "index.html")]
    [InlineData("output/en/a.html", "en/a.html")]
    [InlineData("output/thesis.docx", "thesis.docx")]
    [InlineData("output/.sitegen-files", ".sitegen-files")]
    public void A_disk_that_writes_something_else_is_found(string path, string named)
    {
        using var folder = new PublishedFolder();
        using var publisher = SitePublisher.Open(folder.Output, new PublishOptions { Disk = new FaultyDisk() });
        var set = new OutputSet();
        foreach (var (name, text) in _site.Site)
            set.Add(
                publisher.Put(new Text.SitePath(name), System.Text.Encoding.UTF8.GetBytes(text), Text.SourceSpan.WholeFile(new("x", ""))),
                new Diagnostics.DiagnosticBag()
            );
        publisher.Publish(set);
        Assert.Empty(publisher.Verify());
        folder.Folder.Write(path, "rot");
        Assert.Equal([named], publisher.Verify());
    }

    public void Dispose() => _site.Dispose();
}
