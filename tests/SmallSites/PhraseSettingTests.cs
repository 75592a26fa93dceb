using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What may be heard depends on where a phrase is said, and to whom it is shown.</summary>
[Tier(Tier.Slow)]
public class PhraseSettingTests
{
    private static readonly SmallSite Site = SmallSite
        .Valid.Edit("data/phrases/keep-it.yaml", "- zh: 请出示票根。", "- place: [service-hall]\n    zh: 请出示票根。")
        .Edit(
            "data/phrases/keep-it.yaml",
            "- { zh: 好的。, pinyin: Hǎo de., en: All right. }",
            """
            - zh: 打得通吗？
                pinyin: "Dǎ de tōng ma?"
                en: "Does it ring?"
                answer:
                  - { when: { number: rings }, zh: 打得通。, pinyin: Dǎ de tōng., en: It does. }
                  - { when: { number: silent }, zh: 打不通。, pinyin: Dǎ bù tōng., en: It does not. }
            """
        )
        .Edit("data/router.yaml", "- phrase:keep-it", "- { entry: phrase:keep-it, place: hotline }");

    private static readonly Lazy<(Phrase Phrase, Func<string, ImmutableArray<Reply>> After)> Read = new(() =>
    {
        var files = MemoryFiles.FromText(Site.Files);
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, new BuildCache(null));
        var images = ImagesPipeline.Create(files);
        var theme = ThemePipeline.Create(files);
        var process = SitePipeline.Create(facts, guides, images, theme, new BuildOptions());
        var diagnostics = new DiagnosticBag();
        PipelineRunner.Run([facts, guides, images, theme, process], diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var site = process.Result.Site;
        return (site.Data.OfKind<Phrase>().Single(), path => site.Router!.Find(path)!.Replies);
    });

    [Theory]
    [InlineData(null, null, "请出示票根。 打得通吗？ 打得通。 打不通。")]
    [InlineData("hotline", null, "打得通吗？ 打得通。 打不通。")]
    [InlineData("service-hall", "silent/", "请出示票根。 打得通吗？ 打不通。")]
    [InlineData("hotline", "rings/pine/", "打得通吗？ 打得通。")]
    public void Only_what_fits_is_heard(string? place, string? path, string expected)
    {
        var (phrase, after) = Read.Value;
        var heard = phrase.HeardIn(new PhraseSetting(place, path is null ? null : after(path)));
        var lines = heard.SelectMany(line => line.Lines).Select(line => line.Line.Chinese.Value).Where(line => line != "我没有。");
        Assert.Equal(expected, string.Join(' ', lines));
    }

    [Fact]
    public void Its_own_page_says_where_a_line_is_heard()
    {
        var page = Site.Build().Page("en/phrases/keep-it/");
        Assert.Equal(["At a service hall"], page.All(".hear .heard-where").Select(e => e.TextContent));
        Assert.Equal(["I have none.", "It does.", "It does not."], page.All(".hear .answer [lang=en]").Select(e => e.TextContent));
    }
}
