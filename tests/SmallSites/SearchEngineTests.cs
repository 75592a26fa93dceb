using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What search engines read of a site: descriptions, titles, breadcrumbs as data, and the two sitemaps.</summary>
[Tier(Tier.Slow)]
public sealed class SearchEngineTests
{
    private const string Data = "script[type='application/ld+json']";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly BuiltSite Site = SmallSite.Valid.Build();

    private static IEnumerable<BuiltPage> Listed => Site.LanguagePages.Where(page => page.All("meta[name=robots]").Count == 0);

    [Fact]
    public void The_breadcrumb_is_there_as_data_and_each_address_in_it_is_a_page()
    {
        var withBreadcrumb = Listed.Where(page => page.Key.Length > 0).ToList();
        Assert.InRange(withBreadcrumb.Count, 30, 200);
        Assert.All(
            withBreadcrumb,
            page =>
            {
                using var json = JsonDocument.Parse(page.One(Data).TextContent);
                var list = json.RootElement;
                Assert.Equal("https://schema.org", list.GetProperty("@context").GetString());
                Assert.Equal("BreadcrumbList", list.GetProperty("@type").GetString());
                var items = list.GetProperty("itemListElement").EnumerateArray().ToList();
                Assert.Equal(page.All(".breadcrumb li").Select(item => item.TextContent), items.Select(item => Text(item, "name")));
                Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item.GetProperty("position").GetInt32()));
                Assert.All(items, item => Assert.Equal("ListItem", Text(item, "@type")));
                Assert.All(items.SkipLast(1), item => Assert.NotNull(Site.Find(Path(Text(item, "item")))));
                Assert.False(items[^1].TryGetProperty("item", out _));
            }
        );
        Assert.All(Site.LanguagePages.Except(withBreadcrumb), page => Assert.Empty(page.All(Data)));
    }

    [Fact]
    public void Nothing_in_a_name_ends_the_data()
    {
        var site = SmallSite.Valid.Edit("input/en/guides/keeping.md", "title: Keeping it", "title: \"</script> & <!-- 'it'\"").Build();
        var page = site.Page("en/guides/keeping/");
        using var json = JsonDocument.Parse(page.One(Data).TextContent);
        Assert.Equal("</script> & <!-- 'it'", Text(json.RootElement.GetProperty("itemListElement")[2], "name"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Both_sitemaps_name_the_front_door_and_every_listed_page()
    {
        var urls = XDocument.Parse(Site.Text("sitemap.xml")).Root!.Elements(Sitemap + "url").ToList();
        var addresses = urls.Select(url => url.Element(Sitemap + "loc")!.Value).ToList();
        Assert.Equal("https://lantern.example/", addresses[0]);
        Assert.Equal(Listed.Select(page => page.Address).Append("").Order(), addresses.Select(Path).Order());
        Assert.Equal(string.Concat(addresses.Select(address => address + "\n")), Site.Text("sitemap.txt"));
        Assert.All(
            urls,
            url =>
                Assert.Equal(
                    Site.Page(Path(url.Element(Sitemap + "loc")!.Value))
                        .All("link[hreflang]")
                        .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"),
                    url.Elements(Xhtml + "link").Select(link => $"{(string?)link.Attribute("hreflang")} {(string?)link.Attribute("href")}")
                )
        );
        Assert.All(
            ["sitemap.xml", "sitemap.txt"],
            name => Assert.Contains($"\nSitemap: https://lantern.example/{name}\n", Site.Text("robots.txt"), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("en/hotlines/", "Harbour help line 10555; ")]
    [InlineData("zh/hotlines/", "港湾客服 10555；")]
    [InlineData("en/procedures/", "Change the number in Paperboat")]
    [InlineData("en/guides/", "Keeping it; ")]
    [InlineData("en/procedures/paperboat-change/", "我 > 号码 (旧)")]
    public void A_list_is_described_by_what_is_on_it(string address, string words) =>
        Assert.Contains(words, Site.Page(address).Attr("meta[name=description]", "content"), StringComparison.Ordinal);

    [Fact]
    public void A_title_that_is_too_long_with_the_name_of_the_site_has_its_short_name()
    {
        var site = SmallSite
            .Valid.Edit("data/site.yaml", "tagline:", "short-name: { en: Lantern, zh: 灯笼 }\ntagline:")
            .Edit("input/en/guides/keeping.md", "title: Keeping it", "title: Keeping it for as long as you are away from town")
            .Build();
        Assert.EndsWith("from town - Lantern", site.Page("en/guides/keeping/").One("title").TextContent, StringComparison.Ordinal);
        var name = site.Page("en/").One("title").TextContent;
        Assert.NotEqual("Lantern", name);
        Assert.EndsWith($" - {name}", site.Page("en/guides/trouble/").One("title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Chinese_domain_is_spelt_for_programs_and_shown_to_people()
    {
        var site = FullSite.Site.Edit("data/site.yaml", "https://lantern.example/", "https://旧号码.中国/");
        var built = BuiltSite.Build(FullSite.Files(site));
        Assert.Empty(built.Diagnostics);
        const string spelt = "https://xn--rpr503bihn.xn--fiqs8s/";
        var page = built.Page("zh/guides/keeping/");
        Assert.Equal(spelt + "zh/guides/keeping/", page.Attr("link[rel=canonical]", "href"));
        Assert.All(page.All("link[hreflang]"), link => Assert.StartsWith(spelt, link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.StartsWith(spelt, page.Attr("meta[property='og:image']", "content"), StringComparison.Ordinal);
        Assert.All(
            ["sitemap.xml", "sitemap.txt", "robots.txt"],
            name => Assert.Contains(spelt, built.Text(name), StringComparison.Ordinal)
        );
        Assert.Equal("旧号码.中国/zh/guides/keeping/", built.Page("zh/guides/keeping/card/").One(".card-home a").TextContent[8..]);
        // Wherever it stands in other files, a program is to read it.
        Assert.All(
            built.Files.Keys.Where(path =>
                !path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith(".png", StringComparison.Ordinal)
            ),
            path => Assert.DoesNotContain("旧号码.中国", built.Text(path), StringComparison.Ordinal)
        );
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string Path(string address) => address["https://lantern.example/".Length..];
}
