namespace SiteGen.Tests.Support;

/// <summary><see cref="SmallSite"/> with a clock: what it counts with, and its words.</summary>
internal static class SmallClock
{
    public const string ClockPath = "data/clock.yaml",
        FactPath = "data/facts/usual-total.yaml";

    public const string Fact = """
        id: usual-total
        about: []
        topic: number-life
        value: { about: 6, unit: month }
        statement: { en: "Usually it is all over after {value}.", zh: "通常{value}后就结束了。" }
        status: typical
        sources:
          - id: diary
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: carrier-policy

        """;

    public const string Clock = """
        example: { last-payment: "2025-08-31", deregistered: "2025-12-02" }
        lead: { en: "When a number falls silent, as far as anybody knows.", zh: "据了解，号码什么时候会打不通。" }
        sequence: codes-go-on
        payment:
          label: { en: Last payment, zh: 最后缴费 }
          when: { en: "{last-payment}.", zh: "{last-payment}。" }
          do: { en: "Call, while {rest-period} have not passed.", zh: "趁{rest-period}还没过，赶紧打电话。" }
          guide: keeping
        suspension:
          fact: usual-total
          label: { en: Silence, zh: 打不通 }
          short: { en: Silent, zh: 打不通 }
          when: { en: No date can be given., zh: 推算不出日期。 }
          do: { en: Ask., zh: 打听一下。 }
          guide: trouble
        freeze:
          fact: rest-period
          label: { en: Rest, zh: 停用 }
          short: { en: At rest, zh: 停用 }
          deregistered: { en: "Struck off on {deregistered}; not before {earliest}.", zh: "{deregistered}注销；不早于{earliest}。" }
          undated: { en: "It rests for {rest-period}.", zh: "停用{rest-period}。" }
          do: { en: Wait., zh: 等一等。 }
          guide: trouble
        reissue:
          fact: usual-total
          label: { en: New holder, zh: 换人 }
          short: { en: "New?", zh: 换人 }
          when: { en: "Usually around {around}.", zh: "通常在{around}前后。" }
          deregistered: { en: "Not before {earliest}.", zh: "不早于{earliest}。" }
          do: { en: Write it off., zh: 就当没了。 }
          guide: trouble
        unknown:
          - { en: On which day it falls silent., zh: 到底哪天打不通。 }
        reminders:
          - id: ask
            from: last-payment
            months: 1
            title: { en: "Ask; again, or not", zh: 再问问 }
            text: { en: "Ask whether it rings.", zh: "问问还打不打得通。" }
          - id: soon
            from: around
            months: -1
            title: { en: Soon, zh: 快了 }
            text: { en: "Usually around {around}.", zh: "通常在{around}前后。" }
          - id: over
            from: earliest
            days: -14
            title: { en: Over, zh: 结束 }
            text: { en: "Not before {earliest}.", zh: "不早于{earliest}。" }

        """;

    public static SmallSite Site { get; } = SmallSite.Valid.With(ClockPath, Clock).With(FactPath, Fact);
}
