using System.Text;
using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>Small sites that between them use every key that the program reads, so that a test that walks their files walks the whole
/// schema. <c>EveryFieldProperties</c> holds them to that.</summary>
internal static class SchemaSite
{
    private const string Config = """
        format: 1
        offline: true
        api: true
        changes: true
        markdown: true
        share-pictures: false
        short-name: { en: Lantern, zh: 灯笼 }
        keep: [CNAME, .well-known/]
        withdrawn: [fact:gone]
        repository: { url: https://git.example/town/lantern, branch: main, forge: gitea, folder: docs/, rules: pages/ }
        filings: [{ name: 京ICP备12345678号-1, url: https://beian.example/ }]
        budgets:
          default: { kb: 900, requests: 20, screens: 90 }
        saved-kb: 9000
        unsayable: { hotline: [签字] }
        hedge-twins:
          - { en: [reportedly], zh: [据报道], also: { en: [report], zh: [据] } }
          - { en: [perhaps], zh: [或许] }
        contrasts:
          - { one: { en: [old], zh: [旧] }, other: { en: [new], zh: [新] } }
        preferred-terms:
          en: { cell number: phone number }
          zh: { 手机号码牌: 手机号 }
        synonyms: { mobile: phone, 电话: 手机 }
        publisher-classes:
          printed: { backs: [official] }
          private: { backs: [] }

        """;

    private const string Hint = "hint: { en: The number still rings, zh: 号码还打得通 }\n    then: [trouble]";

    /// <summary>What <see cref="SmallSite"/> and its clock do not have.</summary>
    private const string More = """
        -- data/changes.yaml --
        - { day: "2026-03-01", what: first-published }
        - { day: "2026-03-02", what: new, entry: fact:told }
        - day: "2026-03-03"
          what: changed
          entry: fact:told
          field: status
          was: { en: typical, zh: typical }
          now: { en: official, zh: official }
        - { day: "2026-03-04", what: moved, entry: fact:said, to: fact:told }
        - { day: "2026-03-04", what: withdrawn, entry: fact:gone, was: { en: It is gone., zh: 没有了。 } }
        -- data/strings.en.yaml --
        search: Look it up
        -- data/strings.zh.yaml --
        search: 查一查
        -- data/facts/odd-shapes.yaml --
        id: odd-shapes
        about: []
        topic: number-life
        value: { date: 2022-07, shape: about }
        statement: { en: "Usually since {value}.", zh: "通常从{value}起。" }
        status: typical
        sources: [{ id: diary, place: { en: page 2, zh: 第2页 } }]
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: carrier-policy
        reference-only: true
        draft: false
        wordings: { for: 2022-07, en: [that summer], zh: [那年夏天] }
        from: 2022-07
        was: [{ value: { date: "2020", shape: after }, until: 2022-06, source: diary }]
        until: "2031-12-31"
        superseded-by: told
        -- data/facts/told.yaml --
        id: told
        about: []
        topic: number-life
        value: { text: { en: a stamped form, zh: 盖章的表格 } }
        statement: { en: "Usually one needs {value}.", zh: "通常需要{value}。" }
        status: typical
        sources: [{ id: diary }]
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: carrier-policy
        reference-only: true
        -- data/facts/some.yaml --
        id: some
        about: []
        topic: number-life
        value: { several: true, unit: month }
        statement: { en: "Usually it takes {value}.", zh: "通常要{value}。" }
        status: typical
        sources: [{ id: diary }]
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: carrier-policy
        reference-only: true
        -- data/facts/nobody.yaml --
        id: nobody
        about: []
        topic: number-life
        value: { unknown: true }
        statement: { en: How long it takes is not published., zh: 要多久，未公布。 }
        status: not-published
        sources: [{ id: diary }]
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: carrier-policy
        reference-only: true
        """;

    /// <summary>What <see cref="BaseSite"/> does not have: a ledger, whose every line has to fit the entries, and readings.</summary>
    private const string Ledgered = """
        -- data/ledger.yaml --
        rows:
          - row: A1
            entries: [fact:number-freeze]
            status: official
            as-of: 2026-04
            source: standards
            review: law
            en: [cancelled, frozen|freeze]
            zh: [销号, 冻结]
          - row: A2
            entries: [fact:time-to-reissue]
            status: typical
            hedged-by-mark: true
            as-of: undated
            how: read
            source: [standards]
            review: carrier-policy
            en: [usually|often]
            zh: [通常|往往]
          - row: B1
            entries: [hotline:china-mobile]
            status: official
            as-of: 2026-04
            source: standards
            review: hotline
            en: ["10086"]
            zh: ["10086"]
          - row: A3
            entries: [procedure:change-number]
            status: official
            as-of: 2026-04
            source: standards
            review: app-path
            en: [Me]
            zh: [我]
        figures:
          - { row: A1, entry: fact:number-freeze, en: at least 90 days, zh: 至少90天 }
          - { row: A2, entry: fact:time-to-reissue, en: around 6 months, zh: 约6个月 }
          - { row: B1, entry: hotline:china-mobile, number: "10086", kind: call, from: mainland, for: [carrier:china-mobile] }
        paths:
          - row: A3
            procedure: change-number
            shown: [app:wechat]
            status: official
            steps:
              - { do: tap, zh: 我, en: Me }
              - says: { en: Send, zh: 提交 }
            also: { en: [bound], zh: [绑定] }
        checklists:
          - { at: lapsed, urgent: false, items: [call], hotlines: [china-mobile] }
        sources:
          - { source: standards, class: printed }
          - { source: notice, date: 2026-01, url: "https://rules.example/", via: standards, class: printed }
        clock:
          - { stage: freeze, fact: number-freeze, usual: time-to-reissue }
        reminders:
          - { reminder: check, from: last-payment, months: 1 }
          - { reminder: over, from: earliest, days: -14 }
        -- data/sources/notice.yaml --
        id: notice
        title: { en: A notice, zh: 通告 }
        publisher: { en: The ministry, zh: 主管部门 }
        publisher-class: printed
        date: 2026-01
        url: https://rules.example/
        via: standards
        -- data/clock.yaml --
        example: { last-payment: "2025-08-31", deregistered: "2025-12-02" }
        lead: { en: What becomes of it., zh: 号码的去向。 }
        sequence: number-freeze
        payment:
          label: { en: Last payment, zh: 最后缴费 }
          when: { en: "{last-payment}.", zh: "{last-payment}。" }
          do: { en: Call., zh: 打电话。 }
          guide: lapse
        suspension:
          fact: time-to-reissue
          label: { en: Silence, zh: 打不通 }
          short: { en: Silent, zh: 打不通 }
          when: { en: No date can be given., zh: 推算不出日期。 }
          do: { en: Ask., zh: 打听一下。 }
          guide: lapse
        freeze:
          fact: number-freeze
          usual: time-to-reissue
          label: { en: Rest, zh: 停用 }
          short: { en: At rest, zh: 停用 }
          deregistered: { en: "Not before {earliest}.", zh: "不早于{earliest}。" }
          undated: { en: It rests., zh: 停用。 }
          do: { en: Wait., zh: 等一等。 }
          guide: lapse
        reissue:
          fact: time-to-reissue
          label: { en: New holder, zh: 换人 }
          short: { en: "New?", zh: 换人 }
          when: { en: "Usually around {around}.", zh: "通常在{around}前后。" }
          deregistered: { en: "Not before {earliest}.", zh: "不早于{earliest}。" }
          do: { en: Write it off., zh: 就当没了。 }
          guide: lapse
        unknown:
          - { en: On which day., zh: 到底哪天。 }
        reminders:
          - id: check
            from: last-payment
            months: 1
            title: { en: Ask, zh: 再问问 }
            text: { en: Ask., zh: 问问。 }
          - id: over
            from: earliest
            days: -14
            title: { en: Over, zh: 结束 }
            text: { en: "Not before {earliest}.", zh: "不早于{earliest}。" }
        -- data/router.yaml --
        title: { en: "Which way?", zh: 走哪条路？ }
        lead: { en: Some questions., zh: 几个问题。 }
        questions:
          - id: number
            name: { en: Number, zh: 号码 }
            ask: { en: "Does it work?", zh: 能用吗？ }
            answers:
              - { id: active, label: { en: It works, zh: 能用 }, calls-from: [mainland], unsayable: [停了] }
              - { id: lapsed, label: { en: It does not, zh: 不能用 } }
        items:
          - id: change
            when: { number: active }
            title: { en: Change it, zh: 更换号码 }
            lead: { en: Do it now., zh: 现在就办。 }
            show: [procedure:change-number]
          - id: call
            when: { number: lapsed }
            title: { en: Call, zh: 打电话 }
            lead: { en: Ask what is left., zh: 问一问还剩什么。 }
            show:
              - hotline:china-mobile
              - fact:time-to-reissue
              - { entry: phrase:ask, place: hotline }
            next: [{ to: active, when: { number: [active, lapsed] } }]
        -- data/phrases/ask.yaml --
        id: ask
        situation: { en: Ask, zh: 询问 }
        place: [hotline, bank]
        say: { zh: 我, pinyin: Wǒ, en: Me }
        hear:
          - zh: 我
            pinyin: Wǒ
            en: Me
            place: [bank]
            when: { number: lapsed }
            answer:
              - { place: [bank], when: { number: lapsed }, zh: 我, pinyin: Wǒ, en: Me }
        for: []
        -- data/facts/time-to-reissue.yaml --
        id: time-to-reissue
        about: []
        topic: number-life
        value: { about: 6, unit: month }
        statement:
          en: A cancelled number usually goes to somebody else after {value}.
          zh: 号码通常在{value}后分配给他人。
        status: typical
        hedged-by-mark: true
        sources: [{ id: standards }]
        as-of: undated
        verified: { date: 2026-04, how: read }
        review: carrier-policy
        wordings: { en: [six months], zh: [六个月] }
        -- data/hotlines/china-mobile.yaml --
        id: china-mobile
        name: { en: China Mobile customer service, zh: 中国移动客服热线 }
        number: "10086"
        dial: "10086"
        from: mainland
        kind: call
        for: [carrier:china-mobile]
        when: { en: You want to ask about your number., zh: 想询问号码的情况。 }
        elsewhere: { en: No number from afar is known., zh: 没有查到远方号码。 }
        speaks: { en: Also in Dutch, zh: 也讲荷兰语 }
        status: official
        sources: [{ id: standards }]
        as-of: 2026-04
        verified: { date: 2026-04, how: read }
        review: hotline
        -- data/procedures/change-number.yaml --
        id: change-number
        title: { en: Change the bound number, zh: 更换绑定的号码 }
        app: wechat
        needs: []
        steps:
          - tap: { zh: 我, en: Me, pinyin: Wǒ }
          - submit: { en: Send it., zh: 提交。 }
        status: official
        sources: [{ id: standards }]
        as-of: 2026-04
        verified: { date: 2026-04, how: read }
        review: app-path
        -- data/readings.yaml --
        我: wǒ
        """;

    /// <summary>The sites, each by the paths of its files; none has a mistake.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> All { get; } = [Small(), Passport(), WithLedger()];

    /// <summary>The files of a site that hold YAML.</summary>
    public static IEnumerable<string> Sources(IReadOnlyDictionary<string, byte[]> site) =>
        site
            .Keys.Where(path =>
                path.EndsWith(".yaml", StringComparison.Ordinal)
                || (path.StartsWith("input/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The files of a site whose mappings have formats, with their texts: all that hold YAML, but for strings.</summary>
    /// <param name="site">By its number.</param>
    public static IEnumerable<(string Path, string Text)> TextsOf(int site) =>
        Sources(All[site])
            .Where(path =>
                !path.StartsWith("theme/", StringComparison.Ordinal) && !path.StartsWith("data/strings.", StringComparison.Ordinal)
            )
            .Select(path => (path, Encoding.UTF8.GetString(All[site][path])));

    public static MemoryFiles With(IReadOnlyDictionary<string, byte[]> site, string path, string text) =>
        new(new Dictionary<string, byte[]>(site, StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(text) });

    private static Dictionary<string, byte[]> Small()
    {
        var site = SmallClock
            .Site.Edit("data/site.yaml", "search: true\n", "search: true\n" + Config)
            .Edit("data/site.yaml", "hint: { en: The number still rings, zh: 号码还打得通 }", Hint)
            .Edit("input/en/guides/trouble.md", "covers:\n", "draft: false\nbring:\n  - Your passport\ncovers:\n")
            .Edit("input/zh/guides/trouble.md", "covers:\n", "bring:\n  - 你的护照\ncovers:\n")
            .Edit("data/kinds.yaml", "carrier:\n", "carrier:\n  page: carriers\n  search-list: true\n  single-file: true\n")
            .Edit("data/sources/gazette.yaml", "date:", "publisher-class: printed\nnot-checked: { reason: Closed., until: 2026-12 }\ndate:")
            .Edit(
                "data/sources/diary.yaml",
                "via:",
                "publisher-class: private\nurl: http://t.co/diary\ninsecure: It is a plain page.\nindirect: It has no other.\nvia:"
            )
            .Edit(SmallClock.ClockPath, "fact: rest-period\n", "fact: rest-period\n  usual: usual-total\n");
        foreach (var (path, text) in TestSite.Parse(More))
            site = site.With(path, text);
        return site.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
    }

    private static Dictionary<string, byte[]> WithLedger()
    {
        var site = new Dictionary<string, byte[]>(BaseSite.Themed, StringComparer.Ordinal);
        foreach (var (path, text) in TestSite.Parse(Ledgered))
            site[path] = Encoding.UTF8.GetBytes(text);
        Append("data/site.yaml", "publisher-classes: { printed: { backs: [official] } }\n");
        Append("data/sources/standards.yaml", "publisher-class: printed\n");
        return site;

        void Append(string path, string text) => site[path] = [.. site[path], .. Encoding.UTF8.GetBytes(text)];
    }

    private static Dictionary<string, byte[]> Passport() =>
        BaseSite
            .ReadFiles(Path.Combine(AppContext.BaseDirectory, "Support", "LostPassport"), "")
            .Concat(MiniTheme.Bytes(MiniTheme.Texts))
            .ToDictionary(StringComparer.Ordinal);
}
