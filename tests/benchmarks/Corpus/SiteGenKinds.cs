namespace SiteGen.Benchmarks.Corpus;

/// <summary>What the corpus declares of its subject, in SiteGen's own form.</summary>
internal static class SiteGenKinds
{
    /// <summary>The content of <c>data/kinds.yaml</c>.</summary>
    public const string Text = """
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

        """;

    /// <summary>A part of <c>data/site.yaml</c>.</summary>
    public const string Topics = """
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
        """;
}
