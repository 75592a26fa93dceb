using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites.ShownFields;

/// <summary><see cref="SmallSite"/> with a value in every field that an entry can have, and two entries of each kind that others point
/// at.</summary>
internal static class EveryFieldSite
{
    private const string Procedure = "data/procedures/paperboat-change.yaml",
        Cited = "- id: gazette\n    place: { en: page 5, zh: 第5页 }",
        Way =
            """
                      - submit: { en: Send that., zh: 也提交。 }
                        note: { en: Only once., zh: 只提交一次。 }

                """;

    private const string Classes = "publisher-classes:\n  printed: { backs: [official] }\n  private: { backs: [] }\n";

    private const string Kinds = """

        ferry:
          folder: ferries
          name: { one: { en: Ferry, zh: 渡船 }, many: { en: Ferries, zh: 渡船 } }
          lead: { en: How to cross the water., zh: 过河的办法。 }
          fields:
            quay: { type: address, show: [page, list], label: { en: Quay, zh: 码头 } }
            hours: { type: opening-hours, show: [page, list], label: { en: Open, zh: 开放时间 } }
            website: { type: link, show: [page, list], label: { en: Its own page, zh: 网页 } }
            bank: { type: reference, to: bank, show: [page, list], label: { en: Pay at, zh: 付款银行 } }

        """;

    private const string Entries = """
        -- data/ferries/heron.yaml --
        id: heron
        aliases: [old-heron]
        name: { en: The Heron, zh: 白鹭号, pinyin: Báilùhào, also: [Grey bird] }
        summary: { en: The ferry to the island., zh: 去岛上的渡船。 }
        quay: { en: "Quay 2", zh: 二号码头 }
        hours:
          - { days: mon-fri, hours: ["09:00-11:30"] }
          - note: { en: Not in a storm., zh: 有风暴时停航。 }
        website: https://heron.example/
        bank: pine

        -- data/banks/oak.yaml --
        id: oak
        name: { en: Oak Bank, zh: 橡树银行, pinyin: Xiàngshù Yínháng }
        summary: { en: The bank on the hill., zh: 山上的银行。 }

        -- data/services/lantern-post.yaml --
        id: lantern-post
        name: { en: Lantern post, zh: 灯笼邮, pinyin: Dēnglóng Yóu }
        summary: { en: Takes letters., zh: 收信。 }
        provider: { en: The carrier, zh: 运营商 }
        for: { en: Whoever writes, zh: 写信的人 }

        -- data/carriers/lighthouse.yaml --
        id: lighthouse
        name: { en: Lighthouse Mobile, zh: 灯塔移动, pinyin: Dēngtǎ Yídòng }
        summary: { en: The other carrier., zh: 另一家运营商。 }
        app: paperboat
        hotlines: [harbour]
        services: [lantern-post]

        -- data/facts/opened.yaml --
        id: opened
        aliases: [was-opened]
        about: [bank:oak]
        topic: before
        reference-only: true
        value: { date: 2024-03, shape: after }
        wordings: { for: 2024-03, en: [spring of that year], zh: [那年春天] }
        from: 2024-02
        was:
          - value: { date: 2023-05 }
            until: 2024-01
            source: gazette
            wordings: { for: 2023-05, en: [the May before], zh: [此前的五月] }
        until: 2031-12
        superseded-by: fee
        statement: { en: "Oak Bank opened {value}.", zh: "橡树银行{value}开业。" }
        status: official
        sources:
          - id: gazette
            place: { en: page 3, zh: 第3页 }
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/facts/some-months.yaml --
        id: some-months
        about: [bank:oak]
        topic: before
        reference-only: true
        value: { several: true, unit: month }
        statement: { en: "Oak Bank waits {value}.", zh: "橡树银行会等{value}。" }
        status: official
        sources:
          - id: gazette
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/facts/some-money.yaml --
        id: some-money
        about: [bank:oak]
        topic: before
        reference-only: true
        value: { several: true, unit: boat/month }
        statement: { en: "Oak Bank owns {value}.", zh: "橡树银行有{value}。" }
        status: official
        sources:
          - id: gazette
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/facts/one-boat.yaml --
        id: one-boat
        about: [bank:oak]
        topic: before
        reference-only: true
        hedged-by-mark: true
        value: { exact: 1, unit: boat }
        statement: { en: "Oak Bank lends {value}.", zh: "橡树银行出借{value}。" }
        status: official
        sources:
          - id: gazette
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/sources/diary.yaml --
        id: diary
        aliases: [old-diary]
        title: { en: A diary, zh: 一本日记 }
        short: { en: Diary, zh: 日记 }
        publisher: { en: Unknown, zh: 不详 }
        publisher-class: private
        via: gazette

        -- data/terms/code.yaml --
        id: code
        aliases: [old-code]
        name: { en: verification code, zh: 验证码, pinyin: yànzhèngmǎ }
        gloss: { en: Digits sent to a phone., zh: 发到手机上的数字。 }
        see: [app:paperboat]

        """;

    public static SmallSite Site { get; } =
        TestSite
            .Parse(Entries)
            .Aggregate(SmallSite.Valid, (site, file) => site.With(file.Key, file.Value))
            .With("data/kinds.yaml", SmallSite.Valid.Files["data/kinds.yaml"] + Kinds)
            .Edit("data/kinds.yaml", "type: references, to: service, required: true", "type: references, to: service")
            .Edit(
                "data/site.yaml",
                "units:",
                "units:\n  boat: { one: { en: boat, zh: 条船 }, many: { en: boats, zh: 条船 }, also: { en: [ferry boat], zh: [艘船] } }"
            )
            .Edit("data/cases/ferry.yaml", "id: ferry", "id: ferry\naliases: [old-ferry]")
            .Edit("data/phrases/keep-it.yaml", "id: keep-it", "id: keep-it\naliases: [old-keep-it]")
            .Edit("data/hotlines/harbour.yaml", "id: harbour", "id: harbour\naliases: [old-harbour]")
            .Edit("data/hotlines/harbour.yaml", "zh: 港湾客服", "zh: 港湾客服, pinyin: Gǎngwān kèfú")
            .Edit("data/apps/paperboat.yaml", "summary:", "carrier: lighthouse\nsummary:")
            .Edit(
                "data/hotlines/harbour.yaml",
                "status:",
                "elsewhere: { en: No number from afar., zh: 没有查到远方号码。 }\nspeaks: { en: Also in Dutch, zh: 也讲荷兰语 }\nstatus:"
            )
            .Edit("data/hotlines/harbour.yaml", "- id: gazette", Cited)
            .Edit("data/hotlines/harbour.yaml", "for: [carrier:harbour]", "for: [carrier:harbour, carrier:lighthouse]")
            .Edit(
                "data/phrases/keep-it.yaml",
                "answer: { zh: 我没有。",
                "place: [service-hall]\n    answer: { place: [service-hall], zh: 我没有。"
            )
            .Edit("data/router.yaml", "- phrase:keep-it", "- { entry: phrase:keep-it, place: service-hall }")
            .Edit("data/site.yaml", "places:", Classes + "places:")
            .Edit("data/sources/gazette.yaml", "date:", "publisher-class: printed\ndate:")
            .Edit(Procedure, "- id: gazette", Cited)
            .Edit(Procedure, "id: paperboat-change", "id: paperboat-change\naliases: [old-change]")
            .Edit(Procedure, "zh: 更换纸船的号码", "zh: 更换纸船的号码, pinyin: Gēnghuàn Zhǐchuán de hàomǎ")
            .Edit(Procedure, "status: stated", Way + "status: stated");
}
