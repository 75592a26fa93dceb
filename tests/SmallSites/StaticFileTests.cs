using System.Text;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>Files of <c>input/static/</c>, which go to the root of the site as they are.</summary>
[Tier(Tier.Quick)]
public sealed class StaticFileTests
{
    [Fact]
    public void They_go_out_byte_by_byte_and_nobody_looks_into_them()
    {
        var built = SmallSite
            .Valid.With("input/static/.well-known/security.txt", "Contact: mailto:help@example.org\r\n")
            .With("input/static/old/index.html", "<p>Not one of our <b>pages: <a href=\"nowhere\">")
            .With("input/static/.nojekyll", "")
            .With("input/static/.DS_Store", "of a desktop")
            .Build();

        Assert.Empty(built.Diagnostics);
        Assert.Equal("Contact: mailto:help@example.org\r\n", Text(".well-known/security.txt"));
        Assert.Equal("<p>Not one of our <b>pages: <a href=\"nowhere\">", Text("old/index.html"));
        Assert.Equal("", Text(".nojekyll"));
        Assert.Null(Text(".DS_Store"));

        string? Text(string path) => built.Files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file) : null;
    }

    [Fact]
    public void Names_that_begin_with_a_dot_are_read_there_and_nowhere_else()
    {
        using var folder = new TemporaryFolder();
        string[] paths =
        [
            "data/.hidden",
            "input/.hidden/a.md",
            "input/en/guides/.a.md",
            "input/static/.well-known/security.txt",
            "input/static/CNAME",
            "input/statics/.x",
        ];
        foreach (var path in paths)
            folder.Write(path, "x");
        Assert.Equal(
            ["input/static/.well-known/security.txt", "input/static/CNAME"],
            new DiskFiles(folder["data"], folder["input"], null).Paths
        );
    }
}
