using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The site among a phone's apps.</summary>
[Tier(Tier.Slow)]
public class WebManifestTests
{
    [Theory]
    [InlineData("en", "en", "Lantern Town")]
    [InlineData("zh", "zh-Hans", "灯笼镇")]
    public void Each_language_opens_as_an_app_in_itself_with_icons_that_exist(string lang, string tag, string shortName)
    {
        var path = $"{lang}/app.webmanifest";
        var manifest = JsonDocument.Parse(FullSite.Built.Text(path)).RootElement;
        Assert.Equal(tag, manifest.GetProperty("lang").GetString());
        Assert.Equal(shortName, manifest.GetProperty("short_name").GetString());
        Assert.Equal($"{lang}/index.html", WebAddress.Resolve(path, manifest.GetProperty("start_url").GetString()!).Path);
        Assert.Equal("index.html", WebAddress.Resolve(path, manifest.GetProperty("scope").GetString()!).Path);
        Assert.Equal("standalone", manifest.GetProperty("display").GetString());

        var icons = manifest.GetProperty("icons").EnumerateArray().ToList();
        Assert.Equal(
            ["any", "any", "any", "maskable", "monochrome"],
            icons.Select(icon => icon.GetProperty("purpose").GetString()).Order(StringComparer.Ordinal)
        );
        foreach (var icon in icons)
        {
            var address = icon.GetProperty("src").GetString()!;
            Assert.Matches(@"\.[0-9a-f]{8}\.(png|svg)$", address);
            var bytes = FullSite.Built.Files[WebAddress.Resolve(path, address).Path!];
            Assert.NotEmpty(bytes);
            // A PNG tells its width and height 16 bytes into the file.
            if (icon.GetProperty("type").GetString() == "image/png")
                Assert.Equal(icon.GetProperty("sizes").GetString(), $"{(bytes[18] << 8) + bytes[19]}x{(bytes[22] << 8) + bytes[23]}");
        }
    }

    [Fact]
    public void Its_colours_are_the_light_ones_of_the_styles()
    {
        var manifest = JsonDocument.Parse(FullSite.Built.Text("en/app.webmanifest")).RootElement;
        var root = Regex.Match(FullSite.Built.AssetText("assets/site.css"), @":root\s*\{[^}]*\}").Value;
        Assert.Contains($"--bg: {manifest.GetProperty("background_color").GetString()};", root, StringComparison.Ordinal);
        Assert.Contains($"--surface: {manifest.GetProperty("theme_color").GetString()};", root, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_a_language_leads_to_its_own_and_carries_its_icon_within()
    {
        foreach (var page in FullSite.Built.LanguagePages)
        {
            Assert.Equal($"{page.Lang}/app.webmanifest", WebAddress.Resolve(page.Path, page.Attr("link[rel=manifest]", "href")!).Path);
            Assert.StartsWith("data:image/svg+xml,%3Csvg%20", page.Attr("link[rel=icon]", "href"), StringComparison.Ordinal);
        }
        var drawn = Uri.UnescapeDataString(FullSite.Built.Page("en/").Attr("link[rel=icon]", "href")!["data:image/svg+xml,".Length..]);
        Assert.Equal(FullSite.Built.AssetText("assets/icons/icon.svg").TrimEnd(), drawn);
    }

    [Fact]
    public void A_site_without_a_short_name_is_called_by_its_name()
    {
        var manifest = JsonDocument.Parse(SmallSite.Valid.Build().Text("en/app.webmanifest")).RootElement;
        Assert.Equal(manifest.GetProperty("name").GetString(), manifest.GetProperty("short_name").GetString());
        Assert.Empty(manifest.GetProperty("icons").EnumerateArray());
    }
}
