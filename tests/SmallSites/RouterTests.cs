using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>The router of the small site, as a reader meets it.</summary>
[Tier(Tier.Quick)]
public class RouterTests
{
    private static readonly BuiltSite Site = SmallSite.Valid.Build();

    [Theory]
    [InlineData("en", "", "Does it ring?", "It rings|It is silent No tone at all", "Question 1 of at most 2")]
    [InlineData("zh", "", "打得通吗？", "打得通|打不通 没有声音", "第1题（最多2题）")]
    [InlineData("en", "rings/", "Who uses it?", "Paperboat and the bank|Paperboat|The bank|Nobody", "Question 2 of at most 2")]
    [InlineData("zh", "rings/", "谁在用它？", "纸船和银行|纸船|银行|没有人", "第2题（最多2题）")]
    public void A_question_asks_and_each_answer_is_a_plain_link(string lang, string path, string ask, string choices, string progress)
    {
        var page = Site.Page($"{lang}/where-am-i/{path}");

        Assert.Equal(ask, page.One("h1").TextContent);
        Assert.Equal(choices.Split('|'), page.All(".choices a").Select(a => a.TextContent));
        Assert.Equal(progress, page.All("main > .hint")[0].TextContent);
        Assert.All(page.All(".choices a"), a => Assert.NotNull(Site.Find(page.Address + a.GetAttribute("href"))));
        // In trouble there is always a way out.
        Assert.Equal(page.Attr(".way-out a", "href"), page.Attr(".emergency-way .emergency", "href"));
    }

    /// <summary>Inside a guide or a checklist a step path has one short form; what else is known stands on its own page.</summary>
    [Fact]
    public void Steps_are_shortened_alike_on_a_checklist_and_in_a_guide()
    {
        string[] shown = [".procedure.brief .procedure-title", ".procedure.brief .procedure-facts", ".procedure.brief .path"];
        var guide = Site.Page("en/guides/keeping/");
        var checklist = Site.Page("en/where-am-i/rings/paperboat-pine/");
        Assert.All(shown, part => Assert.Equal(Words(guide.All(part)[0]), Words(checklist.All(part)[0])));
        Assert.Empty(checklist.All(".procedure .pinyin"));

        static string Words(AngleSharp.Dom.IElement part) => part.TextContent.Trim();
    }

    [Fact]
    public void What_was_answered_is_told_with_a_link_to_the_question()
    {
        var page = Site.Page("en/where-am-i/rings/paperboat-pine/");

        Assert.Equal(["The number: It rings", "Used by: For Paperboat and the bank"], page.All(".chips a").Select(e => e.TextContent));
        Assert.Equal(["../../", "../"], page.All(".chips a").Select(e => e.GetAttribute("href")));
        var question = Site.Page("en/where-am-i/rings/");
        Assert.Equal(["The number"], question.All(".answered dt").Select(e => e.TextContent));
        Assert.Equal(["It rings"], question.All(".answered dd:not(.change)").Select(e => e.TextContent));
        Assert.Equal(["Change: The number"], question.All(".answered .change a").Select(e => e.TextContent));
        Assert.Empty(Site.Page("en/where-am-i/").All(".answered"));
    }

    [Theory]
    [InlineData("en", "rings/paperboat-pine/", "It rings, for Paperboat and the bank", "change|keep")]
    [InlineData("zh", "rings/paperboat-pine/", "号码打得通，用于纸船和银行", "change|keep")]
    [InlineData("en", "rings/pine/", "It rings, for the bank", "keep")]
    [InlineData("en", "rings/none/", "It rings, used by nobody", "keep")]
    [InlineData("zh", "silent/", "号码打不通", "call")]
    public void A_checklist_says_for_whom_it_is_and_has_its_items_in_the_order_of_the_file(
        string lang,
        string path,
        string title,
        string items
    )
    {
        var page = Site.Page($"{lang}/where-am-i/{path}");

        Assert.Equal(lang == "en" ? "Your checklist" : "你的清单", page.One("h1").TextContent);
        Assert.StartsWith(lang == "en" ? $"Checklist: {title}" : $"清单：{title}", page.Document.Title);
        Assert.Equal(items.Split('|'), page.All("ol.checklist > li[data-item]").Select(e => e.GetAttribute("data-item")));
        Assert.Equal(items.Split('|'), page.All("ol.checklist > li > details > summary > h2").Select(e => e.Id));
        // The first step is open, the others open by a tap; a number to call is never folded.
        Assert.Equal([items.Split('|')[0]], page.All("ol.checklist details[open] h2").Select(e => e.Id));
        Assert.Empty(page.All("details [data-hotline]"));
    }

    [Fact]
    public void An_item_is_made_of_the_parts_that_stand_elsewhere_too()
    {
        var silent = Site.Page("en/where-am-i/silent/");
        Assert.Equal("tel:10555", silent.Attr("[data-item=call] [data-hotline=harbour]", "href"));
        Assert.Equal("official", silent.Attr("[data-item=call] .fact-line[data-fact=rest-period]", "data-status"));
        Assert.Equal("../../guides/trouble/#call", silent.Attr("[data-item=call] .read-more a", "href"));
        Assert.Equal("Read more: Trouble: Whom to call", silent.One("[data-item=call] .read-more").TextContent);
        Assert.Equal(3, Site.Page("zh/where-am-i/rings/paperboat/").All("ol[data-procedure=paperboat-change] > li").Count);
    }

    [Fact]
    public void Of_a_fact_that_the_lead_states_only_who_says_so_is_told()
    {
        var silent = Said("fact:rest-period").Build().Page("en/where-am-i/silent/");
        Assert.Empty(silent.All("[data-item=call] .statement"));
        var basis = silent.One("[data-item=call] .basis a[data-fact=rest-period]");
        Assert.Equal("../../facts/#rest-period", basis.GetAttribute("href"));
        Assert.Equal("official", basis.GetAttribute("data-status"));
    }

    [Theory]
    [InlineData("fact:fee")]
    [InlineData("fact:rest-periods")]
    [InlineData("hotline:harbour")]
    [InlineData("rest-period")]
    public void What_a_lead_is_said_to_state_is_a_fact_that_the_item_shows(string entry)
    {
        var diagnostic = Assert.Single(Said(entry).Build().Diagnostics);
        Assert.Equal("SG2003", diagnostic.Rule.Code);
        Assert.StartsWith($"'{entry}' is no fact that the item shows", diagnostic.Message, StringComparison.Ordinal);
    }

    private static SmallSite Said(string entry) =>
        SmallSite.Valid.Edit(
            "data/router.yaml",
            "    show: [hotline:harbour, fact:rest-period]\n",
            $"    show: [hotline:harbour, fact:rest-period]\n    said: [{entry}]\n"
        );

    [Fact]
    public void A_part_is_shown_only_where_its_condition_holds()
    {
        Assert.Single(Site.Page("en/where-am-i/rings/pine/").All("[data-fact=codes-go-on]"));
        Assert.Empty(Site.Page("en/where-am-i/rings/paperboat/").All("[data-fact=codes-go-on]"));
    }

    [Fact]
    public void A_value_filled_into_a_lead_leads_to_its_fact()
    {
        var link = Site.Page("zh/where-am-i/rings/none/").One(".item-lead a");
        Assert.StartsWith("每月约5至10元", link.TextContent);
        Assert.Equal("../../../facts/#fee", link.GetAttribute("href"));
        Assert.Equal("typical", link.GetAttribute("data-status"));
    }

    [Fact]
    public void Whoever_says_that_something_is_wrong_is_not_told_again_where_to_go_for_that()
    {
        Assert.Empty(Site.Page("en/where-am-i/silent/").All(".way-out"));
        Assert.Single(Site.Page("en/where-am-i/rings/none/").All(".way-out"));
        Assert.Equal(["silent/"], Site.Page("en/where-am-i/").All(".choices .urgent").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Nothing_to_tick_is_there_before_the_script_makes_it()
    {
        var page = Site.Page("en/where-am-i/silent/");
        Assert.Empty(page.All("main input, main button, main label"));
        Assert.Matches("^../../../assets/checklist.[0-9a-f]{8}.js$", page.All("script")[^1].GetAttribute("src"));
        Assert.Equal("[done] of [all] done", page.Attr(".checklist", "data-count"));
        Assert.DoesNotContain(
            Site.Page("en/where-am-i/").All("script[src]"),
            s => s.GetAttribute("src")!.Contains("checklist.js", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_first_question_is_for_search_engines_and_what_follows_is_not()
    {
        Assert.Empty(Site.Page("en/where-am-i/").All("meta[name=robots]"));
        Assert.All(
            Site.LanguagePages.Where(p => p.Key.StartsWith("where-am-i/", StringComparison.Ordinal) && p.Key != "where-am-i/"),
            p =>
            {
                Assert.Equal("noindex", p.Attr("meta[name=robots]", "content"));
                Assert.DoesNotContain(p.Address, Site.Text("sitemap.xml"), StringComparison.Ordinal);
            }
        );
        Assert.Contains("en/where-am-i/<", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.All(
            Site.LanguagePages.Where(p =>
                !p.Key.StartsWith("where-am-i/", StringComparison.Ordinal) && !p.Key.EndsWith("/card/", StringComparison.Ordinal)
            ),
            p => Assert.Empty(p.All("meta[name=robots]"))
        );
    }

    [Fact]
    public void Home_and_the_footer_of_every_page_lead_to_it()
    {
        Assert.Equal("where-am-i/", Site.Page("zh/").Attr(".router-way a", "href"));
        Assert.All(
            Site.LanguagePages,
            page =>
                Assert.Contains(page.All(".site-footer .links a"), a => a.TextContent == (page.Lang == "en" ? "Which way?" : "走哪条路？"))
        );
    }

    [Fact]
    public void Without_a_router_nothing_of_it_is_there()
    {
        var site = SmallSite.Valid.Without("data/router.yaml").Build();

        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain(
            site.Pages,
            p => p.Path.Contains("where-am-i", StringComparison.Ordinal) || p.Html.Contains("where-am-i", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("en/where-am-i/quiet/", "../silent/")]
    [InlineData("zh/where-am-i/quiet/", "../silent/")]
    public void An_old_id_of_an_answer_leads_on(string old, string to) => Assert.Equal(to, Site.Page(old).Attr("main a", "href"));

    [Fact]
    public void What_was_published_below_an_answer_that_went_leads_to_where_the_file_says()
    {
        var site = SmallSite
            .Valid.With(
                "data/addresses.txt",
                string.Concat(Site.Pages.Where(p => p.Lang is not null).Select(p => $"/{p.Address}\n"))
                    + "/{en,zh}/where-am-i/humming/\n/{en,zh}/where-am-i/humming/{loud,soft}/\n"
            )
            .Edit("data/router.yaml", "items:\n", "moved:\n  - { from: humming, to: / }\n  - { from: humming/*, to: rings }\nitems:\n")
            .Build();

        // Places in pages are not in the list.
        Assert.DoesNotContain(site.Diagnostics, d => d.Rule.Code != "SG5010");
        foreach (var lang in new[] { "en", "zh" })
        {
            Assert.Equal("../", site.Page($"{lang}/where-am-i/humming/").Attr("main a", "href"));
            Assert.Equal("../../rings/", site.Page($"{lang}/where-am-i/humming/loud/").Attr("main a", "href"));
            Assert.Equal("../../rings/", site.Page($"{lang}/where-am-i/humming/soft/").Attr("main a", "href"));
        }
    }

    [Fact]
    public void A_page_of_the_router_further_away_than_its_answers_is_an_error()
    {
        // Every answer leads back to the question; the checklists are linked from nowhere.
        var site = SmallSite.Valid.Edit("theme/templates/question.html", "href=\"{{ choice.href }}\"", "href=\"#main\"").Build();

        Assert.Equal(2 * 6, site.Diagnostics.Count(d => d.Rule.Code == "SG5004"));
        Assert.Equal(2 * 6, site.Diagnostics.Count);
    }
}
