namespace SiteGen.Mutations.Kinds;

/// <summary>Changes of what readers do: labels, steps, numbers, answers of the router, the clock.</summary>
internal static class Steps
{
    private const string Procedures = "^data/procedures/";
    private const string Hotlines = "^data/hotlines/";
    private const string Label = "^ +- (?:open|tap|search|choose): { zh: ";
    private const string GuideOrRouter = "^(input/(en|zh)/|data/router)";

    public static IReadOnlyList<MutationKind> All { get; } =
    [
        new("a character of a label", Group.Labels, Procedures, Label + "(?<x>[^,]{2,}),", Edit.Character),
        new("a label that becomes another", Group.Labels, Procedures, Label + "(?<x>[^,]+),", Edit.OneOf("我的", "更多", "服务")),
        new("the gloss of a label", Group.Labels, Procedures, Label + "[^,]+, en: (?<x>[^,]+),", Edit.OneOf("More", "Service", "Help")),
        new("a tone of a label", Group.Labels, Procedures, Label + ".*pinyin: (?<x>[^}]+) }", Edit.Tone),
        new("a syllable of a label", Group.Labels, Procedures, Label + ".*pinyin: (?<x>[^} ]+ )[^}]", Edit.Out),
        new("two steps that change places", Group.Steps, Procedures, @"^(?<x>  - (?:tap|open).*\n  - (?:tap|choose).*\n)", Edit.Swapped),
        new("a step dropped", Group.Steps, Procedures, @"(?<=^  - .*\n)(?<x>  - (?:tap|choose|search|open): .*\n)", Edit.Out),
        new("a step without a label dropped", Group.Steps, Procedures, @"(?<=^  - .*\n)(?<x>  - (?:type|submit|wait): .*\n)", Edit.Out),
        new("a step twice", Group.Steps, Procedures, @"(?<x>^  - (?:tap|choose): .*\n)", Edit.Twice),
        new("what is done at a step", Group.Steps, Procedures, "^ +- (?<x>open|tap|search|choose):", Edit.OneOf("open", "tap", "search")),
        new("from where another way goes", Group.Steps, Procedures, "from: (?<x>[0-9])$", Edit.Next),
        new("the app of a path", Group.Steps, Procedures, "^app: (?<x>.+)$", Edit.OneOf("wechat", "alipay", "china-telecom-app")),
        new("the service of a path", Group.Steps, Procedures, "(?<x>^service: .+\n)", Edit.Out),
        new("what has to be at hand dropped", Group.Steps, Procedures, @"^needs:\n(?<x>  - .*\n)(?=  - )", Edit.Out),
        new("two things to do that change places, English", Group.Steps, "^input/en/guides/", @"^(?<x>1\. .*\n1\. .*\n)", Edit.Swapped),
        new("two things to do that change places, Chinese", Group.Steps, "^input/zh/guides/", @"^(?<x>1\. .*\n1\. .*\n)", Edit.Swapped),
        new("a digit of a number, as shown", Group.Hotlines, Hotlines, "^number: \"(?<x>.+)\"", Edit.Digit),
        new("a digit of a number, as dialled", Group.Hotlines, Hotlines, "^dial: \"(?<x>.+)\"", Edit.Digit),
        new(
            "a digit of a number, in both",
            Group.Hotlines,
            Hotlines,
            "^(?<x>number: \"([0-9]+)\"\ndial: \"\\1\")",
            (was, _) => was.Replace("1", "7", StringComparison.Ordinal)
        ),
        new("a call that becomes a text", Group.Hotlines, Hotlines, "^kind: (?<x>call|text)", Edit.OneOf("call", "text")),
        new(
            "from where a number can be called",
            Group.Hotlines,
            Hotlines,
            "^from: (?<x>.+)$",
            Edit.OneOf("mainland", "[mainland, abroad]", "abroad")
        ),
        new(
            "whose number it is",
            Group.Hotlines,
            Hotlines,
            "^for: (?<x>.+)$",
            Edit.OneOf("[carrier:china-mobile]", "[app:wechat]", "[app:alipay]")
        ),
        new(
            "a number exchanged for another",
            Group.Hotlines,
            GuideOrRouter,
            "hotline:(?<x>[a-z0-9-]+)",
            Edit.OneOf("alipay", "wechat", "china-mobile", "police")
        ),
        new("what a call costs", Group.Hotlines, Hotlines, @"^  en: .*\b(?<x>free)\b", Edit.To("cheap")),
        new("what a call costs, Chinese", Group.Hotlines, Hotlines, "^  zh: .*(?<x>免费)", Edit.To("收费")),
        new("when a call is answered", Group.Hotlines, Hotlines, "^  en: .*(?<x>around the clock)", Edit.To("during the day")),
        new("when a call is answered, Chinese", Group.Hotlines, Hotlines, "^  zh: .*(?<x>24)小时", Edit.To("12")),
        new("a number left out of a block", Group.Hotlines, "^input/", "^::: hotlines [a-z0-9-]+(?<x> [a-z0-9-]+)", Edit.Out),
        new("a number left out of a checklist", Group.Hotlines, "^data/router", @"(?<x>^ +- (?:{ entry: )?hotline:.*\n)", Edit.Out),
        new("a number left out of the home page", Group.Hotlines, "^data/site", "^home-hotlines: .*(?<x>, [a-z-]+)", Edit.Out),
        new("a digit of the clock", Group.Figures, "^data/clock", @"(?<x>\b[0-9]{1,2}\b)(?=.*(?:en|zh):)", Edit.Digit),
        new("the months of a reminder", Group.Dates, "^data/clock", "months: (?<x>[0-9]+)", Edit.Next),
        new("the days of a reminder", Group.Dates, "^data/clock", "days: (?<x>-?[0-9]+)", Edit.Digit),
        new(
            "the date from which a reminder counts",
            Group.Dates,
            "^data/clock",
            "from: (?<x>last-payment|around|earliest)",
            Edit.OneOf("last-payment", "around", "earliest")
        ),
        new(
            "a date in a text of the clock",
            Group.Dates,
            "^data/clock",
            "{(?<x>last-payment|around|deregistered|earliest|usual)}",
            Edit.OneOf("last-payment", "around", "deregistered", "earliest")
        ),
        new(
            "a fact that the clock counts with",
            Group.Dates,
            "^data/clock",
            "^  fact: (?<x>.+)$",
            Edit.OneOf("suspension-period", "number-freeze", "time-to-reissue")
        ),
        new(
            "when a checklist's item shows",
            Group.Steps,
            "^data/router",
            "^    when: {.*(?<x>number|place|carrier): (?:[a-z-]+)",
            Edit.OneOf("number", "place")
        ),
        new(
            "an answer on which it depends",
            Group.Steps,
            "^data/router",
            "when: {.*: (?<x>lapsed|active|china|abroad)",
            Edit.OneOf("lapsed", "active", "china", "abroad")
        ),
        new(
            "an item of a checklist dropped",
            Group.Steps,
            "^data/router",
            @"(?<x>^  - id: [a-z-]+\n    when: .*\n(?:    .*\n)+)",
            Edit.Out
        ),
        new("an urgent answer that is not", Group.Status, "^data/router", "(?<x>^ +urgent: true\n)", Edit.Out),
        new(
            "a path exchanged in a guide",
            Group.Steps,
            "^input/",
            "^::: steps (?<x>[a-z-]+)",
            Edit.OneOf("wechat-change-number", "alipay-change-number")
        ),
        new(
            "when a reply is true",
            Group.Hotlines,
            "^data/phrases/",
            "when: { number: (?<x>active|lapsed)",
            Edit.OneOf("active", "lapsed")
        ),
        new(
            "a reply turned round",
            Group.Hotlines,
            "^data/phrases/",
            "answer: .*zh: (?<x>.*?(?:能|有|是))",
            Edit.Part("(能|有|是)$", "不$1")
        ),
        new("a tone of a phrase", Group.Labels, "^data/phrases/", "pinyin: (?<x>.+)$", Edit.Tone),
        new("a character of a phrase", Group.Labels, "^data/phrases/", "^  zh: (?<x>.{4,})$", Edit.Character),
    ];
}
