using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Tests.Pictures;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>The site among a phone's apps, on its reader's screen, and in a chat where somebody shares a page.</summary>
public static partial class AppCheckers
{
    public static Findings Each_language_opens_as_an_app_with_icons_that_exist(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var path = $"{lang}/app.webmanifest";
            var manifest = JsonDocument.Parse(site.Text(path)).RootElement;
            findings.Check(
                WebAddress.Resolve(path, manifest.GetProperty("start_url").GetString()!).Path == $"{lang}/index.html",
                () => $"{path} starts elsewhere"
            );
            foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
            {
                var address = icon.GetProperty("src").GetString()!;
                var bytes = site.Files.GetValueOrDefault(WebAddress.Resolve(path, address).Path ?? "");
                findings.Check(bytes is not null, () => $"{path}: {address} is not there");
                // A PNG tells its width and height 16 bytes into the file.
                if (bytes is not null && icon.GetProperty("type").GetString() == "image/png")
                    findings.Check(
                        icon.GetProperty("sizes").GetString() == $"{(bytes[18] << 8) + bytes[19]}x{(bytes[22] << 8) + bytes[23]}",
                        () => $"{path}: {address} has another size"
                    );
            }
            // What the phone paints before the page is there has the page's own colours.
            var root = RootPattern().Match(site.AssetText("assets/site.css")).Value;
            foreach (var (name, key) in new[] { ("bg", "background_color"), ("surface", "theme_color") })
                findings.Check(
                    root.Contains($"--{name}: {manifest.GetProperty(key).GetString()};", StringComparison.Ordinal),
                    () => $"{path}: {key} is not --{name} of assets/site.css"
                );
        }
        foreach (var page in site.LanguagePages)
        {
            var href = page.Document.QuerySelector("link[rel=manifest]")?.GetAttribute("href");
            findings.Check(
                href is not null && WebAddress.Resolve(page.Path, href).Path == $"{page.Lang}/app.webmanifest",
                () => $"{page} leads to {href}"
            );
        }
        return findings;
    }

    /// <summary>Large letters hold so much on a screen of 320 by 480.</summary>
    public static Findings Phrases_fit_a_screen_and_say_what_may_be_heard(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var card in site.Page("zh/phrases/").All(".phrase"))
        {
            findings.Check(
                card.QuerySelector(".phrase-say")?.TextContent.Length is > 0 and <= 60,
                () => $"{card.Id} is too long to be shown"
            );
            findings.Check(card.QuerySelector(".hear li") is not null, () => $"{card.Id} says nothing of what may be heard");
        }
        return findings;
    }

    /// <summary>Each page that search engines list has a picture of its own; others show that of the page they stand for, or
    /// none.</summary>
    public static Findings Every_page_names_a_picture_that_is_there(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var root = SiteSources.Scalar(sources.Find("site")!, "base-url");
        var named = new HashSet<string>(StringComparer.Ordinal);
        var colours = new[] { "bg", "accent", "urgent", "ink", "muted" }.ToDictionary(
            name => name,
            name => Regex.Match(site.AssetText("assets/site.css"), $"--{name}: (#[0-9a-f]{{6}});").Groups[1].Value
        );
        foreach (
            var page in site
                .Pages.Where(page => page.Path != "404.html" && !page.IsRedirect)
                .OrderBy(page => page.All("meta[name=robots]").Count)
        )
        {
            var address = page.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
            var isHidden = page.All("meta[name=robots]").Count > 0;
            if (isHidden && address is null)
                continue;
            var file =
                address?.StartsWith(root + "share/", StringComparison.Ordinal) == true
                    ? site.Files.GetValueOrDefault(address[root.Length..])
                    : null;
            findings.Check(file is not null, () => $"{page}: its picture '{address}' is not there");
            if (file is null || !named.Add(address!))
            {
                // The page about copies is made after all pictures.
                findings.Check(file is null || isHidden || page.Key == "offline/", () => $"{page} shows the picture of another page");
                continue;
            }
            var picture = PngPixels.Read(file);
            findings.Check(
                (picture.Width, picture.Height) == (1200, 630) && file.Length < 25_000,
                () => $"{address}: {picture.Width} by {picture.Height}, {file.Length} bytes"
            );
            // The ground, the bar at the foot, and the ink of the words.
            var used = picture.Used.Select(Colour).ToList();
            findings.Check(
                Colour(picture[5, 5]) == colours["bg"]
                    && Colour(picture[5, 625]) is var bar
                    && (bar == colours["accent"] || bar == colours["urgent"])
                    && used.Contains(colours["ink"])
                    && used.Contains(colours["muted"]),
                () => $"{address} has other colours than assets/site.css"
            );
        }
        findings.Check(
            named.Count == site.Files.Keys.Count(path => path.StartsWith("share/", StringComparison.Ordinal)),
            () => "A picture is shown by no page"
        );
        return findings;
    }

    private static string Colour(int rgb) => $"#{rgb:x6}";

    [GeneratedRegex(@":root\s*\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex RootPattern();
}
