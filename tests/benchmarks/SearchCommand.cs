using System.CommandLine;
using System.Text;
using SiteGen.Tests.Search;

namespace SiteGen.Benchmarks;

/// <summary><c>search</c>: what a reader's first search loads on a built site, beside what every page loads.</summary>
internal static class SearchCommand
{
    private const int Shown = 8;

    public static Command Create()
    {
        var site = new Option<string>("--site") { Description = "The folder of a built site", DefaultValueFactory = _ => "output" };
        var queries = new Argument<string[]>("queries") { Description = "What is typed; without any, the titles and words of some guides" };
        var command = new Command("search", "Weigh a first search") { site, queries };
        command.SetAction(arguments =>
        {
            var folder = arguments.GetRequiredValue(site);
            var script = File.ReadAllText(Path.Combine(folder, "assets", "search.js"));
            var slips = File.ReadAllText(Path.Combine(folder, "assets", "search-slips.js"));
            var assets = new[] { "search.js", "search.css" }.Sum(name => new FileInfo(Path.Combine(folder, "assets", name)).Length);
            Console.WriteLine("| language | query | found | first | index and texts | with script and styles |");
            Console.WriteLine("|---|---|--:|---|--:|--:|");
            foreach (var lang in new[] { "en", "zh" })
            {
                var asked = arguments.GetValue(queries) is { Length: > 0 } named ? named : Queries(folder, lang);
                foreach (var query in asked)
                    Weigh(Path.Combine(folder, lang, "search"), script, slips, lang, query, assets);
            }
        });
        return command;
    }

    private static void Weigh(string folder, string script, string slips, string lang, string query, long assets)
    {
        var engine = new SearchScript(
            script,
            slips,
            path => File.Exists(Path.Combine(folder, path)) ? File.ReadAllText(Path.Combine(folder, path), Encoding.UTF8) : null
        );
        var found = engine.Find(query, Shown);
        Console.WriteLine(
            $"| {lang} | {query} | {found.Count} | {found.Rows.FirstOrDefault()?.Address} | {engine.Fetched} | {engine.Fetched + assets} |"
        );
    }

    /// <summary>Titles of guides from all over the site, and what stands on every page: the rarest words and the most common.</summary>
    private static IEnumerable<string> Queries(string folder, string lang)
    {
        var guides = Directory.GetDirectories(Path.Combine(folder, lang, "guides")).Order(StringComparer.Ordinal).ToList();
        foreach (var guide in guides.Where((_, i) => i % Math.Max(1, guides.Count / 5) == 0))
        {
            var html = File.ReadAllText(Path.Combine(guide, "index.html"));
            var start = html.IndexOf("<h1>", StringComparison.Ordinal) + 4;
            yield return System.Text.RegularExpressions.Regex.Replace(
                html[start..html.IndexOf("</h1>", start, StringComparison.Ordinal)],
                "<[^>]*>",
                ""
            );
        }
        foreach (
            var common in lang == "en"
                ? new[] { "number", "old number", "keep the receipt", "what to bring" }
                : ["号码", "旧号码", "工作人员", "护照 网点"]
        )
            yield return common;
    }
}
