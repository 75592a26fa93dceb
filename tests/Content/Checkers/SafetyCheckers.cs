using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Nothing foreign, nothing inline, and little to carry.</summary>
public static partial class SafetyCheckers
{
    private const string Requesting =
        "script, img, iframe, frame, source, track, audio, video, embed, object, input[type=image], "
        + "link:not([rel=canonical]):not([rel=alternate]):not([rel=license])";

    public static Findings Nothing_is_requested_from_elsewhere(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            foreach (var element in page.All(Requesting))
            {
                foreach (var address in new[] { "href", "src", "srcset", "data", "poster" }.Select(element.GetAttribute).OfType<string>())
                    findings.Check(
                        WebAddress.IsIcon(element, address)
                            || (!WebAddress.HasScheme(address) && !address.StartsWith("//", StringComparison.Ordinal)),
                        () => $"{page}: {element.OuterHtml}"
                    );
            }
            findings.Check(
                page.All("base, link[rel=preconnect], link[rel=dns-prefetch], a[ping]").Count == 0,
                () => $"{page}: an element that reaches out, or moves every link"
            );
            // The one form there is asks the site's own search page, by an address that can be kept.
            foreach (var form in page.All("form, [formaction], [formmethod]"))
                findings.Check(
                    form.LocalName == "form"
                        && form.GetAttribute("method") == "get"
                        && WebAddress.Resolve(page.Path, form.GetAttribute("action") ?? "").Path == $"{page.Lang}/search/index.html"
                        && form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")).SequenceEqual(["q"]),
                    () => $"{page}: {form.OuterHtml}"
                );
        }
        foreach (var (path, bytes) in site.Files.Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal)))
        {
            var css = Encoding.UTF8.GetString(bytes);
            findings.Check(
                !CssAddressPattern()
                    .Matches(css)
                    .Any(m =>
                        WebAddress.HasScheme(m.Groups["url"].Value) || m.Groups["url"].Value.StartsWith("//", StringComparison.Ordinal)
                    ),
                () => $"{path}: an address in the styles"
            );
        }
        foreach (var (path, bytes) in site.Files.Where(f => f.Key.EndsWith(".js", StringComparison.Ordinal)))
            findings.Check(
                !Encoding.UTF8.GetString(bytes).Contains("://", StringComparison.Ordinal),
                () => $"{path}: an address in a script"
            );
        return findings;
    }

    public static Findings Every_page_forbids_what_is_foreign(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            var policies = page.All("head > meta[http-equiv=Content-Security-Policy]")
                .Select(m => m.GetAttribute("content") ?? "")
                .ToList();
            var directives = policies
                .SelectMany(p => p.Split(';', StringSplitOptions.TrimEntries))
                .Select(d => d.Split(' '))
                .ToDictionary(d => d[0], d => d[1..], StringComparer.Ordinal);
            findings.Check(
                policies.Count == 1
                    && directives.GetValueOrDefault("default-src")?.SequenceEqual(["'none'"]) == true
                    && directives
                        .Values.SelectMany(v => v)
                        .All(v => v is "'none'" or "'self'" or "data:" || (page.IsWholeGuide && v == HostCheckers.StyleSource(page))),
                () => $"{page}: policy '{string.Join(" | ", policies)}'"
            );
        }
        return findings;
    }

    public static Findings Nothing_is_inline(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            foreach (var element in page.All("*"))
            {
                // The file that is carried away has its styles within; its policy names them by their hash.
                findings.Check(
                    (element.LocalName != "style" || (page.IsWholeGuide && element.ParentElement?.LocalName == "head"))
                        && (element.LocalName != "script" || IsFile(element) || IsData(element))
                        && !element.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)),
                    () => $"{page}: {element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]}"
                );
            }
        }
        return findings;
    }

    private static bool IsFile(IElement script) => script.HasAttribute("src") && script.TextContent.Length == 0;

    /// <summary>What a browser does not run: words for search engines.</summary>
    private static bool IsData(IElement script) =>
        script.GetAttribute("type") == "application/ld+json" && script.TextContent.StartsWith("{\"@context\":", StringComparison.Ordinal);

    /// <summary>A guide opens on a poor line: what is drawn first, gzipped, stays below 25 KB, in at most three requests.</summary>
    public static Findings Guides_are_light(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (
            var page in site.LanguagePages.Where(p =>
                p.Key.StartsWith("guides/", StringComparison.Ordinal) && !p.Key.EndsWith("/card/", StringComparison.Ordinal)
            )
        )
        {
            var styles = page.All("link[rel=stylesheet]")
                .Select(l => WebAddress.Resolve(page.Path, l.GetAttribute("href")!).Path)
                .OfType<string>()
                .Where(site.Files.ContainsKey)
                .ToList();
            var weight = Gzip.Size(site.Files[page.Path]) + styles.Sum(s => Gzip.Size(site.Files[s]));
            findings.Check(weight < 25 * 1024, () => $"{page}: {weight} bytes gzipped");
            // A browser that makes apps of sites asks for the manifest, and one with a home screen for the icon there, when all is drawn
            // and once for the whole site.
            var requests =
                1
                + page.All("link[rel=stylesheet], script[src], img, iframe, link[rel~=icon]:not([href^='data:']), link[rel=preload]").Count;
            findings.Check(requests <= 3, () => $"{page}: {requests} requests");
        }
        return findings;
    }

    [GeneratedRegex("""(?:url\(\s*|@import\s+)["']?(?<url>[^"')\s;]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CssAddressPattern();
}
