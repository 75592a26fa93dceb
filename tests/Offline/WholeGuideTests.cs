using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Model.Entries;
using SiteGen.Tests.RealSite.Checkers;
using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Offline;

/// <summary>The single file: all of a language, and nothing that has to be fetched.</summary>
[Tier(Tier.Slow)]
public partial class WholeGuideTests(RealBuild real)
{
    public static TheoryData<string> Languages => ["en", "zh"];

    [Theory, MemberData(nameof(Languages))]
    public void It_holds_every_fact_every_heading_of_a_guide_every_number_and_every_word(string lang)
    {
        var file = File(lang);
        foreach (var (id, fact) in real.Sources.Folder("facts"))
        {
            var card = Assert.Single(file.All($"article[data-fact='{id}'][id='facts/{id}']"));
            var statement = Squeeze(SiteSources.Scalar((YamlMappingNode)fact["statement"], lang));
            Assert.All(statement.Split("{value}"), part => Assert.Contains(part, Squeeze(card.TextContent), StringComparison.Ordinal));
        }
        var guides = real.Built.LanguagePages.Where(p => p.Lang == lang && GuidePattern().IsMatch(p.Key)).ToList();
        Assert.True(guides.Count >= 9);
        foreach (var guide in guides)
        {
            var section = file.Document.GetElementById(guide.Key)!;
            var headings = section.QuerySelectorAll("h2, h3, h4").Select(h => h.TextContent).ToHashSet(StringComparer.Ordinal);
            Assert.All(guide.All(".prose h2, .prose h3, h1"), heading => Assert.Contains(heading.TextContent, headings));
            Assert.All(
                guide.All(".prose h2[id], .prose h3[id]"),
                heading => Assert.NotNull(file.Document.GetElementById(guide.Key + heading.Id))
            );
            Assert.Equal(Text(guide.One(".prose")), Text(section.QuerySelector(".prose")!));
        }
        foreach (
            var (folder, page) in new[]
            {
                ("hotlines", "hotlines/"),
                ("phrases", "phrases/"),
                ("terms", "glossary/"),
                ("sources", "sources/"),
                ("procedures", "procedures/"),
                ("apps", "apps/"),
                ("carriers", "carriers/"),
            }
        )
        {
            Assert.NotEmpty(real.Sources.Folder(folder));
            Assert.All(
                real.Sources.Folder(folder),
                entry =>
                    Assert.True(
                        file.Document.GetElementById(page + entry.Id) is not null
                            || file.Document.GetElementById($"{page}{entry.Id}/") is not null,
                        $"{folder}/{entry.Id}"
                    )
            );
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Its_links_stay_inside_or_lead_to_the_site_by_absolute_addresses(string lang)
    {
        var file = File(lang);
        var ids = file.All("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var links = file.All("a[href]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count(href => href.StartsWith('#')) > 900);
        var known = ids.ToHashSet(StringComparer.Ordinal);
        Assert.All(links.Where(href => href.StartsWith('#')), href => Assert.Contains(href[1..], known));
        Assert.All(
            links.Where(href => !href.StartsWith('#')),
            href =>
                Assert.True(
                    href.StartsWith("https://", StringComparison.Ordinal)
                        || href.StartsWith("http://", StringComparison.Ordinal)
                        || WebAddress.HasScheme(href),
                    href
                )
        );
        var root = SiteSources.Scalar(real.Sources.Find("site")!, "base-url");
        Assert.All(
            links.Where(href => href.StartsWith(root, StringComparison.Ordinal)),
            href => Assert.NotNull(real.Built.Find(href[root.Length..].Split('#')[0]))
        );
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "for" })
            Assert.All(file.All($"[{attribute}]").SelectMany(e => e.GetAttribute(attribute)!.Split(' ')), id => Assert.Contains(id, known));
    }

    [Theory, MemberData(nameof(Languages))]
    public void It_asks_for_nothing_and_its_policy_lets_through_its_one_style_sheet_alone(string lang)
    {
        var file = File(lang);
        Assert.Empty(
            file.All(
                "script, img, iframe, object, embed, form, input, button, link[rel=stylesheet], link[rel=manifest], [src], [srcset], [style], base"
            )
        );
        Assert.All(
            file.All("link[href]"),
            link =>
                Assert.True(
                    link.GetAttribute("rel") == "alternate"
                        || link.GetAttribute("href")!.StartsWith("data:image/", StringComparison.Ordinal),
                    link.OuterHtml
                )
        );
        var style = file.One("style").TextContent;
        var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
        Assert.Equal(
            $"default-src 'none'; style-src {hash}; img-src data:; form-action 'none'; base-uri 'none'",
            file.Attr("meta[http-equiv=Content-Security-Policy]", "content")
        );
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        // The header of the host goes for all pages, and would else forbid what the page allows.
        Assert.Contains($"style-src 'self' {hash};", real.Built.Text("_headers"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void It_tells_its_age_and_where_a_newer_one_is_and_is_small_and_hidden_from_search_engines(string lang)
    {
        var file = File(lang);
        var bytes = real.Built.Files[$"{lang}/whole-guide.html"];
        Assert.InRange(bytes.Length, 300_000, 640_000);
        Assert.InRange(Gzip.Size(bytes), 30_000, 110_000);
        Assert.Equal("noindex", file.Attr("meta[name=robots]", "content"));
        Assert.DoesNotContain("whole-guide", real.Built.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal($"https://old-number.example/{lang}/offline/", file.All(".callout a")[0].GetAttribute("href"));
        Assert.Matches(
            lang == "en" ? @"Latest check of one of its facts: ([0-9]+ )?[A-Z][a-z]+ [0-9]{4}\." : "最近一次核对事实的时间：[0-9]{4}年",
            file.All(".callout")[0].TextContent
        );
        Assert.Single(file.All("h1"));
        var levels = file.All("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void What_only_works_on_the_site_is_left_out_and_links_to_it_are_kept_alive()
    {
        var site = OfflineSites
            .Offline.With(
                "theme/templates/parts/scope.html",
                "{{ t.covers }}{{ t.leaves_out }}<div data-site-only><p id=\"gone\">Gone <span>too</span></p></div><form action=\"./\"><p>Asked</p></form><p><a href=\"#gone\">There</a></p>\n"
            )
            .Build();
        Assert.Empty(site.Diagnostics);
        var file = site.Page("en/whole-guide.html");
        Assert.DoesNotContain("Gone", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked", file.Html, StringComparison.Ordinal);
        var link = file.Document.GetElementById("guides/keeping/")!.QuerySelectorAll("a").Single(a => a.TextContent == "There");
        Assert.Equal("#guides/keeping/", link.GetAttribute("href"));
    }

    private BuiltPage File(string lang) => real.Built.Page($"{lang}/whole-guide.html");

    /// <summary>What a reader reads, without what is left out as only of use on the site.</summary>
    private static string Text(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (
            var left in copy.QuerySelectorAll("[data-site-only], details.hear, .phrase > .about-line, form, button, input, template")
                .ToList()
        )
            left.Remove();
        return Squeeze(copy.TextContent);
    }

    private static string Squeeze(string text) => BlankPattern().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex("^guides/[a-z-]+/$", RegexOptions.CultureInvariant)]
    private static partial Regex GuidePattern();
}
