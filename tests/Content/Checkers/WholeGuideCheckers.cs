using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>The single file: all of a language, and nothing that has to be fetched.</summary>
public static partial class WholeGuideCheckers
{
    /// <summary>Each folder of entries, and the page below which the file has them.</summary>
    private static readonly (string Folder, string Page)[] Lists =
    [
        ("facts", "facts/"),
        ("hotlines", "hotlines/"),
        ("phrases", "phrases/"),
        ("terms", "glossary/"),
        ("sources", "sources/"),
        ("procedures", "procedures/"),
        ("apps", "apps/"),
        ("carriers", "carriers/"),
    ];

    public static Findings The_single_file_holds_all_that_its_language_says(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var file in Files(site))
        {
            foreach (var (id, fact) in sources.Folder("facts"))
            {
                var card = file.ById($"facts/{id}") is { LocalName: "tr" } row && row.GetAttribute("data-fact") == id ? row : null;
                var statement = Squeeze(SiteSources.Scalar((YamlMappingNode)fact["statement"], file.Lang!));
                findings.Check(
                    card is not null
                        && statement.Split("{value}").All(part => Squeeze(card.TextContent).Contains(part, StringComparison.Ordinal)),
                    () => $"{file} does not say all of {id}"
                );
            }
            foreach (var guide in site.LanguagePages.Where(page => page.Lang == file.Lang && GuidePattern().IsMatch(page.Key)))
                Compare(findings, file, guide);
            foreach (var (folder, page) in Lists)
            {
                foreach (var (id, _) in sources.Folder(folder))
                    findings.Check(Has(file, page + id) || Has(file, $"{page}{id}/"), () => $"{file} lacks {folder}/{id}");
            }
        }
        return findings;
    }

    public static Findings Links_of_the_single_file_stay_inside_or_lead_to_the_site(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var root = SiteSources.Scalar(sources.Find("site")!, "base-url");
        foreach (var file in Files(site))
        {
            foreach (var href in file.All("a[href]").Select(a => a.GetAttribute("href")!))
            {
                findings.Check(href.StartsWith('#') ? Has(file, href[1..]) : WebAddress.HasScheme(href), () => $"{file}: {href}");
                if (href.StartsWith(root, StringComparison.Ordinal))
                    findings.Check(site.Find(href[root.Length..].Split('#')[0]) is not null, () => $"{file}: {href} is not on the site");
            }
            foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "for" })
            {
                foreach (var id in file.All($"[{attribute}]").SelectMany(e => e.GetAttribute(attribute)!.Split(' ')))
                    findings.Check(Has(file, id), () => $"{file}: {attribute} names '{id}'");
            }
        }
        return findings;
    }

    public static Findings The_single_file_asks_for_nothing(BuiltSite site, SiteSources sources)
    {
        const string Asking =
            "script, img, iframe, object, embed, form, input, button, link[rel=stylesheet], link[rel=manifest], [src], "
            + "[srcset], [style], base";
        var findings = new Findings();
        foreach (var file in Files(site))
        {
            findings.Check(file.All(Asking).Count == 0, () => $"{file} holds {file.All(Asking)[0].OuterHtml}");
            foreach (var link in file.All("link[href]").Where(link => link.GetAttribute("rel") != "alternate"))
                findings.Check(
                    link.GetAttribute("href")!.StartsWith("data:image/", StringComparison.Ordinal),
                    () => $"{file}: {link.OuterHtml}"
                );
            var style = file.Document.QuerySelector("style")?.TextContent ?? "";
            findings.Check(!style.Contains("url(", StringComparison.Ordinal), () => $"{file}: its styles load something");
            // The header of the host goes for all pages, and would else forbid what the page allows.
            var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
            findings.Check(
                site.Text("_headers").Contains($"style-src 'self' {hash};", StringComparison.Ordinal),
                () => $"{file}: _headers forbids its styles"
            );
            findings.Check(
                file.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")
                    == $"default-src 'none'; style-src {hash}; img-src data:; form-action 'none'; base-uri 'none'",
                () => $"{file}: another policy"
            );
        }
        return findings;
    }

    /// <summary>Small enough for a chat on a poor line, and no competitor of the site in search engines.</summary>
    public static Findings The_single_file_is_small_and_says_where_a_newer_one_is(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var root = SiteSources.Scalar(sources.Find("site")!, "base-url");
        foreach (var file in Files(site))
        {
            findings.Check(
                Gzip.Size(site.Files[file.Path]) < 110_000,
                () => $"{file} has {Gzip.Size(site.Files[file.Path])} bytes, gzipped"
            );
            findings.Check(
                file.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex",
                () => $"{file} may be indexed"
            );
            findings.Check(!site.Text("sitemap.xml").Contains("whole-guide", StringComparison.Ordinal), () => $"{file} is in the sitemap");
            findings.Check(
                file.All(".callout a").Select(a => a.GetAttribute("href")).FirstOrDefault() == $"{root}{file.Lang}/offline/",
                () => $"{file} does not say where a newer one is"
            );
            findings.Check(file.All("h1").Count == 1, () => $"{file} has {file.All("h1").Count} first headings");
        }
        return findings;
    }

    private static void Compare(Findings findings, BuiltPage file, BuiltPage guide)
    {
        var section = file.ById(guide.Key);
        findings.Check(
            section?.QuerySelector(".prose") is { } prose && Text(prose) == Text(guide.One(".prose")),
            () => $"{file} does not say all of {guide}"
        );
        var headings = section?.QuerySelectorAll("h2, h3, h4").Select(h => h.TextContent).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var heading in guide.All(".prose h2, .prose h3, h1"))
            findings.Check(
                headings.Contains(heading.TextContent)
                    && (heading.Id is null || heading.LocalName == "h1" || Has(file, guide.Key + heading.Id)),
                () => $"{file} lacks '{heading.TextContent}' of {guide}"
            );
    }

    private static IEnumerable<BuiltPage> Files(BuiltSite site) => site.Pages.Where(page => page.IsWholeGuide);

    private static bool Has(BuiltPage file, string id) => file.ById(id) is not null;

    /// <summary>What a reader reads, without what is left out as only of use on the site.</summary>
    private static string Text(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (
            var left in copy.QuerySelectorAll("[data-site-only], details.hear, .phrase > .about-line, form, button, input, template")
                .ToList()
        )
            left.Remove();
        return Squeeze(copy.TextContent);
    }

    private static string Squeeze(string text) => BlankPattern().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex("^guides/[a-z-]+/$", RegexOptions.CultureInvariant)]
    private static partial Regex GuidePattern();
}
