using SiteGen.CommandLine;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>Files of others are never deleted: what is in the output folder is the site's by its list alone.</summary>
[Tier(Tier.Quick)]
public sealed class ForeignFileTests : IDisposable
{
    private readonly BuildingFolder _site = new();

    [Theory]
    [InlineData("thesis.docx", "thesis.docx")]
    [InlineData("en/draft.html", "en/draft.html")]
    [InlineData("CNAME", "CNAME")]
    [InlineData(".well-known/security.txt", ".well-known/security.txt")]
    [InlineData(".git/config", ".git/config")]
    [InlineData("index.html.bak", "index.html.bak")]
    [InlineData("INDEX.HTML", "INDEX.HTML")]
    [InlineData("private/", "private/")]
    [InlineData("en/->data", "en/link")]
    [InlineData("->nowhere", "link")]
    public void Anything_that_is_not_on_the_list_is_refused_before_a_site_is_built(string put, string named)
    {
        foreach (var mode in new[] { "", "--no-cache" })
        {
            Assert.Equal(ExitCode.Clean, _site.Build());
            Put(put);
            var builds = _site.Builds;

            Assert.Equal(ExitCode.BadCommandLine, mode.Length > 0 ? _site.Build(mode) : _site.Build());
            Assert.Contains($"'{_site.Folder["output"]}' holds what no build put there: {named}. Nothing was built. ", _site.Error);
            Assert.Contains("Move it away, name it under 'keep' in data/site.yaml, or put it into input/static/", _site.Error);
            Assert.DoesNotContain("--adopt", _site.Error);
            Assert.Equal(builds, _site.Builds);
            Assert.True(
                _site.Exists($"output/{named}") || new FileInfo(_site.Folder[$"output/{named}"]).LinkTarget is not null,
                "It is gone."
            );
            Delete(put, named);
        }
        Assert.Equal(ExitCode.Clean, _site.Build());
    }

    [Fact]
    public void Of_many_three_are_named()
    {
        _site.Build();
        foreach (var name in new[] { "e", "d", "c", "b\nx", "a" })
            _site.Folder.Write($"output/{name}", "mine");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains(": a, b?x, c and 2 more. ", _site.Error);
    }

    [Theory]
    [InlineData("sitemap.xml", "robots.txt", "index.php", "blog/post.html")]
    [InlineData("index.html")]
    [InlineData(".sitegen-files")]
    public void A_folder_without_a_list_is_somebody_s_whatever_it_looks_like(params string[] files)
    {
        foreach (var file in files)
            _site.Folder.Write($"output/{file}", "mine\n");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains("If this is a site of an older version of the program, '--adopt' takes the folder over", _site.Error);
        Assert.Equal(0, _site.Builds);
        Assert.All(files, file => Assert.Equal("mine\n", _site.Read($"output/{file}")));
    }

    [Theory]
    [InlineData("sitegen-files 2\nindex.html\n")]
    [InlineData("sitegen-files 1\n../thesis.docx\n")]
    [InlineData("sitegen-files 1\n/etc/passwd\n")]
    [InlineData("sitegen-files 1\r\nindex.html\r\n")]
    [InlineData("")]
    public void A_list_that_no_build_can_have_written_is_none(string list)
    {
        _site.Folder.Write("thesis.docx", "mine");
        _site.Folder.Write("output/index.html", "mine");
        _site.Folder.Write("output/.sitegen-files", list);
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Equal("mine", _site.Read("output/index.html"));
        Assert.Equal("mine", _site.Read("thesis.docx"));
    }

    [Fact]
    public void A_path_on_the_list_is_the_site_s_whatever_is_there_now()
    {
        _site.Site["b.html"] = "b";
        _site.Site["c/d.html"] = "d";
        _site.Build("--no-cache");
        _site.Folder.Write("output/index.html", "by hand");
        _site.Folder.Write("thesis.docx", "mine");
        File.Delete(_site.Folder["output/en/a.html"]);
        File.CreateSymbolicLink(_site.Folder["output/en/a.html"], _site.Folder["thesis.docx"]);
        File.Delete(_site.Folder["output/b.html"]);
        Directory.CreateDirectory(_site.Folder["output/b.html"]);
        Directory.Delete(_site.Folder["output/c"], recursive: true);
        _site.Site.Remove("b.html");

        Assert.Equal(ExitCode.Clean, _site.Build("--no-cache"));
        Assert.Equal("home", _site.Read("output/index.html"));
        Assert.Equal("a", _site.Read("output/en/a.html"));
        Assert.Equal("d", _site.Read("output/c/d.html"));
        Assert.False(_site.Exists("output/b.html"));
        Assert.Equal("mine", _site.Read("thesis.docx"));
    }

    [Theory]
    [InlineData("thesis.docx", "thesis.docx")]
    [InlineData("new/b.html", "new/b.html")]
    public void What_comes_while_the_site_is_built_is_not_lost(string put, string named)
    {
        _site.Build();
        _site.Site["index.html"] = "changed";
        _site.Site["new/b.html"] = "b";
        _site.Meanwhile = () => Put(put);
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains($"{named}. It came while the site was built, which was not published.", _site.Error);
        Assert.Equal("mine", _site.Read($"output/{named}"));
        Assert.Equal("home", _site.Read("output/index.html"));
    }

    [Theory]
    [InlineData(".output.next")]
    [InlineData(".output.previous")]
    public void A_folder_of_somebody_s_under_a_name_that_builds_use_is_left_alone(string name)
    {
        _site.Build();
        _site.Folder.Write($"{name}/thesis.docx", "mine");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains(
            $"'{_site.Folder[name]}' is in the way: a build needs that name, and this was not put there by one (it holds thesis.docx). ",
            _site.Error
        );
        Assert.Equal("mine", _site.Read($"{name}/thesis.docx"));

        // What a killed build left is the site's but for what was added to it.
        _site.Folder.Write($"{name}/.sitegen-files", "sitegen-files 1\na.html\nb/c.html\n");
        _site.Folder.Write($"{name}/a.html", "ours");
        _site.Folder.Write($"{name}/b/c.html", "ours");
        _site.Folder.Write("output/index.html", "home");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains("holds what no build put there: thesis.docx", _site.Error);
        Assert.Equal("mine", _site.Read("output/thesis.docx"));
        Assert.False(_site.Exists(name));
    }

    [Theory]
    [InlineData(".output.next")]
    [InlineData(".output.previous")]
    [InlineData(".output.lock")]
    [InlineData("output/.sitegen-next")]
    [InlineData("output/.sitegen-journal")]
    public void A_file_of_somebody_s_under_such_a_name_is_left_alone(string name)
    {
        _site.Build();
        _site.Folder.Write(name, "mine");
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Contains($"'{_site.Folder[name]}' is ", _site.Error);
        Assert.Equal("mine", _site.Read(name));
        File.Delete(_site.Folder[name]);
        Assert.Equal(ExitCode.Clean, _site.Build());
    }

    [Fact]
    public void An_empty_folder_under_such_a_name_is_in_nobody_s_way()
    {
        Directory.CreateDirectory(_site.Folder[".output.next"]);
        Directory.CreateDirectory(_site.Folder[".output.previous"]);
        Assert.Equal(ExitCode.Clean, _site.Build());
        Assert.False(_site.Exists(".output.next"));
    }

    [Fact]
    public void A_link_under_such_a_name_is_not_followed()
    {
        _site.Build();
        _site.Folder.Write("elsewhere/.sitegen-files", "sitegen-files 1\nthesis.docx\n");
        _site.Folder.Write("elsewhere/thesis.docx", "mine");
        Directory.CreateSymbolicLink(_site.Folder[".output.next"], _site.Folder["elsewhere"]);
        Assert.Equal(ExitCode.BadCommandLine, _site.Build());
        Assert.Equal("mine", _site.Read("elsewhere/thesis.docx"));
    }

    public void Dispose() => _site.Dispose();

    // A name with an arrow is a link, one with a slash at the end an empty folder.
    private void Put(string name)
    {
        if (name.EndsWith('/'))
            Directory.CreateDirectory(_site.Folder[$"output/{name}"]);
        else if (name.Split("->") is [var folder, var target])
            File.CreateSymbolicLink(_site.Folder[$"output/{folder}link"], _site.Folder[target]);
        else
            _site.Folder.Write($"output/{name}", "mine");
    }

    private void Delete(string name, string named)
    {
        if (name.EndsWith('/'))
            Directory.Delete(_site.Folder[$"output/{name}"]);
        else
            File.Delete(_site.Folder[$"output/{named}"]);
        if (named.StartsWith('.'))
            Directory.Delete(_site.Folder[$"output/{named.Split('/')[0]}"]);
    }
}
