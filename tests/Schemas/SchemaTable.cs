namespace SiteGen.Tests.Schemas;

/// <summary>Edits of files of the last of the sites for tests, each with what schema and binder have to say of it.</summary>
internal static class SchemaTable
{
    private const string Fact = "data/facts/time-to-reissue.yaml",
        Hotline = "data/hotlines/china-mobile.yaml",
        Procedure = "data/procedures/change-number.yaml",
        Phrase = "data/phrases/ask.yaml",
        Router = "data/router.yaml",
        Ledger = "data/ledger.yaml",
        Freeze = "entry: fact:number-freeze, en: at least 90 days, zh: 至少90天",
        Readings = "data/readings.yaml",
        Name = "name: { en: Old Numbers, zh: 旧号码 }",
        Site = "data/site.yaml",
        Value = "value: { about: 6, unit: month }",
        Tap = "tap: { zh: 我, en: Me, pinyin: Wǒ }";

    /// <summary>The file, what stands there, and what does instead.</summary>
    public static IReadOnlyList<(string Path, string Find, string With, bool IsGood)> Rows { get; } =
    [
        .. Good(
            Fact,
            Value,
            "value: { less-than: 6, unit: month }",
            "value: { more-than: 0.5, unit: hour }",
            "value: { at-most: .5, unit: count }",
            "value: { about: \"6\", unit: working-day }",
            "value: { range: [5, 10], about: true, unit: day }",
            "value: { several: true, unit: year }",
            "value: { date: 2022-07, shape: after }",
            "value: { text: { en: a form, zh: 表格 } }",
            "value: { unknown: true }",
            "value: { none: true }"
        ),
        .. Bad(
            Fact,
            Value,
            "value: { exact: 6 }",
            "value: { exact: 6, at-least: 5, unit: month }",
            "value: { exact: six, unit: month }",
            "value: { exact: -6, unit: month }",
            "value: { exact: 6, unit: moon }",
            "value: { exact: 6, unit: month, shape: about }",
            "value: { range: [5], unit: day }",
            "value: { range: [5, 10, 15], unit: day }",
            "value: { date: July }",
            "value: { date: 2023-02-29 }",
            "value: { unknown: maybe }",
            "value: { unit: month }",
            "value: 6 months"
        ),
        .. Good(Fact, "as-of: undated", "as-of: 2026", "as-of: 2026-04", "as-of: \"2024-02-29\""),
        .. Bad(Fact, "as-of: undated", "as-of: 1899", "as-of: 2026-13", "as-of: 2026-4", "as-of: 01/04/2026", "asof: 2026-04"),
        .. Good(Fact, "status: typical", "status: official", "status: not-published"),
        .. Bad(Fact, "status: typical", "status: typcal", "status: [typical]", "status:", "statut: typical"),
        .. Good(Fact, "about: []", "about: [app:wechat]", "about: [app:not-there-yet]"),
        .. Bad(Fact, "about: []", "about: [wechat]", "about: app:wechat", "about: [xyz:wechat]"),
        .. Bad(Fact, "sources: [{ id: standards }]", "sources: []", "sources: [standards]", "sources: [{ source: standards }]"),
        .. Good(Hotline, "number: \"10086\"", "number: 10086", "number: 100 86"),
        .. Bad(Hotline, "number: \"10086\"", "number: call 10086"),
        .. Good(Procedure, Tap, "open: { zh: 我, en: Me, pinyin: Wǒ }", "wait: { zh: 等一天。, en: Wait a day. }"),
        .. Bad(
            Procedure,
            Tap,
            "tap: { zh: 我, en: Me }",
            "type: { zh: 我, en: Me, pinyin: Wǒ }",
            "press: { zh: 我, en: Me, pinyin: Wǒ }",
            "tap: { zh: 我, en: Me, pinyin: Wǒ }\n    open: { zh: 我, en: Me, pinyin: Wǒ }"
        ),
        .. Bad(Procedure, "app: wechat", "bank: wechat"),
        .. Good(Phrase, "place: [hotline, bank]", "place: [bank, hotline]"),
        .. Bad(Phrase, "place: [hotline, bank]", "place: []", "place: [moon]", "place: bank"),
        .. Good(
            Site,
            Name,
            Name + "\nrepository: { url: https://github.com/a/b, branch: main }",
            Name + "\nrepository: { url: https://git.example/a/b/, branch: a/b, forge: gitlab, folder: docs }"
        ),
        .. Good(Site, Name, Name + "\nfilings: [{ name: 京ICP备12345678号-1, url: https://beian.example/ }]", Name + "\nfilings: []"),
        .. Bad(
            Site,
            Name,
            Name + "\nfilings: { name: 京ICP备12345678号-1, url: https://beian.example/ }",
            Name + "\nfilings: [京ICP备12345678号-1]",
            Name + "\nfilings: [{ name: 京ICP备12345678号-1 }]",
            Name + "\nfilings: [{ name: 京ICP备12345678号-1, url: beian.example }]"
        ),
        .. Bad(
            Site,
            Name,
            Name + "\nrepository: https://github.com/a/b",
            Name + "\nrepository: { url: https://github.com/a/b }",
            Name + "\nrepository: { url: https://github.com/a, branch: main }",
            Name + "\nrepository: { url: https://github.com/a/b, branch: main, forge: github.com }"
        ),
        .. Good(Router, "items:", "moved: [{ from: lost, to: lapsed }]\nitems:"),
        .. Bad(Router, "items:", "moved: [{ from: lost }]\nitems:"),
        .. Good(
            Router,
            "    answers:",
            "    choose: many\n    summary: { en: \"with {0}\", zh: \"有{0}\" }\n"
                + "    none: { id: none, label: { en: None, zh: 都没有 } }\n    answers:"
        ),
        .. Bad(Router, "    answers:", "    choose: many\n    answers:", "    summary: { en: With, zh: 有 }\n    answers:"),
        .. Good(
            Ledger,
            Freeze,
            "entry: hotline:china-mobile, number: \"1\", from: mainland",
            $"{Freeze}, from: 2022-07, was: [{{ en: two, zh: 二, until: 2022-06 }}]"
        ),
        .. Bad(
            Ledger,
            Freeze,
            "entry: fact:number-freeze, number: \"1\"",
            $"{Freeze}, from: mainland, was: [{{ en: two, zh: 二, until: 2022-06 }}]",
            $"{Freeze}, from: 2022-07, was: [{{ en: two, zh: 二 }}]",
            "entry: hotline:china-mobile, number: \"1\", was: [{ en: two, zh: 二, until: 2022-06 }]"
        ),
        .. Bad(Ledger, "source: standards\n    review: law\n    en: [cancelled", "source: []\n    review: law\n    en: [cancelled"),
        .. Bad(Fact, "wordings: { en: [six months], zh: [六个月] }", "wordings: {}", "wordings: { for: [], en: [half a year] }"),
        .. Good(Site, "hedges:", "synonyms: { 电话: 2026 }\nhedges:"),
        .. Bad(Site, "hedges:", "synonyms: { 电话: -1 }\nhedges:"),
        .. Good(Readings, "我: wǒ", "我: [wǒ, ě]"),
        .. Bad(Readings, "我: wǒ", "我们: wǒ"),
        .. Good(Site, "hedges:", "due-soon-days: 0\nhedges:", "due-soon-days: \"30\"\nhedges:"),
        .. Bad(Site, "hedges:", "due-soon-days: 400\nhedges:", "due-soon: 30\nhedges:"),
        .. Good(Site, "hedges:", "saved-kb: 3500\nhedges:"),
        .. Bad(Site, "hedges:", "saved-kb: 0\nhedges:", "saved-kb: 100001\nhedges:", "saved-kb: 3.5\nhedges:"),
    ];

    private static IEnumerable<(string Path, string Find, string With, bool IsGood)> Good(string path, string find, params string[] with) =>
        with.Select(text => (path, find, text, true));

    private static IEnumerable<(string Path, string Find, string With, bool IsGood)> Bad(string path, string find, params string[] with) =>
        with.Select(text => (path, find, text, false));
}
