using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Rendering.Themes;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Changes;

/// <summary>What has been written down reaches readers: on a page, in feeds, beside the fact, in the sitemap and in the API.</summary>
[Tier(Tier.Slow)]
public class ToldChangesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly BuiltSite Site = ChangesSite.Changed.Build();

    [Fact]
    public void The_page_tells_by_day_the_latest_first_in_readers_words()
    {
        Assert.Empty(Site.Diagnostics.Select(found => found.ToString()));
        var page = Site.Page("en/changes/").Document;
        Assert.Equal(["9 May 2026", "7 May 2026", "30 April 2026"], page.QuerySelectorAll("main h2").Select(day => day.TextContent));
        var value = page.QuerySelector("#fact-fee-2026-05-07")!;
        Assert.Equal("../facts/#fee", value.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Value: roughly 5 to 10 RMB a month → roughly 6 to 12 RMB a month", value.QuerySelector(".changed")!.TextContent);
        Assert.Contains("As of: 2026 → 2025", page.QuerySelectorAll("#fact-fee-2026-05-09 .changed").Select(line => line.TextContent));
        Assert.Contains("资料日期：2026年 → 2025年", Site.Page("zh/changes/").Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("First published", page.QuerySelector("#first-published-2026-04-30")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("zh", "zh-Hans")]
    public void The_feed_is_Atom_with_ids_that_stay(string folder, string tag)
    {
        var feed = XDocument.Parse(Site.Text($"feed.{folder}.xml")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(tag, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2026-05-09T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.NotEqual("", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var self = feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value;
        Assert.Equal(self, feed.Element(Atom + "id")!.Value);
        Assert.EndsWith($"/feed.{folder}.xml", self, StringComparison.Ordinal);

        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(3, entries.Count);
        Assert.All(
            entries,
            entry => Assert.Equal(["id", "title", "updated", "link"], entry.Elements().Take(4).Select(e => e.Name.LocalName))
        );
        Assert.Equal(3, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        // Each leads to its place on the page.
        Assert.All(
            entries,
            entry =>
                Assert.NotNull(Site.Page($"{folder}/changes/").Document.GetElementById(entry.Element(Atom + "id")!.Value.Split('#')[1]))
        );
    }

    [Fact]
    public void Listed_pages_name_the_feed_and_hosts_may_give_it_to_everybody()
    {
        var link = Site.Page("en/facts/").Document.QuerySelector("link[type='application/atom+xml']")!;
        Assert.Equal("../../feed.en.xml", link.GetAttribute("href"));
        Assert.Contains("/feed.zh.xml\n  Access-Control-Allow-Origin: *\n", Site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_and_the_foot_of_its_pages_say_when_it_changed_and_others_do_not()
    {
        var facts = Site.Page("en/facts/").Document;
        Assert.Contains("changed 9 May 2026", facts.QuerySelector("#fee .evidence-more")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("changed", facts.QuerySelector("#rest-period .evidence-more")!.TextContent, StringComparison.Ordinal);
        var foot = Site.Page("en/carriers/harbour/").Document.QuerySelector(".page-age")!;
        Assert.Contains("Changed: 9 May 2026.", foot.TextContent, StringComparison.Ordinal);
        var inChinese = Site.Page("zh/carriers/harbour/").Document.QuerySelector(".page-age")!;
        Assert.Contains("变动：2026年5月9日。", inChinese.TextContent, StringComparison.Ordinal);
        var others = Site.Page("en/hotlines/").Document.QuerySelector("main")!;
        Assert.DoesNotContain("Changed:", others.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_dates_each_page_by_its_last_change()
    {
        var days = XDocument
            .Parse(Site.Text("sitemap.xml"))
            .Descendants()
            .Where(url => url.Name.LocalName == "url")
            .ToDictionary(
                url => new Uri(url.Elements().First().Value).AbsolutePath,
                url => url.Elements().FirstOrDefault(part => part.Name.LocalName == "lastmod")?.Value
            );
        Assert.All(days.Values, Assert.NotNull);
        Assert.Equal("2026-05-09", days["/en/facts/"]);
        Assert.Equal("2026-05-09", days["/zh/carriers/harbour/"]);
        Assert.Equal("2026-04-30", days["/en/hotlines/"]);
    }

    [Fact]
    public void The_data_have_the_same_the_latest_first()
    {
        var data = JsonDocument.Parse(Site.Text("api/v1/changes.json")).RootElement.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal("2026-05-09", data[0].GetProperty("day").GetString());
        Assert.Equal("first-published", data[^1].GetProperty("what").GetString());
        var value = data.Single(change => change.GetProperty("field").GetString() == "value_text");
        Assert.Equal("每月约5至10元", value.GetProperty("was").GetProperty("zh").GetString());
        Assert.EndsWith("/en/facts/#fee", value.GetProperty("page").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The record that page, feeds and dates are made from is the only thing that decides about them.</summary>
    [Fact]
    public void A_site_that_does_not_tell_has_none_of_it()
    {
        var silent = SmallSite.Valid.Build();
        Assert.DoesNotContain(silent.Files.Keys, path => path.StartsWith("feed", StringComparison.Ordinal) || path.Contains("changes"));
        Assert.DoesNotContain("lastmod", silent.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("atom+xml", silent.Text("en/index.html"), StringComparison.Ordinal);
    }

    /// <summary>Whatever field of a known kind changes has a name for readers: none is told in the words of the API.</summary>
    [Fact]
    public void Every_field_that_is_told_has_its_words()
    {
        var known = SmallSites.ShownFields.EveryFieldSite.Site.Edit("data/site.yaml", "search: true", "search: true\nchanges: true");
        var published = ChangesSite.Record(known, new DateOnly(2026, 4, 30)).Files["data/published.txt"];
        var declared = SiteGen.Model.Langs.All.Select(lang => "." + SiteGen.Model.Langs.Folder(lang)).ToList();
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        var scheme = "";
        foreach (var line in published.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
                scheme = line[3..].Split(':')[0];
            else if (SiteGen.Model.Entries.EntityKind.BuiltIn.Any(kind => kind.Scheme == scheme))
                fields.Add(declared.Aggregate(line.Split(' ')[0], (name, ending) => name.EndsWith(ending) ? name[..^ending.Length] : name));
        }
        Assert.Equal(UiKeys.ChangedFields.Order(StringComparer.Ordinal), fields);
    }
}
