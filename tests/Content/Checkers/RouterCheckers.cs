using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>"Where am I now?" walked as a reader walks it: from the home page, by links alone, every way to its end.</summary>
public static class RouterCheckers
{
    public static Findings Every_way_ends_in_a_checklist_with_something_to_do(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var walk = Walk.Of(site, lang);
            findings.Add(0, walk.Problems);
            foreach (var page in walk.Checklists)
            {
                findings.Check(
                    page.All(".checklist [data-procedure], .checklist [data-hotline], .checklist .phrase-link").Count > 0,
                    () => $"{page} has nothing to do"
                );
                findings.Check(
                    page.All(".chips a").Count == walk.Clicks[page.Address],
                    () => $"{page} shows other answers than were given"
                );
            }
            // Every page of the router was come by, and none besides.
            var walked = walk.Checklists.Concat(walk.Questions).Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
            foreach (
                var page in site.LanguagePages.Where(page =>
                    page.Lang == lang && page.Key.StartsWith("where-am-i/", StringComparison.Ordinal)
                )
            )
                findings.Check(walked.Contains(page.Address), () => $"No way leads to {page}");
        }
        return findings;
    }

    public static Findings Every_answer_and_every_item_of_the_router_is_met(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        if (sources.Find("router") is not { } router)
            return findings;
        foreach (var lang in new[] { "en", "zh" })
        {
            var walk = Walk.Of(site, lang);
            var words = walk
                .Questions.SelectMany(page => page.All(".choices strong"))
                .Select(e => e.TextContent)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var question in Maps(router, "questions"))
            {
                foreach (
                    var answer in Maps(question, "answers")
                        .Concat(question.Children.TryGetValue("none", out var none) ? [(YamlMappingNode)none] : [])
                )
                {
                    var label = SiteSources.Scalar((YamlMappingNode)answer["label"], lang);
                    findings.Check(words.Contains(label), () => $"Nobody is offered '{label}' in {lang}");
                }
            }
            var items = walk
                .Checklists.SelectMany(page => page.All("[data-item]"))
                .Select(e => e.GetAttribute("data-item")!)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var id in Maps(router, "items").Select(item => SiteSources.Scalar(item, "id")))
                findings.Check(items.Remove(id), () => $"'{id}' is on no checklist in {lang}");
            findings.Check(items.Count == 0, () => $"{string.Join(' ', items)} on a checklist in {lang}, but not in the router");
        }
        return findings;
    }

    public static Findings No_two_checklists_bear_one_title_and_none_repeats_itself(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var lang in new[] { "en", "zh" })
        {
            var titles = new HashSet<string>(StringComparer.Ordinal);
            foreach (var page in Walk.Of(site, lang).Checklists)
            {
                findings.Check(titles.Add(page.Document.Title!), () => $"{page} has the title of another");
                var procedures = page.All("[data-procedure]").Select(e => e.GetAttribute("data-procedure")).ToList();
                findings.Check(
                    procedures.Count == procedures.Distinct(StringComparer.Ordinal).Count(),
                    () => $"{page} shows a procedure twice"
                );
                var phrases = page.All(".phrase-link a").Select(e => e.GetAttribute("href")).ToList();
                findings.Check(phrases.Count == phrases.Distinct(StringComparer.Ordinal).Count(), () => $"{page} shows a phrase twice");
            }
        }
        return findings;
    }

    private static IEnumerable<YamlMappingNode> Maps(YamlMappingNode node, string key) =>
        ((YamlSequenceNode)node[key]).Cast<YamlMappingNode>();

    /// <summary>The pages of the router by kind, and how many answers it took to get to each.</summary>
    private sealed class Walk(BuiltSite site)
    {
        public List<BuiltPage> Checklists { get; } = [];
        public List<BuiltPage> Questions { get; } = [];
        public Dictionary<string, int> Clicks { get; } = new(StringComparer.Ordinal);
        public List<string> Problems { get; } = [];

        public static Walk Of(BuiltSite site, string lang)
        {
            var walk = new Walk(site);
            var home = site.Page(lang + "/");
            var way = home.All(".router-way a");
            if (way.Count != 1)
                walk.Problems.Add($"{home} has {way.Count} ways to the router");
            else
                walk.Follow(home, way[0].GetAttribute("href")!, 0);
            return walk;
        }

        private void Follow(BuiltPage from, string href, int answers)
        {
            if (WebAddress.Target(site, from, href) is not { } page)
                Problems.Add($"{from}: {href} leads nowhere");
            else if (!Clicks.TryAdd(page.Address, answers))
                Problems.Add($"Two ways lead to {page.Address}.");
            else
            {
                var choices = page.All(".choices a");
                (choices.Count > 0 ? Questions : Checklists).Add(page);
                if (choices.Count == 1 || (choices.Count == 0 && page.Document.QuerySelector("ol.checklist > li") is null))
                    Problems.Add($"{page} is a dead end.");
                foreach (var choice in choices)
                    Follow(page, choice.GetAttribute("href")!, answers + 1);
            }
        }
    }
}
