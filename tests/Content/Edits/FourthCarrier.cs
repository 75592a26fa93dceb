namespace SiteGen.Tests.Content.Edits;

/// <summary>A carrier that the site has not had before, with all that belongs to one.</summary>
internal static class FourthCarrier
{
    /// <summary>
    /// New: <c>data/carriers</c>, <c>data/apps</c>, <c>data/hotlines</c> and <c>data/procedures</c>, a file each. Changed: the order of
    /// hotlines in <c>data/site.yaml</c>; the answer and its hotline in <c>data/router.yaml</c>;
    /// <c>data/ledger.yaml</c> with the number and the path; <c>data/readings.yaml</c> for its name; and both
    /// languages of the guide that shows the path.
    /// </summary>
    public static void A_carrier_is_added(SiteCopy site)
    {
        AddEntries(site);
        site.Replace("data/site.yaml", "^  - china-telecom\n", "$0  - lantern-mobile\n");
        AddAnswer(site);
        site.Replace("data/ledger.yaml", "^rows:\n", "$0" + Row("X1", "hotline", "lantern-mobile", "stated", "hotline", "10055"));
        site.Replace(
            "data/ledger.yaml",
            "^rows:\n",
            "$0" + Row("X2", "procedure", "lantern-mobile-renewal", "reported", "app-path", "灯笼移动")
        );
        site.Replace("data/ledger.yaml", "^figures:\n", "$0  - { row: X1, entry: hotline:lantern-mobile, number: \"10055\" }\n");
        site.Replace("data/ledger.yaml", "(unknown/none, hotlines: .*)\\] }", "$1, lantern-mobile] }");
        site.Replace(
            "data/ledger.yaml",
            "^paths:\n",
            """
            $0
              - row: X2
                procedure: lantern-mobile-renewal
                shown: [app:lantern-mobile-app, carrier:lantern-mobile, service:number-renewal]
                status: reported
                steps:
                  - { do: open, zh: 灯笼移动, en: Lantern Mobile }
                  - { zh: 二次号码焕新, en: Secondary Number Renewal }
                also: { en: [new holder], zh: [新机主] }

            """
        );
        site.Read("灯笼移动", "dēng", "long", "yí", "dòng");
        foreach (var lang in new[] { "en", "zh" })
            site.Replace(
                $"input/{lang}/guides/codes-for-somebody-else.md",
                "^::: steps china-telecom-renewal\n",
                lang == "en" ? InGuide : InChineseGuide
            );
    }

    private static string Row(string row, string kind, string id, string status, string review, string words) =>
        $$"""
              - row: {{row}}
                entries: [{{kind}}:{{id}}]
                status: {{status}}
                as-of: 2026-04
                source: brief
                review: {{review}}
                en: ["{{words}}"]
                zh: ["{{words}}"]

            """;

    private const string InGuide = """
        $0
        ### Lantern Mobile {#renewal-lantern-mobile}

        If your number is with [Lantern Mobile](carrier:lantern-mobile), look in the [Lantern Mobile app](app:lantern-mobile-app).

        ::: steps lantern-mobile-renewal

        """;

    private const string InChineseGuide = """
        $0
        ### 灯笼移动 {#renewal-lantern-mobile}

        号码属于[灯笼移动](carrier:lantern-mobile)的，在[灯笼移动 App](app:lantern-mobile-app) 里办理。

        ::: steps lantern-mobile-renewal

        """;

    private static void AddEntries(SiteCopy site)
    {
        const string Provenance = "sources: [{ id: brief }]\nas-of: 2026-04\nverified: { date: 2026-04, how: read }\n";
        site.Write(
            "data/carriers/lantern-mobile.yaml",
            """
            id: lantern-mobile
            name: { en: Lantern Mobile, zh: 灯笼移动, pinyin: Dēnglong Yídòng }
            summary: { en: The fourth carrier., zh: 第四家运营商。 }
            app: lantern-mobile-app
            hotlines: [lantern-mobile]
            services: [number-renewal]

            """
        );
        site.Write(
            "data/apps/lantern-mobile-app.yaml",
            """
            id: lantern-mobile-app
            name: { en: Lantern Mobile app, zh: 灯笼移动 App, pinyin: Dēnglong Yídòng App }
            summary: { en: The carrier's own app., zh: 该运营商的官方 App。 }
            carrier: lantern-mobile

            """
        );
        site.Write(
            "data/hotlines/lantern-mobile.yaml",
            """
            id: lantern-mobile
            name: { en: Lantern Mobile hotline, zh: 灯笼移动客服热线 }
            number: "10055"
            dial: "10055"
            from: mainland
            kind: call
            for: [carrier:lantern-mobile]
            when: { en: You have a question about a Lantern Mobile number., zh: 咨询灯笼移动号码的问题时拨打。 }
            elsewhere: { en: We know of no number for calls from abroad., zh: 没有查到供境外拨打的号码。 }
            status: stated
            review: hotline

            """ + Provenance
        );
        site.Write(
            "data/procedures/lantern-mobile-renewal.yaml",
            """
            id: lantern-mobile-renewal
            title: { en: Secondary Number Renewal in the Lantern Mobile app, zh: 在灯笼移动 App 里办理二次号码焕新 }
            app: lantern-mobile-app
            service: number-renewal
            who: { en: "Reportedly, the new holder of a recycled number.", zh: 据介绍，只有二次号码的新机主可以办理。 }
            needs: []
            steps:
              - open: { zh: 灯笼移动, en: Lantern Mobile, pinyin: Dēnglong Yídòng }
              - tap: { zh: 二次号码焕新, en: Secondary Number Renewal, pinyin: Èrcì Hàomǎ Huànxīn }
            status: reported
            review: app-path

            """ + Provenance
        );
    }

    /// <summary>An answer before the last, "another carrier", and its hotline wherever that of another carrier may be shown.</summary>
    private static void AddAnswer(SiteCopy site)
    {
        const string Router = "data/router.yaml";
        site.Replace(
            Router,
            "^      - id: other\n",
            """
                  - id: lantern-mobile
                    label: { en: Lantern Mobile, zh: 灯笼移动 }
                    summary: { en: carrier Lantern Mobile, zh: 运营商是灯笼移动 }
            $0
            """
        );
        site.Replace(
            Router,
            "^      - { entry: hotline:china-telecom, when: { carrier: \\[china-telecom, unknown\\] } }\n",
            "$0      - { entry: hotline:lantern-mobile, when: { carrier: [lantern-mobile, unknown] } }\n"
        );
    }
}
