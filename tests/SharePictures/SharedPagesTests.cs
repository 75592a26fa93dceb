using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Verification;
using BuiltSite = SiteGen.Tests.Support.BuiltSite;

namespace SiteGen.Tests.SharePictures;

/// <summary>What a chat finds when somebody shares a page.</summary>
[Tier(Tier.Exhaustive)]
public sealed class SharedPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_page_says_its_kind_its_language_and_what_the_picture_shows()
    {
        var (guide, app) = (FullSite.Built.Page("zh/guides/keeping/"), FullSite.Built.Page("en/apps/paperboat/"));
        Assert.Equal("article", guide.Attr("meta[property='og:type']", "content"));
        Assert.Equal("website", app.Attr("meta[property='og:type']", "content"));
        Assert.Equal(
            ("zh_CN", "en_GB"),
            (guide.Attr("meta[property='og:locale']", "content"), guide.Attr("meta[property='og:locale:alternate']", "content"))
        );
        Assert.Equal(
            ("en_GB", "zh_CN"),
            (app.Attr("meta[property='og:locale']", "content"), app.Attr("meta[property='og:locale:alternate']", "content"))
        );
        Assert.Equal("Apps, Paperboat, 纸船, Lantern Town", app.Attr("meta[property='og:image:alt']", "content"));
        Assert.Equal("还能用，保住号码，灯笼镇", guide.Attr("meta[property='og:image:alt']", "content"));
        Assert.Equal("https://lantern.example/share/zh/guides/keeping.png", guide.Attr("meta[property='og:image']", "content"));
    }

    [Fact]
    public void Without_the_setting_there_are_no_pictures_and_no_page_names_one()
    {
        var site = SmallSite.Valid.Build();
        Assert.DoesNotContain(site.Files.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
        Assert.All(site.LanguagePages, page => Assert.Empty(page.All("meta[property='og:image']")));
        Assert.All(site.LanguagePages, page => Assert.Equal("summary", page.Attr("meta[name='twitter:card']", "content")));
    }

    [Fact]
    public void Checking_draws_nothing()
    {
        var result = SiteBuild.Run(new BuildOptions(), Files(Small));
        Assert.Empty(result.Diagnostics);
        var picture = result.Files!.Find("share/en/apps/paperboat.png")!;
        // Each look gives the very same bytes, so that they were made once, at the first.
        Assert.True(picture.Content.Equals(picture.Content));
        Assert.Equal(new PictureSize(1200, 630), PictureSize.Of(picture.Content.Span));
    }

    /// <summary>What is remembered of pictures is right after every kind of edit: the same as from nothing, and only what changed drawn
    /// anew.</summary>
    [Fact]
    public void After_each_edit_pictures_are_as_from_nothing_and_only_those_that_changed_are_written()
    {
        Assert.InRange(Publish(Small).Written, 60, int.MaxValue);
        Assert.Equal(0, Publish(Small).Written);
        var renamed = Small.Edit("data/apps/paperboat.yaml", "zh: 纸船", "zh: 纸舟, also: [纸船]");
        var pictures = Before();
        Publish(renamed);
        Assert.Equal(["share/en/apps/paperboat.png", "share/zh/apps/paperboat.png"], ChangedSince(pictures));
        Publish(renamed.Edit("data/site.yaml", "share-pictures: true\n", ""));
        Assert.Empty(Before());
        Publish(renamed);
        Publish(Small);
        Assert.Equal(pictures.Keys.Order(StringComparer.Ordinal), Before().Keys.Order(StringComparer.Ordinal));
        File.WriteAllText(_folder["output/share/en.png"], "by hand");
        Publish(Small);
    }

    public void Dispose() => _folder.Dispose();

    private static SmallSite Small { get; } =
        SmallSite.Valid.Edit("data/site.yaml", "review-months:", "share-pictures: true\nreview-months:");

    private static MemoryFiles Files(SmallSite site) =>
        new(MiniTheme.Bytes(site.Files).Append(MiniTheme.Font).ToDictionary(StringComparer.Ordinal));

    /// <summary>As <c>sitegen build</c> does it, held against a build of the same that remembers nothing.</summary>
    private PublishResult Publish(SmallSite site)
    {
        using var publisher = SitePublisher.Open(_folder["output"], useCache: true);
        var result = SiteBuild.Run(new BuildOptions(CacheFolder: publisher.CacheFolder), Files(site), null, publisher);
        Assert.Empty(result.Diagnostics);
        var published = publisher.Publish(result.Files!);
        var clean = BuiltSite.Build(Files(site)).Files;
        Assert.Equal(
            clean.Keys.Append(".sitegen-files").Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(_folder["output"], "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(_folder["output"], f))
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            clean,
            file => Assert.True(file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(_folder[$"output/{file.Key}"])), file.Key)
        );
        return published;
    }

    private Dictionary<string, string> Before() =>
        Directory.Exists(_folder["output/share"])
            ? Directory
                .EnumerateFiles(_folder["output/share"], "*.png", SearchOption.AllDirectories)
                .ToDictionary(
                    f => Path.GetRelativePath(_folder["output"], f),
                    f => Convert.ToBase64String(File.ReadAllBytes(f)),
                    StringComparer.Ordinal
                )
            : [];

    private List<string> ChangedSince(Dictionary<string, string> before) =>
        [.. Before().Where(p => before[p.Key] != p.Value).Select(p => p.Key).Order(StringComparer.Ordinal)];
}
