namespace SiteGen.Tests.Support;

/// <summary>The files of <see cref="SmallSite"/>, as a person would write them.</summary>
internal static class SmallSiteText
{
    public const string Data = """
        -- data/site.yaml --
        name: { en: Lantern Town, zh: 灯笼镇 }
        tagline:
          en: "How to keep a phone number in Lantern Town, and what to do when it is gone for good."
          zh: 在灯笼镇如何保住手机号码，号码没有了又该怎么办：先做什么，再去找谁。
        base-url: https://lantern.example/
        license:
          name: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/
          note: { en: Name this site., zh: 请注明出处。 }
        review-months: { law: 12, carrier-policy: 6, app-path: 6, hotline: 12, statistic: 12, case: 24 }
        search-order: [app]
        topics:
          number-life: { en: The life of a lapsed number, zh: 号码停用之后的去向 }
          next-holder: { en: What the new holder can reach, zh: 新机主可能接触到什么 }
          one-id: { en: "One ID, One Search", zh: 一证通查 }
          renewal: { en: Secondary Number Renewal, zh: 二次号码焕新 }
          preservation: { en: Keeping a number, zh: 保住号码 }
          before: { en: Before a number lapses, zh: 号码停用之前 }
          after: { en: After it has lapsed, zh: 号码停用之后 }
          suspected: { en: When something looks wrong, zh: 怀疑账号出问题时 }
          elsewhere: { en: Carriers and other help, zh: 运营商与其他帮助 }
        places:
          service-hall: { en: At a service hall, zh: 在营业厅 }
          bank: { en: At the bank counter, zh: 在银行柜台 }
          hotline: { en: On a call to a hotline, zh: 打热线电话时 }
          police: { en: With the police, zh: 找警方时 }
        hotline-groups:
          - { id: apps, for: [app], title: { en: Apps and payments, zh: 应用与支付 } }
          - { id: carriers, for: [carrier], title: { en: Carriers, zh: 运营商 } }
          - { id: authorities, title: { en: Police and regulators, zh: 警方与监管部门 } }
        situations:
          - guide: keeping
            label: { en: It works, zh: 还能用 }
            hint: { en: The number still rings, zh: 号码还打得通 }
          - guide: trouble
            label: { en: It does not, zh: 不能用了 }
            hint: { en: The number is silent, zh: 号码打不通 }
        guides:
          - keeping
          - trouble
        hotlines: [harbour, watch-text]
        home-hotlines: [harbour]
        search: true
        hedges:
          typical: { en: [typically, usually, about], zh: [通常, 一般, 约] }
          reported: { en: [reported, say], zh: [据, 报道] }
          stated: { en: [may, can, as far as], zh: [可能, 据] }
          unconfirmed: { en: [not confirmed], zh: [尚未] }
          not-published: { en: [not published], zh: [未公布] }
        calling-areas:
          mainland: { en: Number within the country, zh: 境内号码 }
          abroad: { en: For calls from outside mainland China, zh: 供境外拨打 }
        calling-codes: ["+86"]
        units:
          CNY: { one: { en: RMB, zh: 元 }, many: { en: RMB, zh: 元 }, signs: [¥] }

        -- data/kinds.yaml --
        carrier:
          folder: carriers
          name: { one: { en: Carrier, zh: 运营商 }, many: { en: Carriers, zh: 运营商 } }
          lead: { en: "The three carriers, and what is known about each.", zh: 三大运营商，以及各自的已知情况。 }
          fields:
            app: { type: reference, to: app, required: true, show-procedures: true }
            hotlines: { type: references, to: hotline, required: true }
            services: { type: references, to: service, required: true }

        app:
          folder: apps
          name: { one: { en: App, zh: 应用 }, many: { en: Apps, zh: 应用 } }
          lead: { en: "Apps that hold your number, and apps in which you manage it.", zh: 绑定了你号码的 App，以及用来管理号码的 App。 }
          in-procedures: { as: place, label: { en: In the app, zh: 使用的 App } }
          fields:
            carrier: { type: reference, to: carrier, owner: true }
            hotlines: { type: references, to: hotline }

        service:
          folder: services
          name: { one: { en: Service, zh: 服务 }, many: { en: Services, zh: 服务 } }
          lead: { en: "What exists to keep a number, or to clear what it was bound to.", zh: 哪些服务能保住号码，哪些能清理号码上的旧绑定。 }
          show-chinese: true
          in-procedures: { as: purpose }
          fields:
            provider: { type: text, required: true, show: [page], label: { en: Who runs it, zh: 由谁提供 } }
            for: { type: text, required: true, show: [page], label: { en: Who it is for, zh: 适用于谁 } }

        bank:
          folder: banks
          name: { one: { en: Bank, zh: 银行 }, many: { en: Banks, zh: 银行 } }
          lead:
            en: Banks about which something particular is known. The guide to banks holds for all.
            zh: 这里只列有具体情况可说的银行；各家银行通用的办法见银行指南。

        -- data/carriers/harbour.yaml --
        id: harbour
        name: { en: Harbour Mobile, zh: 港湾移动, pinyin: Gǎngwān Yídòng }
        summary: { en: The carrier of the town., zh: 镇上的运营商。 }
        app: harbour-app
        hotlines: [harbour]
        services: [safekeeping]

        -- data/apps/harbour-app.yaml --
        id: harbour-app
        name: { en: Harbour app, zh: 港湾 App, pinyin: Gǎngwān App }
        summary: { en: The app of the carrier., zh: 运营商的 App。 }
        carrier: harbour

        -- data/apps/paperboat.yaml --
        id: paperboat
        name: { en: Paperboat, zh: 纸船, pinyin: Zhǐchuán }
        summary: { en: Letters and payments., zh: 写信和付款。 }

        -- data/services/safekeeping.yaml --
        id: safekeeping
        name: { en: Safekeeping, zh: 留号, pinyin: Liúhào }
        summary: { en: Keeps a number for you., zh: 替你保留号码。 }
        provider: { en: The carrier, zh: 运营商 }
        for: { en: Whoever goes away, zh: 要出门的人 }

        -- data/banks/pine.yaml --
        id: pine
        name: { en: Pine Bank, zh: 松树银行, pinyin: Sōngshù Yínháng }
        summary: { en: The bank by the pond., zh: 池塘边的银行。 }

        -- data/hotlines/harbour.yaml --
        id: harbour
        name: { en: Harbour help line, zh: 港湾客服 }
        number: "10555"
        dial: "10555"
        from: mainland
        kind: call
        for: [carrier:harbour]
        when: { en: The number is silent., zh: 号码打不通时。 }
        status: official
        sources:
          - id: gazette
        as-of: 2026-01
        verified: { date: 2026-02, how: called }
        review: hotline

        -- data/hotlines/watch-text.yaml --
        id: watch-text
        name: { en: Night watch by text, zh: 短信巡夜 }
        number: "+86 555 120"
        dial: "+86555120"
        from: abroad
        kind: text
        for: []
        when: { en: You are away., zh: 人在外地时。 }
        status: reported
        sources:
          - id: gazette
        as-of: "2026-01-20"
        verified: { date: "2026-01-21", how: read }
        review: hotline

        -- data/procedures/paperboat-change.yaml --
        id: paperboat-change
        title: { en: Change the number in Paperboat, zh: 更换纸船的号码 }
        app: paperboat
        service: safekeeping
        who: { en: Anybody, zh: 任何人 }
        needs: [ { en: The old number, zh: 旧号码 } ]
        version: { en: Current versions, zh: 当前版本 }
        steps:
          - tap: { zh: 我, en: Me, pinyin: Wǒ }
            note: { en: Below on the right., zh: 在右下角。 }
          - tap: { zh: 号码 (旧), en: Number (old), pinyin: Hàomǎ (jiù) }
          - submit: { en: Send it., zh: 提交。 }
        alternatives:
          - from: 2
            steps:
              - search: { zh: 换号, en: Change number, pinyin: Huànhào }
        status: stated
        sources:
          - id: gazette
        as-of: 2026-01
        verified: { date: 2026-02, how: tried }
        review: app-path

        -- data/facts/rest-period.yaml --
        id: rest-period
        about: [carrier:harbour]
        topic: number-life
        value: { at-least: 90, unit: day }
        statement: { en: "A number rests for {value} before it is given out again.", zh: "号码须停用{value}，才会再次发放。" }
        status: official
        sources:
          - id: gazette
            place: { en: page 7, zh: 第7页 }
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/facts/fee.yaml --
        id: fee
        about: [service:safekeeping, carrier:harbour]
        topic: preservation
        value: { range: [5, 10], about: true, unit: CNY/month }
        statement: { en: "Safekeeping at Harbour Mobile usually costs {value}.", zh: "港湾移动的留号通常{value}。" }
        status: typical
        sources:
          - id: gazette
          - id: diary
        as-of: "2026"
        verified: { date: 2026-02, how: read }
        review: carrier-policy

        -- data/facts/codes-go-on.yaml --
        id: codes-go-on
        about: [app:paperboat, bank:pine]
        topic: next-holder
        value: { text: { en: codes go on arriving, zh: 验证码照样发来 } }
        statement: { en: "As far as is known, at Paperboat and Pine Bank {value}.", zh: "据了解，在纸船和松树银行，{value}。" }
        status: stated
        sources:
          - id: diary
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: case

        -- data/sources/gazette.yaml --
        id: gazette
        title: { en: The Town Gazette, zh: 镇公报 }
        publisher: { en: Town hall, zh: 镇公所 }
        date: 2026-01
        url: https://gazette.example/
        note: { en: Every month., zh: 每月一期。 }

        -- data/sources/diary.yaml --
        id: diary
        title: { en: A diary, zh: 一本日记 }
        publisher: { en: Unknown, zh: 不详 }
        via: gazette

        -- data/cases/ferry.yaml --
        id: ferry
        title: { en: The ferryman, zh: 船夫 }
        summary: { en: "A ferryman, the gazette says, was asked for {fee}.", zh: "据公报，船夫被收{fee}。" }
        facts: [fee]
        about: [service:safekeeping]

        -- data/phrases/keep-it.yaml --
        id: keep-it
        situation: { en: At the counter, zh: 在柜台 }
        place: [service-hall, hotline]
        say: { zh: 请帮我留号。, pinyin: Qǐng bāng wǒ liúhào., en: Please keep my number. }
        hear:
          - zh: 请出示票根。
            pinyin: Qǐng chūshì piàogēn.
            en: Please show your stub.
            answer: { zh: 我没有。, pinyin: Wǒ méiyǒu., en: I have none. }
          - { zh: 好的。, pinyin: Hǎo de., en: All right. }
        for: [service:safekeeping]

        -- data/terms/code.yaml --
        id: code
        name: { en: verification code, zh: 验证码, pinyin: yànzhèngmǎ }
        gloss: { en: Digits sent to a phone., zh: 发到手机上的数字。 }
        see: [app:paperboat]

        -- data/router.yaml --
        title: { en: "Which way?", zh: 走哪条路？ }
        lead: { en: Some questions., zh: 几个问题。 }
        questions:
          - id: number
            name: { en: The number, zh: 号码 }
            ask: { en: "Does it ring?", zh: 打得通吗？ }
            hint: { en: Try it., zh: 试一试。 }
            answers:
              - id: rings
                label: { en: It rings, zh: 打得通 }
                summary: { en: It rings, zh: 号码打得通 }
              - id: silent
                aliases: [quiet]
                urgent: true
                label: { en: It is silent, zh: 打不通 }
                hint: { en: No tone at all, zh: 没有声音 }
                summary: { en: It is silent, zh: 号码打不通 }
          - id: uses
            when: { number: rings }
            choose: many
            name: { en: Used by, zh: 谁在用 }
            ask: { en: "Who uses it?", zh: 谁在用它？ }
            summary: { en: "for {0}", zh: "用于{0}" }
            answers:
              - id: paperboat
                label: { en: Paperboat, zh: 纸船 }
              - id: pine
                label: { en: the bank, zh: 银行 }
            none:
              id: none
              label: { en: Nobody, zh: 没有人 }
              summary: { en: used by nobody, zh: 没有人用 }
        items:
          - id: call
            when: { number: silent }
            title: { en: Call, zh: 打电话 }
            lead: { en: Call the help line., zh: 拨打客服。 }
            show: [hotline:harbour, fact:rest-period]
            more: [guide:trouble#call]
          - id: change
            when: { uses: paperboat }
            title: { en: Change it, zh: 更换 }
            lead: { en: Do it in Paperboat., zh: 在纸船里更换。 }
            show: [procedure:paperboat-change]
          - id: keep
            when: { number: rings }
            title: { en: Keep it, zh: 留住它 }
            lead: { en: "It usually costs {fee}.", zh: "通常{fee}。" }
            show:
              - fact:fee
              - phrase:keep-it
              - { entry: fact:codes-go-on, when: { uses: [pine] } }
            more: [guide:keeping]


        """;

    public const string Guides = """
        -- input/en/index.md --
        ---
        title: A number in Lantern Town
        description: What to do when a number falls silent.
        ---

        Read on, or call [](hotline:harbour).

        -- input/zh/index.md --
        ---
        title: 灯笼镇的号码
        description: 号码打不通时怎么办。
        ---

        请往下读，或者拨打[](hotline:harbour)。

        -- input/en/guides/keeping.md --
        ---
        title: Keeping it
        description: Before you go away.
        covers:
          - Going away
        leaves-out:
          - Coming back
        ---

        Ask [](carrier:harbour) for [](service:safekeeping). It usually costs [](fact:fee). **Do it early.**

        ## In Paperboat {#paperboat}

        Open [](app:paperboat) in the [](app:harbour-app) way, and go to [the bank](bank:pine).

        ::: steps paperboat-change

        ::: note
        **Mind the [](term:code).** A number rests for [90 days](fact:rest-period), says [the gazette](source:gazette).
        :::

        | Who | What |
        |---|---|
        | You | [the other guide](guide:trouble#call) |

        -- input/zh/guides/keeping.md --
        ---
        title: 保住号码
        description: 出门之前。
        covers:
          - 出门
        leaves-out:
          - 回来
        ---

        向[](carrier:harbour)申请[](service:safekeeping)，通常[](fact:fee)。**请尽早办理。**

        ## 在纸船里 {#paperboat}

        像用[](app:harbour-app) 那样打开[](app:paperboat)，再去[银行](bank:pine)。

        ::: steps paperboat-change

        ::: note
        **留意[](term:code)。**[公报](source:gazette)说，号码须停用[90天](fact:rest-period)。
        :::

        | 谁 | 做什么 |
        |---|---|
        | 你 | [另一篇指南](guide:trouble#call) |

        -- input/en/guides/trouble.md --
        ---
        title: Trouble
        description: When the number is silent.
        covers:
          - Whom to call
        leaves-out:
          - What it costs
        ---

        As far as is known, [](fact:codes-go-on) at [](app:paperboat) and [](bank:pine).

        ## Whom to call {#call}

        ::: hotlines harbour watch-text

        ### At the counter {#counter}

        ::: phrases keep-it

        ::: facts rest-period

        ::: case ferry

        - [Before](guide:keeping)
        - [Home](guide:index)

        -- input/zh/guides/trouble.md --
        ---
        title: 出了问题
        description: 号码打不通的时候。
        covers:
          - 打给谁
        leaves-out:
          - 要花多少钱
        ---

        据了解，在[](app:paperboat)和[](bank:pine)，[](fact:codes-go-on)。

        ## 打给谁 {#call}

        ::: hotlines harbour watch-text

        ### 在柜台 {#counter}

        ::: phrases keep-it

        ::: facts rest-period

        ::: case ferry

        - [之前](guide:keeping)
        - [首页](guide:index)

        """;
}
