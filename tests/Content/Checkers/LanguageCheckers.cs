using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Two languages, side by side, and each word in the one it is marked with.</summary>
public static partial class LanguageCheckers
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal) { ["en"] = "en", ["zh"] = "zh-Hans" };

    public static Findings Both_languages_have_the_same_addresses(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages.Where(p => p.Lang is not null))
            findings.Check(site.Find(page.TwinAddress) is not null, () => $"{page}: no {page.TwinAddress}");
        return findings;
    }

    public static Findings Pages_declare_the_language_of_their_address(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            var declared = page.Document.DocumentElement.GetAttribute("lang");
            findings.Check(declared == (page.Lang is { } lang ? Tags[lang] : "en"), () => $"{page}: lang is '{declared}'");
        }
        return findings;
    }

    /// <summary>Every page names itself, its twin and a default as absolute addresses; the twin says the same.</summary>
    public static Findings Alternates_are_complete_and_mutual(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var root = SiteSources.Scalar(sources.Find("site")!, "base-url");
        // Search engines read them on pages that they may show.
        foreach (var page in site.LanguagePages.Where(page => page.Document.QuerySelector("meta[name=robots]") is null))
        {
            var alternates = Alternates(page);
            findings.Check(
                alternates.Count == 3
                    && alternates.GetValueOrDefault("en") == $"{root}en/{page.Key}"
                    && alternates.GetValueOrDefault("zh-Hans") == $"{root}zh/{page.Key}",
                () => $"{page}: alternates are {string.Join(", ", alternates)}"
            );
            var fallback = alternates.GetValueOrDefault("x-default");
            findings.Check(fallback == (page.Key.Length == 0 ? root : $"{root}en/{page.Key}"), () => $"{page}: x-default is {fallback}");
            findings.Check(
                site.Find(page.TwinAddress) is { } twin
                    && Alternates(twin)
                        .OrderBy(a => a.Key, StringComparer.Ordinal)
                        .SequenceEqual(alternates.OrderBy(a => a.Key, StringComparer.Ordinal)),
                () => $"{page}: its twin has other alternates"
            );
            findings.Check(
                page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") == root + page.Address,
                () => $"{page}: canonical is not {root + page.Address}"
            );
        }
        return findings;
    }

    public static Findings The_language_switch_is_a_plain_link_to_the_twin(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.LanguagePages)
        {
            var switches = page.All("a.lang-switch[href]");
            var tag = Tags[page.TwinAddress[..2]];
            findings.Check(
                switches.Count == 1
                    && WebAddress.Resolve(page.Path, switches[0].GetAttribute("href")!)
                        == new WebAddress(page.TwinAddress + "index.html", "")
                    && switches[0].GetAttribute("hreflang") == tag
                    && switches[0].GetAttribute("lang") == tag,
                () => $"{page}: {string.Join(' ', switches.Select(s => s.OuterHtml))}"
            );
        }
        return findings;
    }

    public static Findings Titles_are_unique_in_each_language(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var group in site.LanguagePages.GroupBy(p => (p.Lang, Title: p.Document.Title?.Trim() ?? "")))
            findings.Check(group.Count() == 1 && group.Key.Title.Length > 0, () => $"'{group.Key.Title}': {string.Join(", ", group)}");
        return findings;
    }

    public static Findings Twins_have_the_same_headings(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.LanguagePages.Where(p => p.Lang == "en"))
        {
            var (here, there) = (Headings(page), site.Find(page.TwinAddress) is { } twin ? Headings(twin) : []);
            findings.Check(here.SequenceEqual(there), () => $"{page}: [{string.Join(' ', here)}], its twin: [{string.Join(' ', there)}]");
        }
        return findings;
    }

    /// <summary>Without a mark a screen reader spells Chinese in English letters, and a browser picks Japanese shapes.</summary>
    public static Findings Chinese_inside_English_is_marked(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, text) in Texts(site.Pages).Where(t => t.Page.Lang != "zh" && HanPattern().IsMatch(t.Text.Data)))
            findings.Check(
                LanguageOf(text) is { } lang
                    && lang.StartsWith("zh", StringComparison.Ordinal)
                    && !lang.StartsWith("zh-Latn", StringComparison.Ordinal),
                () => $"{page}: '{text.Data.Trim()}' stands in {LanguageOf(text)}"
            );
        return findings;
    }

    public static Findings English_inside_Chinese_is_marked(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, text) in Texts(site.Pages).Where(t => WordPattern().IsMatch(t.Text.Data)))
            findings.Check(
                LanguageOf(text) is { } lang && (lang == "en" || lang.StartsWith("zh-Latn", StringComparison.Ordinal)),
                () => $"{page}: '{text.Data.Trim()}' stands in {LanguageOf(text)}"
            );
        return findings;
    }

    /// <summary>Whoever switches the language in the middle of a page stays there: what a fragment can lead to in one language is there in
    /// the other.</summary>
    public static Findings Twins_have_the_same_fragments(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var twins in site.LanguagePages.GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            var ids = twins.ToDictionary(page => page, page => page.All("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal));
            foreach (var (page, here) in ids)
            {
                foreach (var id in here)
                    findings.Check(ids.Values.All(there => there.Contains(id)), () => $"{page}: #{id} is not in its twin");
            }
        }
        return findings;
    }

    public static IEnumerable<(BuiltPage Page, IText Text)> Texts(IEnumerable<BuiltPage> pages) =>
        from page in pages
        where page.Document.Body is not null
        from text in page.Document.Body!.Descendants<IText>()
        where text.ParentElement is { LocalName: not ("script" or "style") }
        select (page, text);

    private static string? LanguageOf(INode node) => node.ParentElement?.Closest("[lang]")?.GetAttribute("lang");

    private static List<string> Headings(BuiltPage page) => [.. page.All("h1, h2, h3, h4, h5, h6").Select(h => $"{h.LocalName}#{h.Id}")];

    private static Dictionary<string, string> Alternates(BuiltPage page) =>
        page.All("link[rel=alternate][hreflang]")
            .GroupBy(l => l.GetAttribute("hreflang")!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join(" and ", g.Select(l => l.GetAttribute("href"))), StringComparer.Ordinal);

    [GeneratedRegex(@"[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]", RegexOptions.CultureInvariant)]
    private static partial Regex HanPattern();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
