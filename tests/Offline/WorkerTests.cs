using Jint;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The decisions of the worker, run from its own file: which file an address means, what a new version has to have, what may
/// go.</summary>
[Tier(Tier.Slow)]
public class WorkerTests
{
    private static readonly string Source = File.ReadAllText(RepositoryRoot.Combine("theme", "offline", "sw.js"));

    private readonly Engine _worker = Load();

    [Theory]
    [InlineData("https://a.example/site/en/apps/", true, "en/apps/")]
    [InlineData("https://a.example/site/en/apps/?from=x#steps", true, "en/apps/")]
    [InlineData("https://a.example/site/en/apps/index.html", true, "en/apps/")]
    [InlineData("https://a.example/site/index.html", true, "")]
    [InlineData("https://a.example/site/", true, "")]
    [InlineData("https://a.example/site/my-index.html", true, "my-index.html")]
    [InlineData("https://a.example/site/assets/site.1f0e9a2b.css#x", false, "assets/site.1f0e9a2b.css")]
    [InlineData("https://a.example/other/en/", true, null)]
    [InlineData("https://b.example/site/en/", false, null)]
    public void An_address_is_named_as_lists_name_it(string url, bool isPage, string? expected)
    {
        var address = _worker.Invoke("addressOf", url, "https://a.example/site/", isPage);
        Assert.Equal(expected, address.IsNull() ? null : address.AsString());
    }

    [Theory]
    [InlineData("en/apps/", "en/apps/")]
    [InlineData("en/apps", "en/apps/")]
    [InlineData("en/whole-guide", "en/whole-guide.html")]
    [InlineData("en/whole-guide.html", "en/whole-guide.html")]
    [InlineData("", "")]
    [InlineData("en/whole", null)]
    public void A_host_may_take_endings_away(string address, string? expected)
    {
        const string list = """indexOf([["", "d"], ["en/apps/", "a"], ["en/whole-guide.html", "w"]])""";
        var file = _worker.Evaluate($"(fileAt({list}, '{address}') || [null])[0]");
        Assert.Equal(expected, file.IsNull() ? null : file.AsString());
    }

    [Theory]
    [InlineData("assets/site.1f0e9a2b.css", "1f0e9a2b")]
    [InlineData("assets/site.css?v=1f0e9a2b", null)]
    [InlineData("assets/site.css", null)]
    public void An_address_may_name_the_content(string address, string? expected)
    {
        var stamp = _worker.Invoke("stampOf", address);
        Assert.Equal(expected, stamp.IsNull() ? null : stamp.AsString());
    }

    [Theory]
    [InlineData("Thu, 26 Nov 2026 12:00:00 GMT", "2026-11-26T12:00:00.000Z")]
    [InlineData(null, "1970-01-01T00:00:01.000Z")]
    [InlineData("soon", "1970-01-01T00:00:01.000Z")]
    public void What_day_it_is_the_site_says_and_the_device_only_where_it_does_not(string? said, string expected) =>
        Assert.Equal(expected, _worker.Invoke("timeOf", said, 1000).AsString());

    [Theory]
    // Nothing saved: what every device keeps, and the page that was open before, in its new form.
    [InlineData("[]", "core.css en/visited/")]
    // A saved language is wanted whole; of the other only what was visited.
    [InlineData("['en']", "core.css en/ en/new/ en/visited/")]
    [InlineData("['zh']", "core.css en/visited/ zh/")]
    [InlineData("['en', 'zh']", "core.css en/ en/new/ en/visited/ zh/")]
    // A language that the site no longer has.
    [InlineData("['fr']", "core.css en/visited/")]
    public void A_new_version_wants_what_was_saved_and_what_was_visited(string saved, string expected)
    {
        _worker.Execute(
            $$"""
            var lists = { en: { files: [["en/", "a2"], ["en/new/", "n"], ["en/visited/", "v2"]] }, zh: { files: [["zh/", "z"]] } };
            var before = { "en/": ["en/", "a1"], "en/visited/": ["en/visited/", "v1"], "en/gone/": ["en/gone/", "g"] };
            var found = wanted(lists, {{saved}}, [["core.css", "c"]], before, { v1: true, g: true, c: true })
                .map(file => file[0]).sort().join(" ");
            """
        );
        Assert.Equal(expected, _worker.GetValue("found").AsString());
    }

    [Fact]
    public void What_is_missing_goes_by_the_bytes_and_not_by_the_address() =>
        Assert.Equal(
            "en/",
            _worker
                .Evaluate("""missing([["en/", "new"], ["en/apps/", "same"]], { old: true, same: true }).map(f => f[0]).join(" ")""")
                .AsString()
        );

    [Fact]
    public void What_no_list_in_use_names_may_go() =>
        Assert.Equal(
            "x y",
            _worker
                .Evaluate(
                    """unused({ x: true, a: true, y: true, b: true }, [[["en/", "a"]], [["zh/", "b"], ["zh/x/", "c"]]]).sort().join(" ")"""
                )
                .AsString()
        );

    [Theory]
    [InlineData("zh-TW,en", "en,zh")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("EN-gb,fr", "en")]
    [InlineData("fr,de", "en,zh")]
    [InlineData("", "en,zh")]
    public void At_the_front_door_the_languages_are_those_of_the_browser(string spoken, string expected)
    {
        var languages = _worker
            .Evaluate("self.PURE.firstLanguages")
            .Call(_worker.Evaluate("[\"en\", \"zh\"]"), _worker.Evaluate($"\"{spoken}\".split(\",\").filter(Boolean)"));
        Assert.Equal(expected, string.Join(',', languages.AsArray().Select(lang => lang.AsString())));
    }

    [Fact]
    public void A_hash_is_written_as_lists_have_it() =>
        Assert.Equal("00ff0a", _worker.Evaluate("hexOf(new Uint8Array([0, 255, 10]).buffer)").AsString());

    [Theory]
    [InlineData("""<a href="en/" hreflang="en">""", """<a href="/site/en/" hreflang="en">""")]
    [InlineData(
        """<link rel="stylesheet" href="assets/site.1f0e9a2b.css">""",
        """<link rel="stylesheet" href="/site/assets/site.1f0e9a2b.css">"""
    )]
    [InlineData("""<script src="assets/offline.js" defer>""", """<script src="/site/assets/offline.js" defer>""")]
    [InlineData("""<a class="skip" href="#main">""", """<a class="skip" href="#main">""")]
    [InlineData("""<link rel="icon" href="data:,">""", """<link rel="icon" href="data:,">""")]
    [InlineData("""<a href="https://a.example/en/">""", """<a href="https://a.example/en/">""")]
    public void The_page_for_what_is_not_saved_leads_from_the_root_wherever_it_is_shown(string written, string expected) =>
        Assert.Equal(expected, _worker.Invoke("fromRoot", written, "/site/").AsString());

    [Fact]
    public void No_address_in_it_is_absolute() => Assert.DoesNotContain("://", Source, StringComparison.Ordinal);

    private static Engine Load()
    {
        var engine = new Engine();
        engine.Execute("var self = {};");
        engine.Execute(Source);
        engine.Execute("Object.keys(self.PURE).forEach(name => globalThis[name] = self.PURE[name]);");
        return engine;
    }
}
