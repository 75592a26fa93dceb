using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Edits;

namespace SiteGen.Tests.Incremental;

/// <summary>What is made from the same sources is not made again, as long as there was nothing to say and it still stands.</summary>
[Tier(Tier.Slow)]
public sealed class UnchangedSiteTests : IDisposable
{
    private const string Unchanged = "Sources: as they were, and so is the site";

    private static readonly SmallSite Site = SmallSite.Valid;
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["output"];

    [Fact]
    public void A_second_build_makes_nothing_and_publishes_the_same()
    {
        Assert.NotEqual(Unchanged, Build(Site).Said);
        var standing = PublishedFiles.In(Output);
        var (said, result, published) = Build(Site);
        Assert.Equal(Unchanged, said);
        Assert.Equal((0, 0), (published!.Written, published.Removed));
        Assert.InRange(result.Summary.Pages, 20, published.Unchanged);
        Assert.Empty(PublishedFiles.In(Output).DifferencesFrom(standing));
    }

    [Theory]
    [InlineData("data/facts/fee.yaml")]
    [InlineData("input/en/guides/keeping.md")]
    [InlineData("theme/templates/layout.html")]
    public void Another_source_is_built(string path)
    {
        Build(Site);
        var (said, result, _) = Build(Site.With(path, Site.Files[path] + "\n"));
        Assert.NotEqual(Unchanged, said);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Another_day_or_address_is_built()
    {
        Build(Site);
        Assert.NotEqual(Unchanged, Build(Site, new BuildOptions(AsOf: new DateOnly(2026, 5, 1))).Said);
        Assert.NotEqual(Unchanged, Build(Site, new BuildOptions(BaseUrl: new Uri("https://other.example/"))).Said);
        Assert.NotEqual(Unchanged, Build(Site, new BuildOptions { ShowsDrafts = true }).Said);
        Assert.NotEqual(Unchanged, Build(Site).Said);
        Assert.Equal(Unchanged, Build(Site).Said);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_was_changed_or_taken_away_is_made_again(bool isTaken)
    {
        Build(Site);
        var standing = PublishedFiles.In(Output);
        var file = Path.Combine(Output, "en/guides/keeping/index.html");
        if (isTaken)
            File.Delete(file);
        else
            File.WriteAllText(file, File.ReadAllText(file).Replace('e', 'o'));
        Assert.NotEqual(Unchanged, Build(Site).Said);
        Assert.Empty(PublishedFiles.In(Output).DifferencesFrom(standing));
        Assert.Equal(Unchanged, Build(Site).Said);
    }

    [Fact]
    public void A_site_that_was_built_and_not_published_is_built_again()
    {
        Build(Site);
        var other = Site.Edit("input/en/guides/keeping.md", "Do it early.", "Do it soon.");
        Build(other, publishes: false);
        Assert.NotEqual(Unchanged, Build(other).Said);
        Assert.Contains("Do it soon.", File.ReadAllText(Path.Combine(Output, "en/guides/keeping/index.html")), StringComparison.Ordinal);
        Assert.NotEqual(Unchanged, Build(Site).Said);
    }

    [Fact]
    public void A_warning_is_said_each_time()
    {
        var warned = Site.Edit("input/en/guides/keeping.md", "Do it early.", "It is 37 km away.");
        for (var build = 0; build < 3; build++)
        {
            var (said, result, _) = Build(warned);
            Assert.NotEqual(Unchanged, said);
            Assert.NotEmpty(result.Diagnostics);
        }
    }

    [Fact]
    public void A_check_of_what_was_checked_makes_no_page()
    {
        Assert.NotNull(Check(Site).Files);
        Assert.Null(Check(Site).Files);
        Assert.NotNull(Check(Site.With("input/en/guides/keeping.md", Site.Files["input/en/guides/keeping.md"] + "\n")).Files);
        // What a build has found is not what a check looks for: that has no day, too.
        Build(Site);
        Assert.NotNull(Check(Site).Files);
    }

    public void Dispose() => _folder.Dispose();

    private BuildResult Check(SmallSite site) =>
        SiteBuild.Run(new BuildOptions(CacheFolder: _folder["cache"]), MemoryFiles.FromText(site.Files));

    /// <returns>The first line that was said of it; what came of it; what was published, if anything was to be.</returns>
    private (string Said, BuildResult Result, PublishResult? Published) Build(
        SmallSite site,
        BuildOptions? options = null,
        bool publishes = true
    )
    {
        using var publisher = SitePublisher.Open(Output, useCache: true);
        string? said = null;
        var result = SiteBuild.Run(
            (options ?? new BuildOptions()) with
            {
                CacheFolder = publisher.CacheFolder,
            },
            MemoryFiles.FromText(site.Files),
            progress => said ??= $"{progress.Pipeline}: {progress.Result}",
            publisher
        );
        return (said!, result, publishes ? publisher.Publish(result.Files!) : null);
    }
}
