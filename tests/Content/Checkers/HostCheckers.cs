using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>What crawlers and hosts read, and the pages that belong to no language.</summary>
public static class HostCheckers
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static Findings The_sitemap_lists_every_page_with_its_twin(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var root = BaseUrl(sources);
        var listed = XDocument
            .Parse(Text(site, "sitemap.xml", "<urlset/>"))
            .Root!.Elements(Sitemap + "url")
            .ToLookup(u => u.Element(Sitemap + "loc")!.Value, StringComparer.Ordinal);
        foreach (var page in site.LanguagePages)
        {
            // What repeats a page in another form asks not to be listed, and must not be offered either.
            if (page.Document.QuerySelector("meta[name=robots][content=noindex]") is not null)
            {
                findings.Check(!listed.Contains(root + page.Address), () => $"{page}: is in the sitemap and asks not to be listed");
                continue;
            }
            var entries = listed[root + page.Address].ToList();
            if (page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex")
            {
                findings.Check(entries.Count == 0, () => $"{page}: not to be indexed, and yet in the sitemap");
                continue;
            }
            var alternates = entries
                .SelectMany(e => e.Elements(Xhtml + "link"))
                .Where(l => (string?)l.Attribute("rel") == "alternate")
                .Select(l => $"{(string?)l.Attribute("hreflang")} {(string?)l.Attribute("href")}")
                .ToHashSet(StringComparer.Ordinal);
            findings.Check(entries.Count == 1, () => $"{page}: {entries.Count} times in the sitemap");
            findings.Check(
                alternates.IsSupersetOf([$"en {root}en/{page.Key}", $"zh-Hans {root}zh/{page.Key}"]),
                () => $"{page}: alternates {string.Join(", ", alternates)}"
            );
        }
        foreach (var address in listed.Select(g => g.Key))
            findings.Check(
                address.StartsWith(root, StringComparison.Ordinal) && site.Find(address[root.Length..]) is not null,
                () => $"sitemap.xml: {address} is no page"
            );
        return findings;
    }

    public static Findings Crawlers_are_welcome_and_shown_the_sitemap(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var lines = Text(site, "robots.txt", "").Split('\n');
        findings.Check(lines.Contains($"Sitemap: {BaseUrl(sources)}sitemap.xml"), () => "robots.txt: no absolute address of the sitemap");
        findings.Check(
            !lines.Any(l => l.StartsWith("Disallow: /", StringComparison.OrdinalIgnoreCase)),
            () => "robots.txt: something is disallowed"
        );
        return findings;
    }

    /// <summary>The headers repeat the policy of the pages, and add what a page can't say of itself.</summary>
    public static Findings Headers_repeat_the_policy(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var headers = Text(site, "_headers", "");
        var policy =
            site.Pages.Select(p => p.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"))
                .OfType<string>()
                .FirstOrDefault()
            ?? "none at all";
        // A header goes for all pages: it lets through the styles of the one that has its own within, which every other page still forbids.
        foreach (var style in site.Pages.Where(p => p.IsWholeGuide).Select(p => StyleSource(p)).Distinct(StringComparer.Ordinal))
            policy = policy.Replace("style-src 'self'", $"style-src 'self' {style}", StringComparison.Ordinal);
        findings.Check(headers.StartsWith("/*\n", StringComparison.Ordinal), () => "_headers: not for every address");
        foreach (
            var wanted in new[]
            {
                $"Content-Security-Policy: {policy}",
                "frame-ancestors 'none'",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy:",
            }
        )
            findings.Check(headers.Contains(wanted, StringComparison.Ordinal), () => $"_headers: no {wanted}");
        return findings;
    }

    /// <summary>A host shows "not found" at any depth, so only absolute links work on it.</summary>
    public static Findings Not_found_works_at_any_depth(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var page = site.Pages.FirstOrDefault(p => p.Path == "404.html");
        findings.Check(
            page is not null && page.All("a[href*='/en/']").Count > 0 && page.All("a[href*='/zh/']").Count > 0,
            () => "404.html: no way on in both languages"
        );
        foreach (var (element, href) in page?.All("[href], [src]").Select(e => (e, e.GetAttribute("href") ?? e.GetAttribute("src")!)) ?? [])
            findings.Check(
                href.StartsWith('/')
                    || href.StartsWith('#')
                    || href.StartsWith("https:", StringComparison.Ordinal)
                    || WebAddress.IsIcon(element, href),
                () => $"404.html: {href} is relative"
            );
        return findings;
    }

    public static Findings The_front_door_opens_to_both_languages(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var door = site.Find("");
        foreach (var (lang, tag) in new[] { ("en", "en"), ("zh", "zh-Hans") })
        {
            findings.Check(
                door?.Document.QuerySelector($"main [lang={tag}] a[href='{lang}/'], main a[lang={tag}][href='{lang}/']") is not null,
                () => $"index.html: no plain link to {lang}/ in its own language"
            );
            findings.Check(
                door?.Document.QuerySelector($"link[rel=alternate][hreflang={tag}]")?.GetAttribute("href") == $"{BaseUrl(sources)}{lang}/",
                () => $"index.html: no alternate {tag}"
            );
        }
        findings.Check(door is { IsRedirect: false }, () => "index.html: there is none, or it redirects");
        return findings;
    }

    /// <summary>The style sheet within a page, as a policy names it.</summary>
    internal static string StyleSource(BuiltPage page)
    {
        var style = page.Document.QuerySelector("style")?.TextContent ?? "";
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
    }

    private static string BaseUrl(SiteSources sources) => SiteSources.Scalar(sources.Find("site")!, "base-url");

    private static string Text(BuiltSite site, string path, string otherwise) => site.Files.ContainsKey(path) ? site.Text(path) : otherwise;
}
