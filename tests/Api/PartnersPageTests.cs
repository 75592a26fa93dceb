using System.Text.Json.Nodes;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>The page for those who link to the site or use its data.</summary>
[Tier(Tier.Quick)]
public class PartnersPageTests
{
    private static BuiltSite Site => ApiSites.Built.Value;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_address_on_it_leads_somewhere(string lang)
    {
        var page = Site.Page($"{lang}/partners/");
        var links = page.All("main a:not([rel~=external])").Select(link => link.GetAttribute("href")!).ToList();
        Assert.InRange(links.Count, 10, 20);
        Assert.All(
            links,
            href =>
            {
                var target = new Uri(new Uri($"https://lantern.example/{page.Address}"), href);
                var path = target.AbsolutePath[1..];
                if (path.EndsWith('/'))
                    Assert.NotEmpty(Site.Page(path).All(target.Fragment.Length == 0 ? "main" : target.Fragment));
                else
                    Assert.Contains(path, Site.Files.Keys);
            }
        );
        Assert.All(
            [
                "index.json",
                "all.json",
                "hotlines.json",
                "schema/hotline.json",
                "tables/hotlines.csv",
                "tables/datapackage.json",
                "openapi.json",
            ],
            file => Assert.Contains("api/v1/" + file, page.All(".addresses a").Select(link => link.TextContent))
        );
        Assert.Equal(
            page.All(".addresses a").Select(link => link.TextContent),
            page.All(".addresses a")
                .Select(link => new Uri(new Uri($"https://lantern.example/{page.Address}"), link.GetAttribute("href")!))
                .Select(target => (target.AbsolutePath + target.Fragment)[1..])
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_record_that_it_shows_is_the_one_in_the_file(string lang)
    {
        var page = Site.Page($"{lang}/partners/");
        var shown = JsonNode.Parse(page.One(".record code").TextContent)!;
        var file = $"api/v1/hotlines/{shown["id"]}.json";
        Assert.Contains(file, page.All(".addresses a").Select(link => link.TextContent));
        Assert.True(JsonNode.DeepEquals(shown, JsonNode.Parse(Site.Text(file))!["data"]));
    }

    [Fact]
    public void It_says_what_is_promised_and_on_which_terms()
    {
        var index = JsonNode.Parse(Site.Text("api/v1/index.json"))!;
        foreach (var lang in new[] { "en", "zh" })
        {
            var page = Site.Page($"{lang}/partners/");
            Assert.Equal(
                index["data"]!["promise"]!.AsArray().Select(text => text![lang]!.ToString()),
                page.All("#promise + ul li").Select(item => item.TextContent)
            );
            Assert.Equal((string)index["license"]!["url"]!, page.Attr("main a[rel~=license]", "href"));
        }
    }

    [Fact]
    public void It_describes_the_data_to_search_engines()
    {
        foreach (var lang in new[] { "en", "zh" })
        {
            var data = JsonNode.Parse(Site.Page($"{lang}/partners/").All("script[type='application/ld+json']")[1].TextContent)!;
            Assert.Equal("Dataset", (string)data["@type"]!);
            // What is required, and what is recommended, for a data set to be found.
            Assert.InRange(((string)data["description"]!).Length, 50, 5000);
            Assert.All(["name", "url", "license"], key => Assert.NotEqual("", (string)data[key]!));
            Assert.Equal("Organization", (string)data["creator"]!["@type"]!);
            var files = data["distribution"]!.AsArray();
            Assert.Equal(2, files.Count);
            Assert.All(
                files,
                file => Assert.Contains(((string)file!["contentUrl"]!)["https://lantern.example/".Length..], Site.Files.Keys)
            );
        }
        Assert.Single(Site.Page("en/hotlines/").All("script[type='application/ld+json']"));
    }

    [Fact]
    public void It_is_in_the_footer_of_a_site_with_data_and_of_no_other()
    {
        Assert.All(["en/", "zh/hotlines/"], address => Assert.Single(Site.Page(address).All("footer a[href$='partners/']")));
        var without = SmallSite.Valid.Build();
        Assert.Null(without.Find("en/partners/"));
        Assert.Empty(without.Page("en/").All("footer a[href$='partners/']"));
    }
}
