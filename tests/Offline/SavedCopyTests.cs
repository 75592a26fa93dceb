using System.Security.Cryptography;
using SiteGen.Model.Entries;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>What a worker needs to keep the site: lists that are true, and versions that tell one state of the site from the
/// next.</summary>
[Tier(Tier.Slow)]
public class SavedCopyTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_list_of_a_language_names_every_page_and_all_that_it_loads_with_hash_and_size(string lang)
    {
        var listed = SavedList.Of(FullSite.Built, lang);
        var expected = new SortedDictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var page in FullSite.Built.Pages.Where(p => p.Lang == lang && p.Path != $"{lang}/whole-guide.html"))
        {
            expected[page.Address] = Print(page.Path);
            foreach (
                var address in page.All("link[rel=stylesheet], link[rel=apple-touch-icon], link[rel=manifest], script[src], img[src]")
                    .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            )
            {
                var path = WebAddress.Resolve(page.Path, address).Path!;
                expected[path] = Print(path);
            }
        }
        foreach (
            var (path, _) in FullSite.Built.Files.Where(f =>
                f.Key.StartsWith("assets/", StringComparison.Ordinal) && Path.GetExtension(f.Key) is ".css" or ".js"
            )
        )
            expected[path] = Print(path);
        foreach (
            var (path, _) in FullSite.Built.Files.Where(f =>
                f.Key.StartsWith(lang + "/", StringComparison.Ordinal)
                && Path.GetExtension(f.Key) is ".json" or ".txt"
                && f.Key != $"{lang}/offline/files.json"
            )
        )
            expected[path] = Print(path);

        Assert.True(expected.Count > 50);
        Assert.Equal(
            expected.Select(e => (e.Key, e.Value)),
            listed.Select(e => (e.Key, (e.Value.Hash, e.Value.Bytes))).OrderBy(e => e.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_worker_names_the_lists_by_their_hashes_and_what_every_device_keeps()
    {
        var site = SavedList.SiteOf(FullSite.Built);
        foreach (var lang in new[] { "en", "zh" })
        {
            var list = site.GetProperty("lists").GetProperty(lang);
            Assert.Equal($"{lang}/offline/files.json", list[0].GetString());
            Assert.Equal(Print($"{lang}/offline/files.json"), (list[1].GetString()!, list[2].GetInt32()));
        }
        var core = site.GetProperty("core").EnumerateArray().Select(file => PublishedAsset.WithoutHash(file[0].GetString()!)).ToList();
        Assert.Equal(
            [
                "",
                "assets/door.js",
                "assets/icons/touch-180.png",
                "assets/offline.js",
                "assets/site.css",
                "assets/site.js",
                "not-saved.html",
            ],
            core.Order(StringComparer.Ordinal)
        );
        Assert.All(
            site.GetProperty("core").EnumerateArray(),
            file => Assert.Equal(Print(PathOf(file[0].GetString()!)), (file[1].GetString()!, file[2].GetInt32()))
        );
        Assert.Matches("^[0-9a-f]{16}$", site.GetProperty("version").GetString()!);
        Assert.Equal(site.GetProperty("notSaved").GetString(), core.Single(address => address.EndsWith(".html", StringComparison.Ordinal)));
    }

    /// <summary>Somebody who has opened one page has the way out, the numbers and the phrases without a line.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void From_the_first_visit_on_a_reader_has_what_an_emergency_needs(string lang)
    {
        var first = SavedList
            .SiteOf(FullSite.Built)
            .GetProperty("first")
            .GetProperty(lang)
            .EnumerateArray()
            .Select(address => address.GetString()!)
            .ToList();
        Assert.Equal(
            [$"{lang}/", $"{lang}/guides/trouble/", $"{lang}/hotlines/", $"{lang}/phrases/"],
            first.Where(address => address.EndsWith('/')).Order(StringComparer.Ordinal)
        );
        Assert.Contains(first, address => PublishedAsset.WithoutHash(address) == "assets/phrases.css");
        Assert.Contains(first, address => PublishedAsset.WithoutHash(address) == "assets/cards.js");
        var listed = SavedList.Of(FullSite.Built, lang);
        Assert.All(first, address => Assert.True(listed.ContainsKey(address), address));
    }

    [Fact]
    public void The_front_door_starts_the_worker_of_a_site_that_is_kept_and_of_no_other()
    {
        var door = FullSite.Built.Page("");
        Assert.Equal("sw.js", door.Attr("html", "data-worker"));
        Assert.Single(door.All("script"), script => PublishedAsset.WithoutHash(script.GetAttribute("src")!) == "assets/door.js");
        Assert.False(FullSite.Built.Page("404.html").Html.Contains("data-worker", StringComparison.Ordinal));
        Assert.False(SmallSite.Valid.Build().Page("").Html.Contains("data-worker", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_are_listed_with_the_titles_a_reader_looks_for()
    {
        var listed = SavedList.Of(FullSite.Built, "en");
        foreach (var page in FullSite.Built.LanguagePages.Where(p => p.Lang == "en"))
            Assert.Equal(page.Document.Title!.Replace(" - Lantern Town", "", StringComparison.Ordinal), listed[page.Address].Title);
        Assert.All(listed.Where(file => !file.Key.EndsWith('/')), file => Assert.Null(file.Value.Title));
    }

    [Fact]
    public void No_address_in_the_worker_is_absolute()
    {
        var worker = FullSite.Built.Text("sw.js");
        Assert.DoesNotContain("://", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("lantern", worker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/facts/fee.yaml", "verified: {", "verified:  {", false)]
    [InlineData("data/phrases/keep-it.yaml", "zh:", "zh: ", false)]
    [InlineData("theme/assets/site.css", "40rem", "41rem", true)]
    [InlineData("theme/strings.zh.yaml", "skip: ", "skip: 直接", true)]
    [InlineData("data/site.yaml", "name: { en: ", "name: { en: New ", true)]
    public void What_changes_a_file_makes_another_version_and_nothing_else_does(string path, string before, string after, bool isOther)
    {
        var first = Sound(OfflineSites.Offline);
        var other = Sound(OfflineSites.Offline.Edit(path, before, after));
        Assert.Equal(
            isOther,
            SavedList.SiteOf(first).GetProperty("version").GetString() != SavedList.SiteOf(other).GetProperty("version").GetString()
        );
        Assert.Equal(isOther, !first.Files["sw.js"].AsSpan().SequenceEqual(other.Files["sw.js"]));
    }

    [Fact]
    public void A_worker_that_is_taken_back_removes_itself_and_leaves_the_page_and_the_file()
    {
        var site = Sound(OfflineSites.Valid("offline: false\n"));
        Assert.Contains("unregister", site.Text("sw.js"), StringComparison.Ordinal);
        Assert.DoesNotContain("self.SITE", site.Text("sw.js"), StringComparison.Ordinal);
        Assert.DoesNotContain("en/offline/files.json", site.Files.Keys);
        Assert.All(site.Pages, page => Assert.Null(page.Document.DocumentElement.GetAttribute("data-worker")));
        Assert.Empty(site.Page("en/offline/").All("#save"));
        Assert.Equal("../whole-guide.html", site.Page("en/offline/").Attr("a[download]", "href"));
        Assert.Contains("en/whole-guide.html", site.Files.Keys);
    }

    [Fact]
    public void A_site_that_says_nothing_of_copies_has_none()
    {
        var site = Sound(SmallSite.Valid);
        Assert.DoesNotContain(
            site.Files.Keys,
            path =>
                (path.Contains("offline", StringComparison.Ordinal) && !path.StartsWith("assets/", StringComparison.Ordinal))
                || path.Contains("whole-guide", StringComparison.Ordinal)
                || path is "sw.js" or "not-saved.html"
        );
        Assert.DoesNotContain("sha256", site.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains("en/app.webmanifest", site.Files.Keys);
    }

    [Fact]
    public void The_page_about_copies_tells_their_sizes_and_the_last_day_of_checking()
    {
        var page = FullSite.Built.Page("en/offline/");
        var listed = SavedList.Of(FullSite.Built, "en");
        var others = listed.Where(file => file.Key != "en/offline/").Sum(file => (long)file.Value.Bytes);
        var text = page.Document.QuerySelector("main")!.TextContent;
        Assert.Contains($"{listed.Count(file => file.Value.Title is not null)} pages", text, StringComparison.Ordinal);
        Assert.Contains(
            others < 1_000_000 ? $"{(others + 999) / 1000}\u00A0KB" : $"{Math.Ceiling(others / 100_000m) / 10:0.0}\u00A0MB",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"({(FullSite.Built.Files["en/whole-guide.html"].Length + 999) / 1000}\u00A0KB)",
            page.One("a[download]").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Latest check of a fact against its source: ", text, StringComparison.Ordinal);
        Assert.True(page.One("#save").HasAttribute("hidden"), "A button that does nothing is not to be seen.");
    }

    private static (string Hash, int Bytes) Print(string path) =>
        (Convert.ToHexStringLower(SHA256.HashData(FullSite.Built.Files[path])), FullSite.Built.Files[path].Length);

    private static string PathOf(string address) => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;

    private static BuiltSite Sound(SmallSite small)
    {
        var site = small.Build();
        Assert.Empty(site.Diagnostics);
        return site;
    }
}
