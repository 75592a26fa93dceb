using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Images;
using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>Pictures in guides, from the file to the page.</summary>
[Tier(Tier.Quick)]
public sealed class GuideImageTests
{
    private static BuiltSite Site(string config = "")
    {
        var small = (config.Length > 0 ? OfflineSites.Valid(config) : SmallSite.Valid);
        var texts = new Dictionary<string, string>(small.Files, StringComparer.Ordinal);
        texts["input/en/guides/trouble.md"] += "\n![The menu “Me” & more](menu.png)\n";
        texts["input/zh/guides/trouble.md"] += "\n![“我”和更多](menu.png)\n";
        var files = MiniTheme.Bytes(texts).ToDictionary(StringComparer.Ordinal);
        foreach (var name in new[] { "menu.png", "menu@2x.png" })
            files["input/images/" + name] = File.ReadAllBytes(
                Path.Combine(AppContext.BaseDirectory, "Support", "Samples", "input", "images", name)
            );
        var site = BuiltSite.Build(new MemoryFiles(files));
        Assert.Empty(site.Diagnostics);
        return site;
    }

    [Fact]
    public void A_page_shows_it_with_its_size_its_words_and_its_double()
    {
        var site = Site();
        var image = site.Page("zh/guides/trouble/").Document.QuerySelector("img.shot")!;
        Assert.Equal("“我”和更多", image.GetAttribute("alt"));
        Assert.Equal("30 20", $"{image.GetAttribute("width")} {image.GetAttribute("height")}");
        Assert.Equal("lazy", image.GetAttribute("loading"));
        var (single, twice) = (image.GetAttribute("src")!, image.GetAttribute("srcset")!);
        Assert.Matches(@"^\.\./\.\./\.\./assets/images/menu\.[0-9a-f]{8}\.png$", single);
        Assert.Matches(@"^\.\./\.\./\.\./assets/images/menu-2x\.[0-9a-f]{8}\.png 2x$", twice);
        Assert.Equal(84, site.Files[single["../../../".Length..]].Length);
        Assert.Equal(85, site.Files[twice["../../../".Length..^" 2x".Length]].Length);
        Assert.Equal("The menu “Me” & more", site.Page("en/guides/trouble/").Document.QuerySelector("img.shot")?.GetAttribute("alt"));
    }

    [Fact]
    public void A_saved_copy_holds_it_and_the_single_file_has_its_words()
    {
        var site = Site("offline: true\n");
        var lists = site
            .Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Value));
        Assert.Contains(lists, list => list.Contains("assets/images/menu.", StringComparison.Ordinal));
        Assert.Contains(lists, list => list.Contains("assets/images/menu-2x.", StringComparison.Ordinal));
        var whole = Encoding.UTF8.GetString(site.Files["en/whole-guide.html"]);
        Assert.DoesNotContain("<img", whole, StringComparison.Ordinal);
        Assert.Contains("<em>The menu “Me” &amp; more</em>", whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("menu.png", 30, 20)]
    [InlineData("menu@2x.png", 60, 40)]
    [InlineData("menu.jpg", 30, 20)]
    [InlineData("progressive.jpg", 30, 20)]
    [InlineData("menu.webp", 30, 20)]
    [InlineData("alpha.webp", 30, 20)]
    [InlineData("lossless.webp", 30, 20)]
    public void Sizes_are_read_from_files_of_another_program_and_no_beginning_of_one_throws(string name, int width, int height)
    {
        var whole = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Support", "Samples", "input", "images", name));
        var found = Assert.Single(Read(name, whole).Found);
        Assert.Equal((width, height), (found.Width, found.Height));
        for (var length = 0; length < whole.Length; length++)
            Assert.Empty(Read(name, whole[..length]).Found);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0xFF;
            Read(name, changed);
        }
    }

    private static (IReadOnlyList<FoundImage> Found, DiagnosticBag Diagnostics) Read(string name, byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        var files = new MemoryFiles(new Dictionary<string, byte[]> { ["input/images/" + name] = content });
        var found = ImageReader.ReadAll(files, diagnostics);
        Assert.Equal(found.Count == 0, diagnostics.HasErrors);
        return (found, diagnostics);
    }
}
