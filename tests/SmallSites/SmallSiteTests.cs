using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

[Tier(Tier.Quick)]
public class SmallSiteTests
{
    [Fact]
    public void It_builds_without_a_diagnostic() => Assert.Empty(SmallSite.Valid.Build().Diagnostics);

    [Fact]
    public void A_value_changed_in_its_file_changes_every_page_that_shows_it()
    {
        var before = SmallSite.Valid.Build();
        var after = SmallSite.Valid.Edit("data/facts/fee.yaml", "[5, 10]", "[6, 12]").Build();

        Assert.Empty(after.Diagnostics);
        Assert.DoesNotContain(
            after.Pages,
            p => p.Html.Contains("5 to 10 RMB", StringComparison.Ordinal) || p.Html.Contains("5至10元", StringComparison.Ordinal)
        );
        foreach (var (old, now) in new[] { ("5 to 10 RMB", "6 to 12 RMB"), ("5至10元", "6至12元") })
        {
            var pages = before.Pages.Where(p => p.Html.Contains(old, StringComparison.Ordinal)).Select(p => p.Path).ToList();
            // The guide and its card, the list of facts, the list of cases, the guide with the case, the service, the carrier, and four
            // checklists.
            Assert.Equal(11, pages.Count);
            Assert.Equal(pages, after.Pages.Where(p => p.Html.Contains(now, StringComparison.Ordinal)).Select(p => p.Path));
        }
    }

    [Fact]
    public void A_statement_changed_in_one_language_leaves_the_other_alone()
    {
        var before = SmallSite.Valid.Build();
        var after = SmallSite.Valid.Edit("data/facts/fee.yaml", "usually costs", "about then usually costs").Build();

        Assert.All(after.Pages.Where(p => p.Lang == "zh"), p => Assert.Equal(before.Page(p.Address).Html, p.Html));
        Assert.Contains(after.Pages.Where(p => p.Lang == "en"), p => before.Page(p.Address).Html != p.Html);
    }

    [Fact]
    public void A_renamed_fact_that_a_guide_still_cites_is_an_error_with_the_new_name()
    {
        var renamed = SmallSite
            .Valid.Without("data/facts/fee.yaml")
            .With(
                "data/facts/fees.yaml",
                SmallSite.Valid.Files["data/facts/fee.yaml"].Replace("id: fee\n", "id: fees\n", StringComparison.Ordinal)
            );
        var site = renamed.Build();

        Assert.Empty(site.Files);
        Assert.Contains(site.Diagnostics, d => d.Message.Contains("'fee'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "data/facts/codes-go-on.yaml",
        "As far as is known, at",
        "As far as <script>alert(x)</script> & <bdi>is</bdi> known, at",
        "en/facts/",
        "#codes-go-on .statement"
    )]
    [InlineData(
        "data/phrases/keep-it.yaml",
        "Please keep my number.",
        "Please <script>alert(x)</script> & <bdi>keep</bdi> it.",
        "en/phrases/",
        "#keep-it .phrase-meaning"
    )]
    [InlineData("data/site.yaml", "Name this site.", "Name <script>alert(x)</script> & <bdi>this</bdi> site.", "en/", ".site-footer")]
    [InlineData(
        "input/en/guides/keeping.md",
        "description: Before you go away.",
        "description: \"Before <script>alert(x)</script> & <bdi>you</bdi> go.\"",
        "en/guides/keeping/",
        ".lead"
    )]
    public void Markup_in_a_text_is_shown_as_text(string path, string before, string after, string address, string selector)
    {
        var site = SmallSite.Valid.Edit(path, before, after).Build();

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<script>alert(x)</script> & <bdi>", site.Page(address).One(selector).TextContent, StringComparison.Ordinal);
        Assert.Empty(SafetyCheckers.Nothing_is_inline(site, SmallSite.Valid.Sources).Problems);
        Assert.Empty(site.Page(address).All("b"));
    }

    [Fact]
    public void An_attribute_can_not_be_broken_out_of()
    {
        var site = SmallSite
            .Valid.Edit("input/en/guides/keeping.md", "description: Before you go away.", "description: \"\\\" onload=\\\"alert(x).\"")
            .Build();

        Assert.StartsWith(
            "\" onload=\"alert(x)",
            site.Page("en/guides/keeping/").Attr("meta[name=description]", "content"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_alias_of_a_guide_leads_on_from_the_old_address_in_both_languages()
    {
        var site = SmallSite
            .Valid.Edit("input/en/guides/keeping.md", "title: Keeping it\n", "title: Keeping it\naliases: [staying]\n")
            .Build();

        Assert.Empty(site.Diagnostics);
        foreach (var lang in new[] { "en", "zh" })
        {
            var old = site.Page($"{lang}/guides/staying/");
            Assert.Equal("0; url=../keeping/", old.Attr("meta[http-equiv=refresh]", "content"));
            Assert.Equal("../keeping/", old.Attr("main a", "href"));
            Assert.Equal($"https://lantern.example/{lang}/guides/keeping/", old.Attr("link[rel=canonical]", "href"));
            Assert.DoesNotContain("staying", site.Text("sitemap.xml"), StringComparison.Ordinal);
            // A chat shows the same card for both addresses.
            var now = site.Page($"{lang}/guides/keeping/");
            Assert.Equal(now.One("title").TextContent, old.One("title").TextContent);
            foreach (var name in new[] { "name=description", "property='og:title'", "property='og:description'", "property='og:url'" })
                Assert.Equal(now.Attr($"meta[{name}]", "content"), old.Attr($"meta[{name}]", "content"));
            Assert.Equal(
                now.All("meta[property='og:image']").Select(meta => meta.GetAttribute("content")),
                old.All("meta[property='og:image']").Select(meta => meta.GetAttribute("content"))
            );
            // Hosts that can send readers on know both.
            Assert.Contains($"\n/{lang}/guides/staying/ /{lang}/guides/keeping/ 301\n", "\n" + site.Text("_redirects"));
            Assert.Contains(
                $"location = /{lang}/guides/staying/card/ {{ return 301 /{lang}/guides/keeping/card/$is_args$args; }}\n",
                site.Text("_redirects.nginx"),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("data/facts/fee.yaml", "id: fee\n", "facts")]
    [InlineData("data/hotlines/harbour.yaml", "id: harbour\n", "hotlines")]
    [InlineData("data/sources/diary.yaml", "id: diary\n", "sources")]
    [InlineData("data/phrases/keep-it.yaml", "id: keep-it\n", "phrases")]
    [InlineData("data/cases/ferry.yaml", "id: ferry\n", "cases")]
    [InlineData("data/terms/code.yaml", "id: code\n", "glossary")]
    public void An_alias_of_an_entry_without_a_page_is_still_found_on_its_list(string path, string id, string list)
    {
        var site = SmallSite.Valid.Edit(path, id, id + "aliases: [known-before]\n").Build();

        Assert.Empty(site.Diagnostics);
        foreach (var lang in new[] { "en", "zh" })
            Assert.Equal(1, site.LanguagePages.Where(p => p.Lang == lang).Sum(p => p.All("#known-before").Count));
        Assert.Single(site.Page($"en/{list}/").All("#known-before"));
    }

    [Fact]
    public void An_alias_of_an_entry_leads_on_too()
    {
        var site = SmallSite.Valid.Edit("data/apps/paperboat.yaml", "id: paperboat\n", "id: paperboat\naliases: [paper-ship]\n").Build();

        Assert.Empty(site.Diagnostics);
        Assert.Equal("../paperboat/", site.Page("zh/apps/paper-ship/").Attr("main a", "href"));
    }

    [Theory]
    [InlineData("input/zh/guides/keeping.md", "input/en/guides/keeping.md")]
    [InlineData("input/en/index.md", "input/zh/index.md")]
    public void A_guide_without_its_twin_stops_the_build_and_names_the_one_that_is_there(string missing, string there)
    {
        var site = SmallSite.Valid.Without(missing).Build();

        Assert.Empty(site.Files);
        Assert.Contains(site.Diagnostics, d => d.Rule.Code == "SG3006" && d.Span.File.Path == there);
    }

    [Theory]
    [InlineData("base-url: https://", "base-url: ftp://")]
    [InlineData("base-url: https://", "base-urls: https://")]
    [InlineData("name: {", "names: {")]
    [InlineData("tagline:\n", "taglines:\n")]
    [InlineData("license:", "licence:")]
    [InlineData("law: 12", "law: never")]
    [InlineData("hedges:", "hedge:")]
    [InlineData("situations:", "situation:")]
    public void A_mistake_in_the_settings_of_the_site_hides_none_in_its_entries(string before, string after)
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", before, after);
        var alone = site.Build().Diagnostics;
        Assert.NotEmpty(alone);
        Assert.All(alone, one => Assert.Equal("data/site.yaml", one.Span.File.Path));
        var both = site.With("data/facts/empty.yaml", "").Build().Diagnostics;
        Assert.Equal(["data/facts/empty.yaml"], both.Select(one => one.Span.File.Path).Except(["data/site.yaml"]));
    }

    [Theory]
    [InlineData(1, "data:image/svg+xml,")]
    [InlineData(300, "../assets/icons/icon.")]
    public void A_small_icon_is_carried_by_every_page_and_a_large_one_is_a_file(int shapes, string beginning)
    {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'>" + string.Concat(Enumerable.Repeat("<g/>", shapes)) + "</svg>\n";
        var built = SmallSite.Valid.With("theme/assets/icons/icon.svg", drawing).Build();
        Assert.Empty(built.Diagnostics);
        var icon = Assert.Single(Hrefs(built.Page("en/"), "link[rel=icon]"));
        Assert.StartsWith(beginning, icon, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_sub_path_relative_links_work_and_absolute_ones_carry_it()
    {
        var plain = SmallSite.Valid.Build();
        var moved = SmallSite.Valid.Build(new BuildOptions(new Uri("https://host.example/old/number/")));

        Assert.Empty(moved.Diagnostics);
        // What a reader clicks is the same, byte for byte; only "not found" must say where it is.
        Assert.All(moved.LanguagePages, p => Assert.Equal(Hrefs(plain.Page(p.Address), "body [href]"), Hrefs(p, "body [href]")));
        Assert.All(
            moved.LanguagePages,
            p =>
                Assert.All(
                    Hrefs(p, "link[rel=canonical], link[rel=alternate]"),
                    href => Assert.StartsWith("https://host.example/old/number/", href, StringComparison.Ordinal)
                )
        );
        Assert.All(
            Hrefs(moved.Page("404.html"), "body a[href]:not([href^='#'])"),
            href => Assert.StartsWith("/old/number/", href, StringComparison.Ordinal)
        );
        Assert.Contains("https://host.example/old/number/sitemap.xml", moved.Text("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("lantern.example", moved.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_other_language_are_marked()
    {
        var site = SmallSite
            .Valid.Edit("input/en/guides/keeping.md", "## In Paperboat", "## In Paperboat 纸船")
            .Edit("input/zh/guides/keeping.md", "## 在纸船里", "## 在纸船 Paperboat 里")
            .Build();

        Assert.Equal("纸船", site.Page("en/guides/keeping/").One("h2#paperboat [lang=zh-Hans]").TextContent);
        Assert.Equal("Paperboat", site.Page("zh/guides/keeping/").One("h2#paperboat [lang=en]").TextContent);
    }

    [Fact]
    public void A_line_may_break_in_an_English_paragraph_but_not_in_a_Chinese_one()
    {
        var english = SmallSite.Valid.Edit("input/en/index.md", "Read on, or call", "Read on,\nor call").Build();
        var chinese = SmallSite.Valid.Edit("input/zh/index.md", "请往下读，或者", "请往下\n读，或者").Build();

        Assert.Empty(english.Diagnostics);
        Assert.StartsWith("Read on,\nor call", english.Page("en/").One(".prose p").TextContent, StringComparison.Ordinal);
        Assert.Equal(["input/zh/index.md(6,4): error SG3012"], chinese.Diagnostics.Select(d => d.ToString()[..36]));
    }

    [Fact]
    public void Bold_Chinese_closes_before_full_width_punctuation()
    {
        var site = SmallSite
            .Valid.Edit("input/zh/guides/keeping.md", "**请尽早办理。**", "**请尽早办理：**越早越好，**“马上”**就去。")
            .Edit("input/en/guides/keeping.md", "**Do it early.**", "**Do it early:** the sooner the better, and **“at once”** is best.")
            .Build();

        Assert.Equal(
            ["请尽早办理：", "“马上”"],
            site.Page("zh/guides/keeping/").All(".prose > p:first-child strong").Select(e => e.TextContent)
        );
        Assert.Empty(StructureCheckers.No_Markdown_is_left_in_the_text(site, SmallSite.Valid.Sources).Problems);
    }

    [Theory]
    [InlineData("[](javascript:alert(1))")]
    [InlineData("[click](javascript:alert%281%29)")]
    [InlineData("[click](data:text/html,x)")]
    [InlineData("[click](//evil.example/)")]
    [InlineData("[click](../../secret)")]
    public void A_link_of_an_unknown_kind_is_an_error_at_its_place(string link)
    {
        var site = SmallSite.Valid.Edit("input/en/index.md", "Read on, or", link + " Read on, or").Build();

        Assert.Empty(site.Files);
        Assert.Contains(
            site.Diagnostics,
            d =>
                d.Rule.Severity == Diagnostics.Severity.Error
                && d.Span.ToString().StartsWith("input/en/index.md(6,", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("theme/templates/guide.html", "{{ page.lead }}", "{{ page.leed }}", "SG4002")]
    [InlineData("theme/templates/layout.html", "{{ t.skip }}", "{{ t.skipp }}", "SG4002")]
    [InlineData("theme/templates/parts/fact.html", "include 'parts/provenance'", "include 'parts/provenences'", "SG4003")]
    [InlineData("theme/templates/home.html", "{{~ end ~}}", "", "SG4001")]
    public void A_template_that_fails_is_named_with_its_line(string path, string before, string after, string code)
    {
        var broken = SmallSite.Valid.Edit(path, before, after);
        var line =
            code == "SG4001" ? 0 : broken.Files[path].Split('\n').ToList().FindIndex(l => l.Contains(after, StringComparison.Ordinal)) + 1;
        var site = broken.Build();

        Assert.Empty(site.Files);
        Assert.Contains(
            site.Diagnostics,
            d => d.Rule.Code == code && d.Span.File.Path == path && (line == 0 || d.Span.Position.Line == line)
        );
    }

    [Fact]
    public void An_entry_without_one_language_stops_the_build()
    {
        var site = SmallSite.Valid.Edit("data/terms/code.yaml", ", zh: 发到手机上的数字。", "").Build();

        Assert.Empty(site.Files);
        Assert.Contains(site.Diagnostics, d => d.Rule.Code == "SG2005" && d.Span.File.Path == "data/terms/code.yaml");
    }

    [Fact]
    public void A_number_to_text_opens_a_message()
    {
        var page = SmallSite.Valid.Build().Page("en/hotlines/");

        Assert.Equal("sms:+86555120", page.Attr("[data-hotline=watch-text]", "href"));
        Assert.Contains("Send a text to +86 555 120", page.One("#watch-text").TextContent);
    }

    [Fact]
    public void A_case_brings_its_fact_to_the_page_of_any_entry_it_is_about()
    {
        var site = SmallSite.Valid.Edit("data/cases/ferry.yaml", "about: [service:safekeeping]", "about: [app:paperboat]").Build();

        Assert.Empty(site.Diagnostics);
        Assert.NotEmpty(site.Page("en/apps/paperboat/").All("#fact-fee"));
    }

    [Fact]
    public void No_file_has_a_byte_order_mark_or_a_carriage_return() =>
        Assert.All(
            SmallSite.Valid.Build().Files,
            f => Assert.False(f.Value.AsSpan().StartsWith(Encoding.UTF8.Preamble) || f.Value.Contains((byte)'\r'), f.Key)
        );

    private static List<string> Hrefs(BuiltPage page, string selector) => [.. page.All(selector).Select(e => e.GetAttribute("href")!)];
}
