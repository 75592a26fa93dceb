using System.Text.RegularExpressions;

namespace SiteGen.Tests.Support.Edits;

/// <summary>Guides as an editor handles them: blocks between empty lines, the front matter first, the same number in both
/// languages.</summary>
internal static class GuideFile
{
    public static readonly IReadOnlyList<string> Languages = ["en", "zh"];

    public static string PathOf(string lang, string slug) => slug == "index" ? $"input/{lang}/index.md" : $"input/{lang}/guides/{slug}.md";

    /// <summary>Of all guides but the home page.</summary>
    public static IReadOnlyList<string> Slugs(SiteAtWork site) =>
        [
            .. site.Below("input/en/guides/")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(slug => site.Files.ContainsKey(PathOf("zh", slug))),
        ];

    /// <summary>Changes the blocks of one language.</summary>
    public static void Edit(SiteAtWork site, string lang, string slug, Action<List<string>> change)
    {
        var blocks = site[PathOf(lang, slug)].TrimEnd('\n').Split("\n\n").ToList();
        change(blocks);
        site[PathOf(lang, slug)] = string.Join("\n\n", blocks) + "\n";
    }

    /// <summary>Puts a block into both languages, at one place of both.</summary>
    public static bool Insert(SiteAtWork site, string slug, string en, string zh)
    {
        var at = site.Dice.Next(1, Languages.Min(lang => Blocks(site, lang, slug).Count) + 1);
        foreach (var lang in Languages)
            Edit(site, lang, slug, blocks => blocks.Insert(at, lang == "en" ? en : zh));
        return true;
    }

    /// <summary>Takes blocks out of both languages; never the front matter, nor the last that is left.</summary>
    public static bool Remove(SiteAtWork site, string slug, Func<string, bool> which, int most = int.MaxValue)
    {
        var (en, zh) = (Blocks(site, "en", slug), Blocks(site, "zh", slug));
        var found = Enumerable.Range(1, Math.Min(en.Count, zh.Count) - 1).Where(i => which(en[i]) && which(zh[i])).ToList();
        if (found.Count == 0 || en.Count - 1 <= found.Count)
            return false;
        while (found.Count > most)
            found.RemoveAt(site.Dice.Next(found.Count));
        foreach (var lang in Languages)
        {
            Edit(
                site,
                lang,
                slug,
                blocks =>
                {
                    foreach (var at in Enumerable.Reverse(found))
                        blocks.RemoveAt(at);
                }
            );
        }
        return true;
    }

    public static IReadOnlyList<string> Blocks(SiteAtWork site, string lang, string slug) =>
        site[PathOf(lang, slug)].TrimEnd('\n').Split("\n\n");

    public static IReadOnlyList<string> Fragments(SiteAtWork site, string slug) =>
        [.. Regex.Matches(site[PathOf("en", slug)], @"\{#([a-z-]+)\}").Select(match => match.Groups[1].Value)];

    /// <summary>The guides as <c>data/site.yaml</c> lists them.</summary>
    public static IReadOnlyList<string> Order(SiteAtWork site) =>
        [
            .. Regex
                .Match(site["data/site.yaml"], @"^guides:\n((?:  - .+\n)+)", RegexOptions.Multiline)
                .Groups[1]
                .Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line["  - ".Length..]),
        ];

    public static bool Reorder(SiteAtWork site, IEnumerable<string> slugs) =>
        site.Rewrite("data/site.yaml", @"^guides:\n(?:  - .+\n)+", _ => $"guides:\n{string.Concat(slugs.Select(slug => $"  - {slug}\n"))}");
}
