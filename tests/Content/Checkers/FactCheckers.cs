using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>What is shown of facts, hotlines and procedures is what their YAML says, read a second time here.</summary>
public static partial class FactCheckers
{
    public static Findings Shown_facts_carry_their_standing(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, element, id) in Marked(site, "data-fact"))
            Compare(findings, sources, page, element, sources.Find("facts/" + id), id);
        return findings;
    }

    public static Findings Hotlines_and_procedures_carry_their_standing(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, element, id) in Marked(site, "data-hotline").Concat(Marked(site, "data-procedure")))
        {
            var folder = element.HasAttribute("data-hotline") ? "hotlines/" : "procedures/";
            // In running text a hotline is a bare number; its standing is on the card it stands on, where it has one.
            if (element.Closest(".hotline, .procedure") is { } card)
                Compare(findings, sources, page, card, sources.Find(folder + id), id);
            else
                findings.Check(folder == "hotlines/", () => $"{page}: the steps '{id}' stand outside a .procedure");
        }
        return findings;
    }

    /// <summary>A fact in running text is a link to the full statement, on the same page or on the list of all facts, with its standing
    /// and its source.</summary>
    public static Findings Fact_links_lead_to_the_full_statement(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, link, id) in Marked(site, "data-fact").Where(m => m.Element.LocalName == "a"))
        {
            var href = link.GetAttribute("href") ?? "";
            var card = href.StartsWith('#')
                ? page.ById(href[1..])
                : WebAddress.Target(site, page, href)?.ById(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]);
            findings.Check(
                card is not null
                    && card.GetAttribute("data-fact") == id
                    && card.QuerySelector(".status") is not null
                    && card.QuerySelector(".sources-line a") is not null,
                () => $"{page}: {link.OuterHtml} leads to no card of {id}"
            );
            if (card is null || sources.Find("facts/" + id) is not { } fact)
                continue;
            // Between the gaps of the statement stands its text as written.
            var statement = Squeeze(SiteSources.Scalar((YamlMappingNode)fact["statement"], page.Lang!));
            var shown = Squeeze(card.QuerySelector(".statement")?.TextContent ?? "");
            findings.Check(
                statement.Split("{value}").All(part => shown.Contains(part, StringComparison.Ordinal)),
                () => $"{page}: the card of {id} says '{shown}'"
            );
        }
        return findings;
    }

    public static Findings No_page_says_a_statement_twice(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.LanguagePages)
        {
            var statements = page.All(".statement").Select(e => Squeeze(e.TextContent)).ToList();
            foreach (var statement in statements.Distinct(StringComparer.Ordinal))
                findings.Check(statements.Count(s => s == statement) == 1, () => $"{page} says more than once: {statement}");
        }
        return findings;
    }

    public static Findings Hotlines_can_be_dialled(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, element, id) in Marked(site, "data-hotline"))
        {
            var number = sources.Find("hotlines/" + id) is { } hotline
                ? NotDialledPattern().Replace(SiteSources.Scalar(hotline, "number"), "")
                : null;
            var scheme = sources.Find("hotlines/" + id) is { } entry && SiteSources.Scalar(entry, "kind") == "text" ? "sms:" : "tel:";
            findings.Check(
                element.LocalName == "a" && number is not null && element.GetAttribute("href") == scheme + number,
                () => $"{page}: {element.OuterHtml}, expected {scheme}{number}"
            );
            findings.Check(
                NotDialledPattern().Replace((element.QuerySelector("[aria-hidden]") ?? element).TextContent, "") == number,
                () => $"{page}: {element.OuterHtml} shows other digits than {number}"
            );
        }
        return findings;
    }

    /// <summary>Every entry of data/facts is on the list of facts of both languages, once.</summary>
    public static Findings Every_fact_is_on_the_list_of_facts(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var shown = site.Find(lang + "/facts/")?.All("tr[data-fact]").Select(e => e.GetAttribute("data-fact")!).ToList() ?? [];
            foreach (var (id, _) in sources.Folder("facts"))
                findings.Check(shown.Count(s => s == id) == 1, () => $"{lang}/facts/: {id} {shown.Count(s => s == id)} times");
            findings.Check(shown.Count == shown.Distinct(StringComparer.Ordinal).Count(), () => $"{lang}/facts/: a fact twice");
        }
        return findings;
    }

    private static void Compare(Findings findings, SiteSources sources, BuiltPage page, IElement element, YamlMappingNode? entry, string id)
    {
        var expected = entry is null ? null : sources.Provenance(entry);
        var shown = new ExpectedStanding(
            element.GetAttribute("data-status") ?? "none",
            element.GetAttribute("data-as-of") ?? "none",
            element.GetAttribute("data-review-by") ?? "none"
        );
        findings.Check(shown == expected, () => $"{page}: {id} shows {shown}, its YAML says {expected?.ToString() ?? "nothing"}");
    }

    private static IEnumerable<(BuiltPage Page, IElement Element, string Id)> Marked(BuiltSite site, string attribute) =>
        site.Pages.SelectMany(page => page.All($"[{attribute}]").Select(e => (page, e, e.GetAttribute(attribute)!)));

    private static string Squeeze(string text) => BlankPattern().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex("[^0-9+]", RegexOptions.CultureInvariant)]
    private static partial Regex NotDialledPattern();
}
