using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>A second site, on a subject that the program knows nothing of, says what it has to say and nothing of the first.</summary>
[Tier(Tier.Quick)]
public class LostPassportTests
{
    private static readonly BuiltSite Site = LostPassport.Build();
    private static readonly Lazy<BuiltSite> BelowTheRealTheme = new(LostPassport.BuildBelowTheRealTheme);

    [Fact]
    public void Builds_without_a_word_of_complaint()
    {
        Assert.Empty(Site.Diagnostics);
        Assert.Empty(BelowTheRealTheme.Value.Diagnostics);
    }

    [Theory]
    [InlineData(
        "en/",
        "Guides|What do I do now?|Embassies|Exit-entry offices|Documents|Hotlines|Phrases|Glossary",
        "Step by step|Sources|All facts|Read it offline"
    )]
    [InlineData("zh/", "指南|我现在该做什么？|使馆|出入境窗口|证件|热线|常用语|术语表", "操作步骤|来源|全部事实|离线阅读")]
    public void Menu_and_footer_are_those_of_its_data_and_leave_out_what_it_has_none_of(string home, string menu, string footer)
    {
        var page = Site.Page(home);
        Assert.Equal(menu.Split('|'), page.All(".bar .menu a").Select(a => a.TextContent.Trim()));
        Assert.Equal(footer.Split('|'), page.All("footer .links a").Select(a => a.TextContent.Trim()));
        Assert.Null(Site.Find("en/cases/"));
    }

    [Theory]
    [InlineData(
        "en",
        "Address|Open|Its own page|What it issues",
        "8 Lantern Street, Jade Harbour玉港市灯笼街8号",
        "Monday to Thursday: 09:00–11:30, 13:30–16:00Friday: 09:00–11:30Saturday to Sunday: closedClosed on public holidays of "
            + "both countries."
    )]
    [InlineData(
        "zh",
        "地址|开放时间|使馆网页|可办证件",
        "玉港市灯笼街8号",
        "周一至周四：09:00–11:30、13:30–16:00周五：09:00–11:30周六至周日：休息两国的公众假日均休息。"
    )]
    public void An_embassy_has_its_address_its_hours_and_its_hotline_on_its_page(string lang, string labels, string address, string hours)
    {
        var page = Site.Page($"{lang}/embassies/northland/");
        Assert.Equal(labels.Split('|'), page.All("main dl.at-a-glance dt").Select(dt => dt.TextContent));
        var values = page.All("main dl.at-a-glance dd");
        Assert.Equal(address, values[0].TextContent);
        Assert.Equal(hours, values[1].TextContent);
        Assert.Equal("https://northland.example/lost-passport", values[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../../documents/#emergency-travel-document", values[3].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("tel:+865550100", page.Attr("main [data-hotline=northland]", "href"));
    }

    [Fact]
    public void What_a_list_says_of_an_entry_stands_inside_its_card_which_is_one_link()
    {
        var list = Site.Page("en/embassies/");
        var card = Assert.Single(list.All("main ul.entry > li > a[href='northland/']"));
        Assert.Equal(["Address", "Its own page", "What it issues"], card.QuerySelectorAll("dl dt").Select(dt => dt.TextContent));
        Assert.Equal(
            ["northland.example/lost-passport", "Emergency travel document (旅行证)"],
            card.QuerySelectorAll("dl dd").Skip(1).Select(dd => dd.TextContent)
        );
        Assert.Empty(list.All("main ul.entry a a"));
        Assert.Empty(list.All("main ul.entry > li > :not(a)"));
    }

    [Fact]
    public void A_kind_without_pages_of_its_own_stands_on_its_list()
    {
        var list = Site.Page("en/documents/");
        Assert.Equal(["emergency-travel-document", "loss-confirmation"], list.All("main [data-find=entry]").Select(entry => entry.Id));
        Assert.Equal("../embassies/northland/", list.All("#emergency-travel-document dd a")[0].GetAttribute("href"));
        Assert.Null(Site.Find("en/documents/loss-confirmation/"));
    }

    [Fact]
    public void A_procedure_is_done_at_an_office_and_leads_to_a_document()
    {
        var procedure = Site.Page("en/procedures/take-a-ticket/");
        Assert.Equal("At the office:", procedure.All("dl.procedure-facts dt")[0].TextContent);
        Assert.Equal("../../exit-entry-offices/jade-harbour/", procedure.Attr("dl.procedure-facts dd a", "href"));
        Assert.NotNull(Site.Page("en/exit-entry-offices/jade-harbour/").One("[data-procedure=take-a-ticket]"));
    }

    // Words of the first site's subject, which its theme and the program must not bring along.
    [Theory]
    [InlineData("账号")]
    [InlineData("carrier")]
    [InlineData("WeChat")]
    [InlineData("Alipay")]
    [InlineData("SIM ")]
    [InlineData("old number")]
    [InlineData("phone number")]
    [InlineData("service hall")]
    [InlineData("运营商")]
    [InlineData("微信")]
    [InlineData("支付宝")]
    [InlineData("停机")]
    [InlineData("营业厅")]
    [InlineData("手机号")]
    [InlineData("10086")]
    [InlineData("tjbh")]
    public void Nothing_in_it_is_of_the_first_subject(string word) =>
        Assert.Empty(
            BelowTheRealTheme
                .Value.Files.Where(file =>
                    IsText(file.Key) && Encoding.UTF8.GetString(file.Value).Contains(word, StringComparison.OrdinalIgnoreCase)
                )
                .Select(file => file.Key)
        );

    // What readers and other programs are told; styles and scripts tell nobody anything but in their comments.
    private static bool IsText(string path) => Path.GetExtension(path) is ".html" or ".json" or ".txt" or ".xml" or ".webmanifest";
}
