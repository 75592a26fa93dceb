using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>The finished pages say what the ledger says: rows with their hedges, status, date and source; figures and numbers letter for
/// letter.</summary>
public static class LedgerCheckers
{
    public static Findings Figures_are_the_ledgers(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var figure in LedgerFile.Of(sources).Figures.Where(figure => figure.Entry.StartsWith("fact:", StringComparison.Ordinal)))
        {
            foreach (var lang in new[] { "en", "zh" })
            {
                var expected = lang == "en" ? figure.En : figure.Zh;
                var cards = Everywhere(site, lang, "tr[data-fact], .fact-line", "data-fact", Id(figure.Entry)).ToList();
                findings.Check(cards.Count > 0, () => $"{figure.Entry} is nowhere in {lang}");
                foreach (var (page, card) in cards)
                {
                    var shown = (card.QuerySelector(".statement .value") ?? card.QuerySelector(".statement"))?.TextContent;
                    findings.Check(shown == expected, () => $"{page}: {figure.Entry} reads '{shown}', row {figure.Row} has '{expected}'");
                }
            }
        }
        return findings;
    }

    public static Findings Numbers_are_the_ledgers(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (
            var figure in LedgerFile.Of(sources).Figures.Where(figure => figure.Entry.StartsWith("hotline:", StringComparison.Ordinal))
        )
        {
            var digits = figure.Number?.Replace(" ", "", StringComparison.Ordinal);
            var expected = $"{digits} {(figure.Kind == "text" ? "sms" : "tel")}:{digits}";
            foreach (var lang in new[] { "en", "zh" })
            {
                var links = Everywhere(site, lang, "[data-hotline]", "data-hotline", Id(figure.Entry)).ToList();
                findings.Check(links.Exists(link => link.Page.Key == "hotlines/"), () => $"{figure.Entry} is not on {lang}/hotlines/");
                foreach (var (page, link) in links)
                {
                    // Pages write numbers in groups, which hold together within a sentence.
                    var eye = link.QuerySelector("[aria-hidden]") ?? link;
                    var shown = $"{string.Concat(eye.TextContent.Split(' ', '\u00A0'))} {link.GetAttribute("href")}";
                    findings.Check(shown == expected, () => $"{page}: {figure.Entry} is {shown}, row {figure.Row} has {expected}");
                }
            }
        }
        return findings;
    }

    /// <summary>On the list of facts, the list of hotlines, or the procedure's own page.</summary>
    public static Findings Rows_are_told_as_the_ledger_has_them(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var row in LedgerFile.Of(sources).Rows)
        {
            foreach (var lang in new[] { "en", "zh" })
            {
                var told = "";
                foreach (var entry in row.Entries)
                {
                    var (page, element) = Own(site, lang, entry);
                    findings.Check(element is not null, () => $"row {row.Row}: {entry} is not told in {lang}");
                    if (page is null || element is null)
                        continue;
                    // Pages write numbers in groups; what is dialled has them as the ledger does.
                    told += $"{element.TextContent} {element.QuerySelector("[data-hotline]")?.GetAttribute("href")}\n";
                    Compare(findings, site, row, page, entry, element);
                }
                CheckPlaces(findings, site, row, lang);
                foreach (var words in lang == "en" ? row.En : row.Zh)
                    findings.Check(LedgerFile.Has(told, words), () => $"row {row.Row} in {lang} lacks '{words}': {told}");
            }
        }
        return findings;
    }

    /// <summary>Facts stand under their topic, and on the pages of what they are about; terms have a list without facts.</summary>
    private static void CheckPlaces(Findings findings, BuiltSite site, LedgerRow row, string lang)
    {
        var facts = row.Entries.Where(entry => entry.StartsWith("fact:", StringComparison.Ordinal)).ToList();
        foreach (var fact in facts)
        {
            var topic = Own(site, lang, fact).Element?.Closest("details")?.QuerySelector("h2")?.Id;
            findings.Check(
                row.Topic is null || topic == $"topic-{row.Topic}",
                () => $"row {row.Row}: {fact} stands under '{topic}' in {lang}"
            );
        }
        foreach (var key in row.About.Where(key => !key.StartsWith("term:", StringComparison.Ordinal)))
        {
            var page = site.Find($"{lang}/{key.Replace(":", "s/", StringComparison.Ordinal)}/");
            findings.Check(
                facts.Any(fact => page?.Document.QuerySelector($"[data-fact='{fact["fact:".Length..]}']") is not null),
                () => $"row {row.Row}: {lang}/{key} does not show it"
            );
        }
    }

    /// <summary>A claim that nobody wrote down in the ledger is one that nobody looked up twice.</summary>
    public static Findings Nothing_is_claimed_beyond_the_ledger(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        var ledger = LedgerFile.Of(sources);
        var known = ledger
            .Rows.SelectMany(row => row.Entries)
            .Concat(ledger.Figures.Select(figure => figure.Entry))
            .Concat(ledger.Paths.Select(path => "procedure:" + path.Procedure))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (attribute, kind) in new[] { ("data-fact", "fact:"), ("data-hotline", "hotline:"), ("data-procedure", "procedure:") })
        {
            var shown = site
                .Pages.SelectMany(page => page.All($"[{attribute}]"))
                .Select(e => kind + e.GetAttribute(attribute))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var entry in shown)
                findings.Check(known.Contains(entry), () => $"{entry} is shown, and not in the ledger");
            foreach (var entry in known.Where(entry => entry.StartsWith(kind, StringComparison.Ordinal)))
                findings.Check(shown.Contains(entry), () => $"{entry} is in the ledger, and shown nowhere");
        }
        return findings;
    }

    private static void Compare(Findings findings, BuiltSite site, LedgerRow row, BuiltPage page, string entry, IElement element)
    {
        var (status, asOf) = (element.GetAttribute("data-status"), element.GetAttribute("data-as-of") ?? "");
        findings.Check(status == row.Status, () => $"{page}: {entry} is {status}, row {row.Row} is {row.Status}");
        // Dates of fewer parts begin with the first day that they may mean; what has no date has none on the page either.
        findings.Check(
            (asOf == "undated") == (row.AsOf == "undated") && string.CompareOrdinal(Whole(asOf), Whole(row.AsOf)) >= 0,
            () => $"{page}: {entry} is as of {asOf}, row {row.Row} as of {row.AsOf}"
        );
        var sources = element.QuerySelectorAll(".sources-line a").Select(link => link.GetAttribute("href") ?? "").ToList();
        findings.Check(
            sources.Select(IdOf).SequenceEqual(row.Sources),
            () => $"{page}: {entry} rests on {string.Join(", ", sources)}, row {row.Row} on {string.Join(", ", row.Sources)}"
        );
        foreach (var source in sources)
            findings.Check(WebAddress.Target(site, page, source)?.ById(IdOf(source)) is not null, () => $"{page}: {source} leads nowhere");
    }

    private static string IdOf(string href) =>
        href[(href.IndexOf("/sources/#", StringComparison.Ordinal) is var at and >= 0 ? at + "/sources/#".Length : 0)..];

    private static string Whole(string date) =>
        date.Length switch
        {
            4 => date + "-01-01",
            7 => date + "-01",
            _ => date,
        };

    private static (BuiltPage? Page, IElement? Element) Own(BuiltSite site, string lang, string entry)
    {
        var (address, selector) = entry.Split(':') switch
        {
            ["fact", var id] => ("facts/", $"tr[data-fact='{id}']"),
            ["hotline", var id] => ("hotlines/", $".hotline:has([data-hotline='{id}'])"),
            [_, var id] => ($"procedures/{id}/", $".procedure:has([data-procedure='{id}'])"),
            _ => ("", "main"),
        };
        var page = site.Find($"{lang}/{address}");
        return (page, page?.Document.QuerySelector(selector));
    }

    /// <summary>The elements of one entry on all pages of a language: those of the selector that name it in an attribute.</summary>
    internal static IEnumerable<(BuiltPage Page, IElement Element)> Everywhere(
        BuiltSite site,
        string lang,
        string selector,
        string attribute,
        string id
    ) =>
        from page in site.LanguagePages
        where page.Lang == lang
        from element in page.All(selector)
        where element.GetAttribute(attribute) == id
        select (page, element);

    private static string Id(string entry) => entry[(entry.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
