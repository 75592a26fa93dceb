using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.RealSite;

/// <summary>"Where am I now?" walked as a reader walks it: from the first page, by links alone, every way to its end.</summary>
[Tier(Tier.Slow)]
public class RouterWalkTests(RealBuild real)
{
    private const int MostPages = 150;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_way_ends_in_a_checklist_with_something_to_do(string lang)
    {
        var (checklists, questions, clicks) = Walk(lang);

        Assert.Equal(123, checklists.Count);
        Assert.Equal(25, questions.Count);
        Assert.InRange(checklists.Count + questions.Count, 100, MostPages);
        Assert.All(
            checklists,
            page =>
            {
                Assert.NotEmpty(page.All(".checklist [data-procedure], .checklist [data-hotline], .checklist .phrase"));
                // One in trouble is asked nothing that can wait.
                if (page.Address.Contains("/suspicious/", StringComparison.Ordinal))
                    Assert.Equal(2, clicks[page.Address]);
                Assert.InRange(clicks[page.Address], 2, 5);
                Assert.Equal(clicks[page.Address], page.All(".answered dt").Count);
            }
        );
        // Every page of the router was come by, and none besides.
        Assert.Equal(
            real.Built.LanguagePages.Where(p => p.Lang == lang && p.Key.StartsWith("where-am-i/", StringComparison.Ordinal))
                .Select(p => p.Address)
                .Order(StringComparer.Ordinal),
            checklists.Concat(questions).Select(p => p.Address).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_answer_and_every_item_of_the_file_is_met(string lang)
    {
        var (checklists, questions, _) = Walk(lang);
        var router = real.Sources.Find("router")!;
        var answers = Maps(router, "questions")
            .SelectMany(q => Maps(q, "answers").Concat(q.Children.TryGetValue("none", out var none) ? [(YamlMappingNode)none] : []))
            .ToList();
        var words = questions
            .SelectMany(page => page.All(".choices strong"))
            .Select(e => e.TextContent)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Equal(15, answers.Count);
        Assert.All(answers, answer => Assert.Contains(SiteSources.Scalar((YamlMappingNode)answer["label"], lang), words));
        Assert.Equal(
            Maps(router, "items").Select(item => SiteSources.Scalar(item, "id")).Order(StringComparer.Ordinal),
            checklists
                .SelectMany(page => page.All("[data-item]"))
                .Select(e => e.GetAttribute("data-item")!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_two_checklists_bear_one_title_and_none_repeats_a_procedure(string lang)
    {
        var (checklists, _, _) = Walk(lang);
        Assert.Equal(checklists.Count, checklists.Select(page => page.One("h1").TextContent).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            checklists,
            page =>
                Assert.Equal(
                    page.All("[data-procedure]").Count,
                    page.All("[data-procedure]").Select(e => e.GetAttribute("data-procedure")).Distinct(StringComparer.Ordinal).Count()
                )
        );
    }

    [Theory]
    [InlineData("reissued/suspicious", "freeze-bank call-alipay call-wechat police write-down wechat-recover then-move")]
    [InlineData("active/suspicious", "freeze-bank call-alipay call-wechat police write-down wechat-change alipay-change then-move")]
    [InlineData(
        "active/safe/china/china-mobile/wechat-alipay-bank",
        "keep-sim wechat-change alipay-change bank-branch other-apps keep-number cancel-last"
    )]
    [InlineData(
        "lapsed/safe/china/other/wechat-alipay-bank",
        "ask-carrier new-number wechat-recover alipay-verify bank-branch other-apps no-waiting"
    )]
    [InlineData("reissued/safe/abroad/none", "new-number other-apps watch no-waiting")]
    public void The_order_is_that_of_the_guides(string path, string items)
    {
        foreach (var lang in new[] { "en", "zh" })
            Assert.Equal(
                items.Split(' '),
                real.Built.Page($"{lang}/where-am-i/{path}/").All("[data-item]").Select(e => e.GetAttribute("data-item"))
            );
    }

    [Theory]
    [InlineData("active/safe/china/china-unicom/none", "china-unicom")]
    [InlineData("active/safe/abroad/china-unicom/none", "china-unicom-roaming china-unicom-abroad")]
    [InlineData("active/safe/abroad/china-telecom/wechat", "wechat-pay-overseas china-telecom")]
    [InlineData("lapsed/safe/china/china-telecom/alipay", "china-telecom alipay")]
    [InlineData("reissued/safe/abroad/wechat-alipay-bank", "wechat-pay-overseas")]
    public void The_numbers_to_call_fit_the_carrier_and_the_place(string path, string hotlines) =>
        Assert.Equal(
            hotlines.Split(' '),
            real.Built.Page($"en/where-am-i/{path}/").All(".checklist [data-hotline]").Select(e => e.GetAttribute("data-hotline"))
        );

    /// <summary>The pages by kind, and how many answers it took to get to each.</summary>
    private (IReadOnlyList<BuiltPage> Checklists, IReadOnlyList<BuiltPage> Questions, IReadOnlyDictionary<string, int> Clicks) Walk(
        string lang
    )
    {
        var (checklists, questions, clicks) = (
            new List<BuiltPage>(),
            new List<BuiltPage>(),
            new Dictionary<string, int>(StringComparer.Ordinal)
        );
        var home = real.Built.Page(lang + "/");
        Follow(WebAddress.Target(real.Built, home, home.Attr(".router-way a", "href")!)!, 0);
        return (checklists, questions, clicks);

        void Follow(BuiltPage page, int answers)
        {
            Assert.True(clicks.TryAdd(page.Address, answers), $"Two ways lead to {page.Address}.");
            var choices = page.All(".choices a");
            (choices.Count > 0 ? questions : checklists).Add(page);
            Assert.True(
                choices.Count > 1 || page.Document.QuerySelector("ol.checklist > li") is not null,
                $"{page.Address} is a dead end."
            );
            foreach (var choice in choices)
                Follow(WebAddress.Target(real.Built, page, choice.GetAttribute("href")!)!, answers + 1);
        }
    }

    private static IEnumerable<YamlMappingNode> Maps(YamlMappingNode node, string key) =>
        ((YamlSequenceNode)node[key]).Cast<YamlMappingNode>();
}
