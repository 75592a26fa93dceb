using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Search;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>Search on the small site: what is in the index when its sources change.</summary>
[Tier(Tier.Slow)]
public class SearchSiteTests
{
    private static readonly BuiltSite Site = SmallSite.Valid.Build();

    [Fact]
    public void Without_the_switch_there_is_neither_a_page_nor_an_index_nor_a_way_there()
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", "search: true\n", "").Build();
        Assert.Empty(site.Diagnostics);
        Assert.Contains(Site.Files.Keys, path => path.Contains("/search/", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("/search/", StringComparison.Ordinal));
        Assert.All(site.LanguagePages, page => Assert.DoesNotContain("search/", page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_leads_to_the_search_page_of_its_language_by_a_link_and_by_a_field()
    {
        var pages = Site.LanguagePages.Where(page => page.Key != "search/").ToList();
        Assert.InRange(pages.Count, 30, int.MaxValue);
        Assert.All(
            pages,
            page =>
            {
                var root = string.Concat(Enumerable.Repeat("../", page.Key.Count(c => c == '/')));
                Assert.Equal(root + "search/", page.Attr("header a.find", "href"));
                Assert.Equal(root + "search/", page.Attr("header form.find-form", "action"));
                Assert.Equal("q", page.Attr("header form.find-form input", "name"));
            }
        );
    }

    [Fact]
    public void The_search_page_lists_what_there_is_for_those_without_a_script()
    {
        var page = Site.Page("en/search/");
        var listed = page.All("#contents a").Select(link => link.GetAttribute("href")).ToHashSet();
        Assert.Superset(
            new HashSet<string?>
            {
                "../guides/keeping/",
                "../apps/paperboat/",
                "../carriers/harbour/",
                "../hotlines/#harbour",
                "../glossary/#code",
                "../phrases/keep-it/",
                "../cases/#ferry",
                "../facts/",
            },
            listed
        );
        Assert.NotEmpty(page.All("noscript"));
    }

    [Theory]
    [InlineData("en", "Paperboat", "apps/paperboat/")]
    [InlineData("en", "纸船", "apps/paperboat/")]
    [InlineData("en", "zhichuan", "apps/paperboat/")]
    [InlineData("en", "zhi chuan", "apps/paperboat/")]
    [InlineData("en", "zc", "apps/paperboat/")]
    [InlineData("zh", "Paperboat", "apps/paperboat/")]
    [InlineData("zh", "纸船", "apps/paperboat/")]
    [InlineData("zh", "Keeping it", "guides/keeping/")]
    [InlineData("en", "保住号码", "guides/keeping/")]
    [InlineData("en", "liuhao", "services/safekeeping/")]
    public void Each_language_knows_the_names_of_both_and_their_pinyin(string lang, string query, string place) =>
        Assert.Equal(place, RealScript.Over(Site, lang).Find(query).Rows.First().Address);

    [Fact]
    public void Another_name_is_found_and_shown_nowhere()
    {
        var site = SmallSite.Valid.Edit("data/apps/paperboat.yaml", "pinyin: Zhǐchuán", "pinyin: Zhǐchuán, also: [Origami, 折纸]").Build();
        Assert.Empty(site.Diagnostics);
        foreach (var query in new[] { "origami", "折纸" })
        {
            Assert.Empty(RealScript.Over(Site, "en").Find(query).Rows);
            Assert.Equal("apps/paperboat/", RealScript.Over(site, "en").Find(query).Rows.First().Address);
        }
        Assert.All(site.LanguagePages, page => Assert.DoesNotContain("Origami", page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Other_words_for_a_guide_lead_to_it_in_both_languages()
    {
        var site = SmallSite.Valid.Edit("input/en/guides/trouble.md", "\ncovers:", "\nalso: [shipwreck]\ncovers:").Build();
        Assert.Empty(site.Diagnostics);
        Assert.All(
            new[] { "en", "zh" },
            lang => Assert.Equal("guides/trouble/", RealScript.Over(site, lang).Find("shipwreck").Rows.First().Address)
        );
    }

    [Fact]
    public void Entries_with_a_title_in_place_of_a_name_have_other_words_too()
    {
        var site = SmallSite
            .Valid.Edit("data/facts/rest-period.yaml", "statement:", "also: [quarantine]\nstatement:")
            .Edit("data/phrases/keep-it.yaml", "situation:", "also: [mothball]\nsituation:")
            .Edit("data/cases/ferry.yaml", "title:", "also: [shipwreck]\ntitle:")
            .Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal("facts/#rest-period", RealScript.Over(site, "en").Find("quarantine").Rows.First().Address);
        Assert.Equal("phrases/keep-it/", RealScript.Over(site, "zh").Find("mothball").Rows.First().Address);
        Assert.Equal("cases/#ferry", RealScript.Over(site, "zh").Find("shipwreck").Rows.First().Address);
    }

    [Theory]
    [InlineData("+86 555 10777")]
    [InlineData("008655510777")]
    [InlineData("0086 555 10777")]
    [InlineData("10777")]
    public void A_hotline_is_found_by_its_number_however_it_is_dialled_and_by_its_end(string query)
    {
        var site = SmallSite
            .Valid.Edit("data/hotlines/harbour.yaml", "number: \"10555\"\ndial: \"10555\"", "number: +86 555 10777\ndial: \"+8655510777\"")
            .Edit("input/en/guides/keeping.md", "\ncovers:", "\nalso: [\"10777\"]\ncovers:")
            .Build();
        Assert.Equal("hotlines/#harbour", RealScript.Over(site, "en").Find(query).Rows.First().Address);
    }

    /// <summary>The page about saved copies is made after the index, which lies in them.</summary>
    [Theory]
    [InlineData("airplane")]
    [InlineData("飞机")]
    [InlineData("save this site")]
    public void The_page_about_saved_copies_is_found(string query)
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", "search: true\n", "search: true\noffline: true\n").Build();
        Assert.Empty(site.Diagnostics);
        Assert.All(new[] { "en", "zh" }, lang => Assert.Equal("offline/", RealScript.Over(site, lang).Find(query).Rows.First().Address));
        Assert.DoesNotContain(RealScript.Over(Site, "en").Find(query, 100).Rows, row => row.Address == "offline/");
    }

    [Theory]
    [InlineData("paperbaot", "Paperboat")]
    [InlineData("apperboat", "Paperboat")]
    [InlineData("paprbot", "")]
    [InlineData("papreboat lost", "Paperboat lost")]
    [InlineData("zhichaun", "zhichuan")]
    [InlineData("zhichuan10555", "zhichuan 10555")]
    public void A_slip_anywhere_in_a_name_is_put_right_and_said(string typed, string instead)
    {
        var found = RealScript.Over(Site, "en").Find(typed);
        Assert.Equal(instead, found.Instead);
        if (instead.Length > 0)
            Assert.Equal("apps/paperboat/", found.Rows.First().Address);
    }

    [Theory]
    [InlineData("en", "紙船", "apps/paperboat/")]
    [InlineData("zh", "紙船", "apps/paperboat/")]
    [InlineData("zh", "保住號碼", "guides/keeping/")]
    public void Traditional_characters_find_the_same(string lang, string query, string place)
    {
        var found = RealScript.Over(Site, lang).Find(query);
        Assert.Equal(place, found.Rows.First().Address);
        Assert.Equal("", found.Instead);
    }

    [Theory]
    [InlineData("boats", "apps/paperboat/")]
    [InlineData("dinghy", "apps/paperboat/")]
    [InlineData("dinghies", "apps/paperboat/")]
    [InlineData("dignhy", "apps/paperboat/")]
    [InlineData("小船", "apps/paperboat/")]
    [InlineData("留存", "guides/keeping/")]
    public void What_readers_type_for_a_word_finds_it(string typed, string place)
    {
        var site = SmallSite
            .Valid.Edit("data/site.yaml", "search: true\n", "search: true\nsynonyms: { dinghy: paperboat, boats: paperboat, 小船: 纸船 }\n")
            .Edit("data/site.yaml", "search: true\n", "search: true\npreferred-terms: { zh: { 留存: 保住 } }\n")
            .Build();
        Assert.Empty(site.Diagnostics);
        Assert.All(new[] { "en", "zh" }, lang => Assert.Equal(place, RealScript.Over(site, lang).Find(typed).Rows.First().Address));
        Assert.NotEqual(place, RealScript.Over(Site, "en").Find(typed).Rows.FirstOrDefault()?.Address);
    }

    /// <summary>As a browser has it that kept the index from before there were synonyms.</summary>
    [Fact]
    public void An_index_without_synonyms_finds_the_rest()
    {
        string? Older(string path) =>
            Site.Files.TryGetValue("en/search/" + path, out var content)
                ? Encoding.UTF8.GetString(content).Replace(",\"synonyms\":{}", "", StringComparison.Ordinal)
                : null;
        Assert.DoesNotContain("synonyms", Older("index.json"), StringComparison.Ordinal);
        Assert.Contains("synonyms", Encoding.UTF8.GetString(Site.Files["en/search/index.json"]), StringComparison.Ordinal);
        var script = new SearchScript(RealScript.Source, RealScript.Slips, Older);
        Assert.Equal("apps/paperboat/", script.Find("Paperboat").Rows.First().Address);
    }

    [Fact]
    public void The_word_that_was_meant_is_marked_too()
    {
        var site = SmallSite.Valid.Edit("data/site.yaml", "search: true\n", "search: true\nsynonyms: { dinghy: paperboat }\n").Build();
        Assert.Contains(
            RealScript.Over(site, "en").Find("dinghy").Rows,
            row => row.Shown.Contains("[Paperboat]", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_is_one_result_and_what_stands_at_its_foot_is_none()
    {
        var script = RealScript.Over(Site, "en");
        foreach (var query in new[] { "number", "paperboat", "harbour", "code" })
        {
            var rows = script
                .Find(query, 100)
                .Rows.Where(row => row.Kind is not ("fact" or "hotline" or "term" or "case" or "source"))
                .ToList();
            Assert.NotEmpty(rows);
            Assert.Equal(rows.Count, rows.Select(row => row.Page).Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(rows, row => row.Id == "words-on-this-page");
        }
    }

    [Fact]
    public void The_version_changes_with_what_is_shown_and_with_nothing_else()
    {
        string Version(BuiltSite site) =>
            System.Text.Json.JsonDocument.Parse(site.Text("en/search/index.json")).RootElement.GetProperty("version").GetString()!;
        Assert.Equal(Version(Site), Version(SmallSite.Valid.Build()));
        Assert.Equal(Version(Site), Version(SmallSite.Valid.Edit("theme/strings.en.yaml", "menu: Menu", "menu: More").Build()));
        Assert.NotEqual(
            Version(Site),
            Version(SmallSite.Valid.Edit("input/en/guides/keeping.md", "Do it early.", "Do it, early!").Build())
        );
    }

    [Fact]
    public void Of_a_word_that_is_everywhere_the_places_where_it_says_most_are_kept_and_it_hides_no_other()
    {
        // More passages than a list of places may be long.
        var blocks = string.Join(
            "\n\n",
            Enumerable.Range(0, 500).Select(i => $"## Part {Letters(i)} {{#part-{i}}}\n\nA lantern {Letters(i)} is lit.")
        );
        var zh = string.Join(
            "\n\n",
            Enumerable.Range(0, 500).Select(i => $"## 部分 {Letters(i)} {{#part-{i}}}\n\n点亮一盏灯笼 {Letters(i)}。")
        );
        var site = SmallSite
            .Valid.Edit("input/en/guides/keeping.md", "\n## In", $"\n{blocks}\n\n## In")
            .Edit("input/zh/guides/keeping.md", "\n## 在", $"\n{zh}\n\n## 在")
            .Build();
        Assert.Empty(site.Diagnostics);
        // The beginning of the term stands in the line before.
        Assert.Contains(
            "ern!",
            string.Concat(site.Files.Keys.Where(path => path.StartsWith("en/search/terms/", StringComparison.Ordinal)).Select(site.Text)),
            StringComparison.Ordinal
        );
        Assert.All(
            new[] { 3, 250, 499 },
            i => Assert.Equal($"guides/keeping/#part-{i}", RealScript.Over(site, "en").Find($"lantern {Letters(i)}").Rows.First().Address)
        );
    }

    // A word of its own for each number.
    private static string Letters(int number) => $"q{(char)('a' + number / 26)}{(char)('a' + number % 26)}z";

    /// <summary>The right spelling may lie in another file of the index than the slip would.</summary>
    [Fact]
    public void A_letter_left_out_is_forgiven_wherever_the_word_lies()
    {
        var script = RealScript.Over(Site, "en");
        var words = Site
            .LanguagePages.Where(page => page.Lang == "en")
            .SelectMany(page => page.All("main *:not([lang])").Where(e => e.Children.Length == 0))
            .SelectMany(element => Tokenizer.All(element.TextContent))
            .Where(word => word.Length > 5 && word.All(char.IsAsciiLetter))
            .Distinct(StringComparer.Ordinal)
            .Where(word => script.Find(word, 1).Words.Contains(word))
            .ToList();
        Assert.InRange(words.Count, 50, int.MaxValue);
        var slips = words.SelectMany(word => Enumerable.Range(4, word.Length - 5).Select(at => word.Remove(at, 1)));
        Assert.All(slips, slip => Assert.True(script.Find(slip, 1).Count > 0, slip));
    }
}
