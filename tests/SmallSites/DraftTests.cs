using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>Entries and guides that are not to be published yet.</summary>
[Tier(Tier.Quick)]
public sealed class DraftTests
{
    private static readonly BuildOptions WithDrafts = new() { ShowsDrafts = true };

    private const string Guide = """
        ---
        title: {0}
        description: {1}
        covers:
          - {1}
        leaves-out:
          - {1}
        draft: true
        ---

        [](app:zeppelin)

        """;

    private const string App =
        "id: zeppelin\ndraft: true   # until it flies\nname: { en: Zeppelin, zh: 飞艇, pinyin: Fēitǐng }\n"
        + "summary: { en: An app., zh: 一款 App。 }\n";

    private static SmallSite Site { get; } =
        SmallSite
            .Valid.With("data/apps/zeppelin.yaml", App)
            .With("input/en/guides/flying.md", Text("Flying", "What flies"))
            .With("input/zh/guides/flying.md", Text("飞行", "会飞的东西"));

    private static string Text(string title, string other) =>
        Guide.Replace("{0}", title, StringComparison.Ordinal).Replace("{1}", other, StringComparison.Ordinal);

    [Fact]
    public void They_are_in_no_file_of_the_site()
    {
        var built = Site.Build();
        Assert.Empty(built.Diagnostics);
        var valid = SmallSite.Valid.Build();
        Assert.Equal(valid.Files.Keys.Order(StringComparer.Ordinal), built.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, content) in built.Files)
        {
            Assert.True(content.AsSpan().SequenceEqual(valid.Files[path]), path);
            Assert.DoesNotContain("eppelin", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_build_with_drafts_shows_them_marked_and_tells_search_engines_of_no_page()
    {
        var built = Site.Build(WithDrafts);
        Assert.Empty(built.Diagnostics);
        Assert.Equal("Draft: not published.", built.Page("en/guides/flying/").Document.QuerySelector(".draft")?.TextContent);
        Assert.Equal("草稿：尚未发布。", built.Page("zh/apps/zeppelin/").Document.QuerySelector(".draft")?.TextContent);
        Assert.Null(built.Page("en/guides/trouble/").Document.QuerySelector(".draft"));
        Assert.All(built.LanguagePages, page => Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]")));
        Assert.Contains(
            built.Page("en/guides/").Document.QuerySelectorAll("main a"),
            link => link.TextContent.Contains("Flying", StringComparison.Ordinal)
        );
    }

    /// <summary>Lists, menu, links in a text, search and what crawlers read.</summary>
    [Theory]
    [InlineData("en/index.html", "<a href=\"guides/flying/\">Flying (draft)</a>")]
    [InlineData("zh/index.html", "<a href=\"guides/flying/\">飞行（草稿）</a>")]
    [InlineData("en/guides/index.html", "Flying (draft)")]
    [InlineData("en/guides/flying/index.html", "Zeppelin (draft)")]
    [InlineData("zh/guides/flying/index.html", "<h1>飞行（草稿）</h1>")]
    [InlineData("en/apps/index.html", "Zeppelin (draft)")]
    [InlineData("zh/apps/index.html", "飞艇（草稿）")]
    [InlineData("en/apps/zeppelin/index.html", "<h1>Zeppelin (draft)")]
    [InlineData("en/facts/index.html", ". (draft)")]
    public void In_such_a_build_every_name_of_one_says_so(string path, string expected)
    {
        var built = Site.With("data/site.yaml", Site.Files["data/site.yaml"] + "menu: [guides, guide:flying]\n")
            .With("data/facts/codes-go-on.yaml", Site.Files["data/facts/codes-go-on.yaml"] + "draft: true\n")
            .Build(WithDrafts);
        Assert.Empty(built.Diagnostics);
        Assert.Contains(expected, built.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_finished_holds_nothing_up()
    {
        var built = Site.With("data/apps/zeppelin.yaml", "draft: true\nname: [\n")
            .Without("input/zh/guides/flying.md")
            .With("input/en/guides/flying.md", "---\ndraft: true\n---\n\n<b>[x](nowhere:y)\n")
            .Build();
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("input/en/guides/trouble.md", "\n[](app:zeppelin)\n", "SG3002")]
    [InlineData("input/en/guides/trouble.md", "\n[](guide:flying)\n", "SG3002")]
    [InlineData("data/site.yaml", "menu: [guide:flying]\n", "SG3002")]
    [InlineData("data/terms/code.yaml", "see: [app:zeppelin]\n", "SG2009")]
    public void What_is_published_can_t_refer_to_one(string path, string added, string code)
    {
        var before = Site.Files[path].Replace("see: [app:paperboat]\n", "", StringComparison.Ordinal);
        var found = Site.With(path, before + added).Build().Diagnostics;
        var mistake = Assert.Single(found, mistake => mistake.Rule.Code == code && mistake.Span.File.Path == path);
        Assert.Contains("It is a draft: publish it by taking 'draft: true' out of its file", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_of_the_site_may_name_one_already()
    {
        var guides = Site.Edit("data/site.yaml", "guides:\n", "guides:\n  - flying\n");
        Assert.Empty(guides.Build().Diagnostics);
        Assert.Empty(guides.Build(WithDrafts).Diagnostics);
    }

    [Theory]
    [InlineData("{ id: zeppelin, draft: true, name: { en: Zeppelin, zh: 飞艇 }, summary: { en: An app., zh: 一款 App。 } }")]
    [InlineData("id: zeppelin\ndraft:\n  true\nname: { en: Zeppelin, zh: 飞艇 }\nsummary: { en: An app., zh: 一款 App。 }\n")]
    [InlineData("id: zeppelin\ndraft: yes\nname: { en: Zeppelin, zh: 飞艇 }\nsummary: { en: An app., zh: 一款 App。 }\n")]
    public void One_that_is_written_in_another_way_is_reported_and_not_published(string text)
    {
        var built = Site.With("data/apps/zeppelin.yaml", text).Build();
        Assert.Contains(built.Diagnostics, mistake => mistake.Rule.Code == "SG2003" && mistake.Rule.Severity == Severity.Error);
        Assert.Empty(built.Files);
    }

    [Fact]
    public void The_home_page_can_t_be_one()
    {
        const string home = "input/en/index.md";
        var built = SmallSite
            .Valid.With(home, SmallSite.Valid.Files[home].Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal))
            .Build();
        Assert.Contains(
            built.Diagnostics,
            mistake => mistake.Message.StartsWith("The home page can't be a draft", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void None_is_due_and_new_begins_one()
    {
        var files = MemoryFiles.FromText(
            SmallSite
                .Valid.Files.Select(file =>
                    file.Key.StartsWith("data/facts/", StringComparison.Ordinal) ? new(file.Key, file.Value + "draft: true\n") : file
                )
                .ToDictionary(StringComparer.Ordinal)
        );
        Assert.DoesNotContain(
            SiteDue.Run(files, new DateOnly(2099, 1, 1)).Sheets.SelectMany(sheet => sheet.Items),
            item => item.Key.StartsWith("fact:", StringComparison.Ordinal)
        );
        var made = SiteNew
            .Run(files, "app", "zeppelin", isDraft: true)
            .Files.Concat(SiteNew.Run(files, "guide", "flying", isDraft: true).Files);
        Assert.Equal(3, made.Count(file => file.Text.Contains("\ndraft: true\n", StringComparison.Ordinal)));
    }
}
