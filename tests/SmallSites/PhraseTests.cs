using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>Words to show: where they stand, and that every way to them works without a script.</summary>
[Tier(Tier.Slow)]
public class PhraseTests
{
    private static readonly BuiltSite Site = SmallSite.Valid.Build();

    [Fact]
    public void A_phrase_stands_once_on_the_list_at_its_first_place_and_its_other_places_lead_to_it()
    {
        var list = Site.Page("en/phrases/");
        Assert.Equal(["#place-service-hall", "#place-hotline"], list.All(".toc a").Select(a => a.GetAttribute("href")));
        Assert.Single(list.All("section[aria-labelledby=place-service-hall] #keep-it"));
        Assert.Single(list.All("#keep-it"));
        Assert.Equal("#keep-it", list.Attr("section[aria-labelledby=place-hotline] .phrase-also a", "href"));
    }

    [Theory]
    [InlineData("en/phrases/", "keep-it/")]
    [InlineData("zh/guides/trouble/", "../../phrases/keep-it/")]
    [InlineData("en/services/safekeeping/", "../../phrases/keep-it/")]
    public void Each_card_leads_to_the_page_that_shows_it_large(string page, string href) =>
        Assert.Equal(href, Site.Page(page).Attr(".phrase a.phrase-large, .phrase-link a", "href"));

    [Fact]
    public void Its_own_page_shows_it_large_with_what_may_be_heard_laid_open()
    {
        var page = Site.Page("en/phrases/keep-it/");
        Assert.Equal("At the counter", page.One("h1").TextContent);
        Assert.Equal("请帮我留号。", page.One(".phrase-page .phrase-say[data-size=short][lang=zh-Hans]").TextContent);
        Assert.NotNull(page.One("details.hear[open]"));
        Assert.Empty(page.All(".phrase-large"));
        Assert.Equal(["../#place-service-hall", "../#place-hotline"], page.All("main > .about-line a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void What_may_be_heard_has_its_answer_beside_it()
    {
        var heard = Site.Page("zh/phrases/").All("#keep-it .hear li");
        Assert.Equal(["请出示票根。", "好的。"], heard.Select(li => li.QuerySelector(".spoken")!.TextContent));
        Assert.Equal(["我没有。", null], heard.Select(li => li.QuerySelector(".answer .spoken")?.TextContent));
    }
}
