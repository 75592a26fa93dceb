using Markdig;
using SiteGen.MarkdownPages;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.MarkdownPages;

/// <summary>Pages as Markdown.</summary>
[Tier(Tier.Quick)]
public class MarkdownTests
{
    private static readonly SmallSite Source = SmallSite.Valid.Edit("data/site.yaml", "search: true", "search: true\nmarkdown: true");
    private static readonly BuiltSite Site = Source.Build();

    [Theory]
    [InlineData("<h1>A <span class=\"alt-name\">b</span></h1><p>c</p>", "# A b\n\nc\n")]
    [InlineData("<p>a\n  b <strong>c</strong>.</p>", "a b c.\n")]
    [InlineData("<p><a href=\"../x/#y\">x</a>, <a href=\"tel:110\">110</a></p>", "[x](https://s.example/en/x/#y), [110](tel:110)\n")]
    [InlineData("<ul><li>a</li><li><p>b</p><p>c</p></li></ul><p>d</p>", "- a\n- b\n\n  c\n\nd\n")]
    [InlineData("<p>a</p><blockquote><p>b</p></blockquote><blockquote><p>c</p></blockquote>", "a\n\n> b\n\n> c\n")]
    [InlineData("<ol start=\"2\"><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "2. a\n\n   - b\n3. c\n")]
    [InlineData("<div role=\"note\"><p>Our advice</p><p>x</p></div><p>y</p>", "> Our advice\n>\n> x\n\ny\n")]
    [InlineData(
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2|3</td></tr></tbody></table>",
        "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n"
    )]
    [InlineData("<table class=\"t\"><thead><tr><th>a</th></tr></thead><tr><td><p>1</p></td><td>2</td></tr></table>", "- 1\n\n  2\n")]
    [InlineData("<p>您好，<br>再见。</p><p>a<br>b</p>", "您好，再见。\n\na b\n")]
    [InlineData("<p>*#06# is [no] link_ or `code` &lt;b&gt;</p><p># 1</p>", "\\*#06# is \\[no\\] link\\_ or \\`code\\` \\<b>\n\n\\# 1\n")]
    [InlineData("<nav>n</nav><p>a<span class=\"vh\">b</span></p><form>f</form><svg><text>t</text></svg>", "a\n")]
    [InlineData(
        "<ol><li><span class=\"ui\">我</span> <span class=\"gloss\"><span>Me</span> <span>Wǒ</span></span></li></ol>",
        "1. 我 (Me Wǒ)\n"
    )]
    public void What_a_page_shows_is_written(string html, string markdown) =>
        Assert.Equal(
            markdown,
            PageMarkdown.Of($"<main>{html}</main>", new Uri("https://s.example/en/a/"), Lang.En, word => word, note => $" ({note})")
        );

    [Fact]
    public void Behind_each_fact_stand_its_status_and_its_date()
    {
        const string Fact =
            "<p><a href=\"#f\" data-fact=\"f\" data-status=\"typical\" data-as-of=\"2026-04\">words<span class=\"vh\"> (x)</span></a>.</p>";
        Assert.Equal(
            "[words](https://s.example/zh/a/#f)（通常，2026年4月）.\n",
            PageMarkdown.Of($"<main>{Fact}</main>", new Uri("https://s.example/zh/a/"), Lang.Zh, _ => "通常", note => $"（{note}）")
        );
        // On every page of the site, in both languages.
        var facts = Site
            .LanguagePages.Where(page => Site.Files.ContainsKey(page.Path[..^"html".Length] + "md"))
            .Select(page => (page, Links: page.All("main a[data-fact][data-status]").Count))
            .ToList();
        Assert.InRange(facts.Sum(page => page.Links), 10, int.MaxValue);
        Assert.Contains(" (Official, January 2026)", Site.Text("en/guides/keeping/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_listed_page_has_one_and_says_so_and_no_other_has()
    {
        Assert.Empty(Site.Diagnostics);
        var listed = Site.LanguagePages.Where(page => page.Document.QuerySelector("meta[name=robots]") is null).ToList();
        Assert.Equal(
            listed.Select(page => page.Path[..^"html".Length] + "md").Order(StringComparer.Ordinal),
            Site.Files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.All(listed, page => Assert.Single(page.All("link[rel=alternate][type='text/markdown'][href='index.md']")));
        Assert.DoesNotContain(".md", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("/*.md\n  X-Robots-Tag: noindex\n", Site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_by_another_program_it_has_the_headings_and_links_of_the_page()
    {
        var read = 0;
        foreach (var page in Site.LanguagePages.Where(page => Site.Files.ContainsKey(page.Path[..^"html".Length] + "md")))
        {
            var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
                Markdown.ToHtml(Site.Text(page.Path[..^"html".Length] + "md"), new MarkdownPipelineBuilder().UsePipeTables().Build())
            );
            Assert.Equal(
                page.All("main :is(h1, h2, h3)")
                    .Where(heading => heading.Closest("nav") is null)
                    .Select(heading => Squeezed(heading.TextContent)),
                html.QuerySelectorAll("h1, h2, h3").Select(heading => Squeezed(heading.TextContent))
            );
            read++;
        }
        Assert.InRange(read, 30, 200);

        static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void The_file_where_programs_begin_is_small_and_leads_to_what_is_there()
    {
        foreach (var path in new[] { "llms.txt", "zh/llms.txt" })
        {
            var text = Site.Text(path);
            var links = Markdown.ToHtml(text).Split("href=\"").Skip(1).Select(part => new Uri(part[..part.IndexOf('"')])).ToList();
            Assert.All(links, link => Assert.Contains(Uri.UnescapeDataString(link.AbsolutePath).TrimStart('/'), Site.Files.Keys));
            Assert.InRange(links.Count, 8, 40);
        }
    }

    [Fact]
    public void Of_many_guides_it_names_those_for_which_there_is_room()
    {
        var many = Enumerable.Range(0, 60).Aggregate(Source, WithGuide).Build();
        Assert.Empty(many.Diagnostics.Where(found => found.Rule.Severity == Diagnostics.Severity.Error).Select(found => found.ToString()));
        foreach (var path in new[] { "llms.txt", "zh/llms.txt" })
        {
            Assert.InRange(many.Files[path].Length, 1700, LlmsFile.Most);
            Assert.Contains("/guides/index.md", many.Text(path), StringComparison.Ordinal);
        }
        Assert.Contains("guides/trouble/index.md", many.Text("llms.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("guides/g0/", many.Text("llms.txt"), StringComparison.Ordinal);
    }

    private static SmallSite WithGuide(SmallSite site, int n) =>
        site.Edit("data/site.yaml", "guides:\n  - keeping\n", $"guides:\n  - keeping\n  - g{n}\n")
            .With($"input/en/guides/g{n}.md", $"---\n{Front($"Something long to read, number {n}", "About it.")}---\n\nWords.\n")
            .With($"input/zh/guides/g{n}.md", $"---\n{Front("一篇长长的文章" + InChinese(n), "说明。")}---\n\n文字。\n");

    private static string InChinese(int n) => string.Concat($"{n}".Select(digit => "零一二三四五六七八九"[digit - '0']));

    private static string Front(string title, string text) =>
        $"title: {title}\ndescription: {text}\ncovers:\n  - {text}\nleaves-out:\n  - {text}\n";
}
