using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Links lead somewhere, and everything is near.</summary>
public static class LinkCheckers
{
    private static readonly string[] OwnPageFolders = ["apps", "banks", "carriers", "procedures", "services"];

    public static Findings Links_and_fragments_lead_somewhere(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var baseUrl = SiteSources.Scalar(sources.Find("site")!, "base-url");
        foreach (var page in site.Pages)
        {
            foreach (var (element, href) in Addresses(page))
            {
                var local = href.StartsWith(baseUrl, StringComparison.Ordinal) ? "/" + href[baseUrl.Length..] : href;
                if (element.LocalName == "a" && WebAddress.HasScheme(href))
                {
                    findings.Check(
                        href.StartsWith("https:", StringComparison.Ordinal)
                            || href.StartsWith("http:", StringComparison.Ordinal)
                            || href.StartsWith("tel:", StringComparison.Ordinal)
                            || href.StartsWith("sms:", StringComparison.Ordinal),
                        () => $"{page}: scheme of {href}"
                    );
                    continue;
                }
                if (WebAddress.IsIcon(element, href))
                    continue;
                var target = WebAddress.Resolve(page.Path, local);
                findings.Check(
                    target.Path is not null && site.Files.ContainsKey(target.Path),
                    () => $"{page}: {href} leads to {target.Path ?? "another site"}"
                );
                if (target.Fragment.Length == 0 || target.Path is null)
                    continue;
                findings.Check(
                    site.FindFile(target.Path)?.ById(target.Fragment) is not null,
                    () => $"{page}: {href} names an id that is not there"
                );
            }
        }
        return findings;
    }

    /// <summary>Links inside the site are relative, so that it works from any folder and any mirror; "not found" alone can't know where it
    /// stands, and a file that is carried away has left the site behind.</summary>
    public static Findings Links_inside_are_relative(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var baseUrl = SiteSources.Scalar(sources.Find("site")!, "base-url");
        foreach (var page in site.Pages.Where(p => p.Path != "404.html" && !p.IsWholeGuide))
        {
            foreach (
                var (element, href) in Addresses(page)
                    .Where(l => l.Element.GetAttribute("rel") is not ("canonical" or "alternate") || l.Element.LocalName == "a")
            )
                findings.Check(
                    !href.StartsWith('/') && !href.StartsWith(baseUrl, StringComparison.Ordinal),
                    () => $"{page}: <{element.LocalName}> {href}"
                );
        }
        return findings;
    }

    /// <summary>Below the first question of the router, a page may be one click further for each answer in its address.</summary>
    public static Findings Every_page_is_within_three_clicks_of_home(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var clicks = new Dictionary<string, int>(StringComparer.Ordinal) { [lang + "/"] = 0 };
            var queue = new Queue<string>(clicks.Keys);
            while (queue.TryDequeue(out var address))
            {
                if (site.Find(address) is not { } page)
                    continue;
                foreach (var href in page.All("a[href]:not(.lang-switch)").Select(a => a.GetAttribute("href")!))
                {
                    if (
                        WebAddress.Target(site, page, href) is { } next
                        && next.Lang == lang
                        && clicks.TryAdd(next.Address, clicks[address] + 1)
                    )
                        queue.Enqueue(next.Address);
                }
            }
            foreach (var page in site.LanguagePages.Where(p => p.Lang == lang))
                findings.Check(
                    clicks.TryGetValue(page.Address, out var count)
                        && count <= (page.Key.StartsWith("where-am-i/", StringComparison.Ordinal) ? page.Key.Count(c => c == '/') : 3),
                    () => $"{page}: {(clicks.TryGetValue(page.Address, out var far) ? $"{far}" : "no number of")} clicks from home"
                );
        }
        return findings;
    }

    /// <summary>The guides an entry's page lists are those whose Markdown links to it, shows its steps, or shows steps that lead through
    /// it.</summary>
    public static Findings Entry_pages_list_the_guides_that_mention_them(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var mentions = sources.Guides(lang).ToDictionary(g => g.Slug, g => SiteSources.Mentions(g.Text), StringComparer.Ordinal);
            foreach (var folder in OwnPageFolders)
            {
                foreach (var (id, _) in sources.Folder(folder))
                {
                    if (site.Find($"{lang}/{folder}/{id}/") is not { } page)
                    {
                        findings.Check(sound: false, () => $"{lang}/{folder}/{id}/: no page");
                        continue;
                    }
                    var key = $"{folder[..^1]}:{id}";
                    var through = sources
                        .Folder("procedures")
                        .Where(p => LeadsThrough(p.Entry, folder, id))
                        .Select(p => "procedure:" + p.Id)
                        .ToList();
                    var expected = mentions
                        .Where(m => m.Value.Contains(key) || through.Exists(m.Value.Contains))
                        .Select(m => m.Key)
                        .Order(StringComparer.Ordinal)
                        .ToList();
                    var listed = page.All(".mentioned-in a")
                        .Select(a => WebAddress.Target(site, page, a.GetAttribute("href")!)?.Key.Split('/')[1] ?? "?")
                        .Order(StringComparer.Ordinal)
                        .ToList();
                    findings.Check(
                        expected.SequenceEqual(listed),
                        () => $"{page}: guides that mention it: [{string.Join(' ', expected)}]; listed: [{string.Join(' ', listed)}]"
                    );
                }
            }
        }
        return findings;
    }

    private static bool LeadsThrough(YamlDotNet.RepresentationModel.YamlMappingNode procedure, string folder, string id) =>
        folder is "apps" or "services"
        && procedure.Children.TryGetValue(folder[..^1], out var value)
        && value is YamlDotNet.RepresentationModel.YamlScalarNode scalar
        && scalar.Value == id;

    private static IEnumerable<(IElement Element, string Href)> Addresses(BuiltPage page) =>
        page.All("[href], [src]").Select(e => (e, e.GetAttribute("href") ?? e.GetAttribute("src")!));
}
