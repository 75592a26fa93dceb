using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits to the entries of <c>data/</c>: what they say, and which there are.</summary>
internal static class EntryEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("value of a fact", Value),
        new("statement of a fact", Statement),
        new("dates of an entry", Dates),
        new("status of a fact", Status),
        new("name of an entity", site => Name(site, site.Pick(site.Below("data/")))),
        new(
            "name that cards of other entries show",
            site =>
                Name(
                    site,
                    site.Pick([
                        "data/sources/gazette.yaml",
                        "data/sources/diary.yaml",
                        "data/carriers/harbour.yaml",
                        "data/services/safekeeping.yaml",
                    ])
                )
        ),
        new("what an entry says of itself", About),
        new("number of a hotline", Number),
        new("words of a procedure, a phrase or a case", Words),
        new("new fact", NewFact),
        new("new entry", NewEntry),
        new("added entry removed", RemoveEntry),
    ];

    /// <summary>Kinds of which nothing else in the site knows the new ones.</summary>
    private static readonly (string Scheme, string Folder, string Text)[] Forms =
    [
        (
            "bank",
            "banks",
            "name: {{ en: {0} Bank, zh: {1}银行, pinyin: {3} yínháng }}\nsummary: {{ en: One more bank., zh: 又一家银行。 }}\n"
        ),
        (
            "term",
            "terms",
            "name: {{ en: {0} word, zh: {1}词, pinyin: {3} cí }}\ngloss: {{ en: One more word., zh: 又一个词。 }}\nsee: [bank:pine]\n"
        ),
        ("source", "sources", "title: {{ en: The {0} Letter, zh: {1}信件 }}\npublisher: {{ en: Somebody, zh: 某人 }}\nvia: diary\n"),
        ("app", "apps", "name: {{ en: {0} app, zh: {1} App }}\nsummary: {{ en: One more app., zh: 又一个 App。 }}\ncarrier: harbour\n"),
        (
            "phrase",
            "phrases",
            "situation: {{ en: At the {0} gate, zh: 在{1}门 }}\nplace: [bank]\nsay: {{ zh: 你好。, pinyin: Nǐ hǎo., en: Hello. "
                + "}}\nhear:\n  - {{ zh: {1}。, pinyin: {3}., en: {0}. }}\nfor: [bank:pine]\n"
        ),
    ];

    private static bool Value(SiteAtWork site)
    {
        if (site.Toss())
            return site.Rewrite(
                "data/facts/fee.yaml",
                @"range: \[\d+, \d+\]",
                _ => $"range: [{site.Dice.Next(2, 8)}, {site.Dice.Next(9, 20)}]"
            );
        var days = site.Dice.Next(40, 99).ToString(CultureInfo.InvariantCulture);
        // Words that an author put on the fact have to follow; each tenth time somebody forgets.
        if (site.Dice.Next(10) > 0)
        {
            foreach (var path in site.Below("input/"))
                site[path] = Regex.Replace(
                    site[path],
                    @"\[\d+( days|天)\]\(fact:rest-period\)",
                    match => $"[{days}{match.Groups[1].Value}](fact:rest-period)"
                );
        }
        return site.Rewrite("data/facts/rest-period.yaml", @"at-least: \d+", _ => $"at-least: {days}");
    }

    private static bool Statement(SiteAtWork site)
    {
        var (path, word) = (site.Pick(site.Below("data/facts/")), site.Word());
        return site.Rewrite(
            path,
            "^statement: \\{ en: \"(.+?)( In \\w+ years\\.)?\", zh: \"(.+?)(在\\w+年间。)?\" \\}$",
            match =>
                $"statement: {{ en: \"{match.Groups[1].Value} In {word.En} years.\", zh: \"{match.Groups[3].Value}在{word.Zh}年间。\" }}"
        );
    }

    private static bool Dates(SiteAtWork site)
    {
        var path = site.Pick([.. site.Below("data/facts/"), .. site.Below("data/hotlines/"), .. site.Below("data/procedures/")]);
        return site.Toss()
            ? site.Rewrite(path, @"^as-of: \S+$", _ => $"as-of: {site.Pick(["2026", "2026-01", "2025-11", "2025-12-24"])}")
            : site.Rewrite(path, @"date: \S+, how", _ => $"date: {site.Pick(["2026-02", "2026-03", "\"2026-02-14\""])}, how");
    }

    private static bool Status(SiteAtWork site)
    {
        var path = site.Pick([.. site.Below("data/facts/"), .. site.Below("data/hotlines/"), .. site.Below("data/procedures/")]);
        // What is less than certain can't become certain, nor the other way round, without other words everywhere.
        return site.Rewrite(
            path,
            @"^status: (official|documented)$",
            match => match.Groups[1].Value == "official" ? "status: documented" : "status: official"
        );
    }

    private static bool Name(SiteAtWork site, string path)
    {
        var word = site.Word();
        return site.Rewrite(
            path,
            @"^(name|title|situation): \{ en: [^,]+, zh: [^,}]+?(, pinyin: [^,}]+?)?( \}|,)",
            match =>
                $"{match.Groups[1].Value}: {{ en: {word.En} {(site.Toss() ? "Hall" : "Yard")}, zh: "
                + $"{word.Zh}之家{(match.Groups[2].Success ? $", pinyin: {SiteAtWork.Sound(word.Zh)} zhī jiā" : "")}{match.Groups[3].Value}"
        );
    }

    private static bool About(SiteAtWork site)
    {
        var (path, word) = (site.Pick(site.Below("data/")), site.Word());
        return site.Rewrite(
            path,
            @"^(summary|gloss|when|publisher|provider|note|who): \{ en: [^,""]+, zh: [^,""]+ \}$",
            match => $"{match.Groups[1].Value}: {{ en: As in {word.En}., zh: 如{word.Zh}。 }}"
        );
    }

    private static bool Words(SiteAtWork site)
    {
        var word = site.Word();
        return site.Dice.Next(3) switch
        {
            0 => site.Rewrite(
                "data/procedures/paperboat-change.yaml",
                @"tap: \{ zh: [^,]+, en: \w+, pinyin: [^,}]+ \}",
                _ => $"tap: {{ zh: {word.Zh}, en: {word.En}, pinyin: {SiteAtWork.Sound(word.Zh)} }}"
            ),
            1 => site.Rewrite("data/phrases/keep-it.yaml", @"en: (Please keep my number|\w+, please)\.", _ => $"en: {word.En}, please."),
            _ => site.Rewrite(
                "data/cases/ferry.yaml",
                @"A \w+, the gazette says",
                _ => $"A {word.En.ToLowerInvariant()}, the gazette says"
            ),
        };
    }

    private static bool Number(SiteAtWork site)
    {
        var number = site.Dice.Next(10_100, 10_999).ToString(CultureInfo.InvariantCulture);
        return site.Rewrite("data/hotlines/harbour.yaml", @"^number: .+\ndial: .+$", _ => $"number: \"{number}\"\ndial: \"{number}\"");
    }

    private static bool NewFact(SiteAtWork site)
    {
        var word = site.Word();
        var id = $"{word.En.ToLowerInvariant()}-days";
        if (site.Files.ContainsKey($"data/facts/{id}.yaml"))
            return false;
        site[$"data/facts/{id}.yaml"] = $$"""
            id: {{id}}
            about: [{{site.Pick(["carrier:harbour", "app:paperboat", "bank:pine"])}}]
            topic: {{site.Pick(["number-life", "preservation", "next-holder"])}}
            value: { exact: {{site.Dice.Next(101, 999)}}, unit: day }
            statement: { en: "A {{word.En}} waits for {value}.", zh: "{{word.Zh}}要等{value}。" }
            status: official
            sources:
              - id: {{site.Pick(["gazette", "diary"])}}
            as-of: 2026-01
            verified: { date: 2026-02, how: read }
            review: law

            """;
        var slug = site.Pick(GuideFile.Slugs(site));
        return site.Toss()
            ? GuideFile.Insert(site, slug, $"It waits for [](fact:{id}).", $"要等[](fact:{id})。")
            : GuideFile.Insert(site, slug, $"::: facts {id}", $"::: facts {id}");
    }

    private static bool NewEntry(SiteAtWork site)
    {
        var (form, word) = (site.Pick(Forms), site.Word());
        var id = $"{word.En.ToLowerInvariant()}-new";
        var path = $"data/{form.Folder}/{id}.yaml";
        if (site.Files.ContainsKey(path))
            return false;
        site[path] =
            $"id: {id}\n"
            + string.Format(
                CultureInfo.InvariantCulture,
                form.Text,
                word.En,
                word.Zh,
                word.En.ToLowerInvariant(),
                SiteAtWork.Sound(word.Zh)
            );
        return site.Toss()
            || GuideFile.Insert(site, site.Pick(GuideFile.Slugs(site)), $"See []({form.Scheme}:{id}).", $"见[]({form.Scheme}:{id})。");
    }

    private static bool RemoveEntry(SiteAtWork site)
    {
        if (
            site.PickIfAny([
                .. site.Below("data/")
                    .Where(path =>
                        path.EndsWith("-new.yaml", StringComparison.Ordinal) || path.EndsWith("-days.yaml", StringComparison.Ordinal)
                    ),
            ])
            is not { } path
        )
            return false;
        var id = Path.GetFileNameWithoutExtension(path);
        foreach (var slug in GuideFile.Slugs(site))
            GuideFile.Remove(
                site,
                slug,
                block => block.Contains($":{id})", StringComparison.Ordinal) || block.EndsWith($" {id}", StringComparison.Ordinal)
            );
        site.Remove(path);
        return true;
    }
}
