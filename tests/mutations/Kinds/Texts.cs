namespace SiteGen.Mutations.Kinds;

/// <summary>Changes of texts: hedges, languages, links, and prose, of which no rule can know what it says.</summary>
internal static class Texts
{
    private const string Data = "^data/(facts|hotlines|procedures|phrases|terms|cases|carriers|apps|services|banks)/";
    private const string Facts = "^data/facts/";
    private const string English = "^input/en/guides/";
    private const string Chinese = "^input/zh/guides/";
    private const string Guides = "^input/(en|zh)/guides/";
    private const string Hedge = "(?<x>(?:typically|usually|often|generally|reportedly|may) )";
    private const string HedgeZh = "(?<x>通常|往往|一般|据报道|可能|据称)";

    public static IReadOnlyList<MutationKind> All { get; } =
    [
        new("an English hedge dropped", Group.Status, Facts, "(?<=^  en: .*)" + Hedge, Edit.Out),
        new("a Chinese hedge dropped", Group.Status, Facts, "(?<=^  zh: .*)" + HedgeZh, Edit.Out),
        new("an English hedge dropped in a guide", Group.Status, English, @"(?<=\b[a-z]+ )" + Hedge + @"(?=.*fact:)", Edit.Out),
        new("a Chinese hedge dropped in a guide", Group.Status, Chinese, HedgeZh + "(?=.*fact:)", Edit.Out),
        new("may becomes will", Group.Status, Facts, "(?<=^  en: .*)" + @"\b(?<x>may|can)\b", Edit.To("will")),
        new("可能 becomes 一定", Group.Status, Facts, "(?<=^  zh: .*)(?<x>可能|可以)", Edit.To("一定会")),
        new(
            "a word that hedges nothing",
            Group.Status,
            "^data/site",
            @"^  (?:typical|reported|stated): { en: \[(?<x>[a-z]+)",
            Edit.To("the")
        ),
        new("languages that change places", Group.Languages, Data, "(?<x>en: [^\"{},]+, zh: [^\"{},]+)(?= })", Edit.Languages),
        new(
            "English in the place of Chinese",
            Group.Languages,
            Data,
            "^  zh: (?<x>.+)$",
            Edit.To("It is the same as in the other language.")
        ),
        new("Chinese in the place of English", Group.Languages, Data, "^  en: (?<x>.+)$", Edit.To("这里是中文，不是英文。")),
        new(
            "English in a Chinese guide",
            Group.Languages,
            Chinese,
            "^(?<x>[^-#:>|*\\[ 0-9a-z\n][^\\[\n]{12,})$",
            Edit.To("This paragraph was never translated into the other language.")
        ),
        new(
            "Chinese in an English guide",
            Group.Languages,
            English,
            "^(?<x>[A-Z][^\\[\n{]{12,})$",
            Edit.To("这一段没有译成英文，还是中文。")
        ),
        new("a Traditional character", Group.Languages, "^(data|input/zh)/", "(?<x>号|码|银|话|机|户)", (was, _) => Traditional(was)),
        new(
            "a fact cited for another",
            Group.Links,
            Guides,
            @"\]\(fact:(?<x>[a-z0-9-]+)\)",
            Edit.OneOf("number-freeze", "time-to-reissue", "preservation-fee")
        ),
        new(
            "an entry linked for another",
            Group.Links,
            Guides,
            @"\]\((?:app|carrier|bank|service):(?<x>[a-z0-9-]+)\)",
            Edit.OneOf("wechat", "alipay", "china-mobile", "china-unicom")
        ),
        new(
            "a guide linked for another",
            Group.Links,
            Guides,
            @"\[[^\]]+\]\(guide:(?<x>[a-z0-9-]+)[)#]",
            Edit.OneOf("banks", "keep-your-number", "suspected-compromise")
        ),
        new(
            "a heading linked for another",
            Group.Links,
            Guides,
            @"\(guide:[a-z-]+#(?<x>[a-z0-9-]+)\)",
            Edit.OneOf("abroad", "first", "wechat")
        ),
        new(
            "a fact shown for another",
            Group.Links,
            Guides,
            "^::: facts .*?(?<x>[a-z0-9-]+)$",
            Edit.OneOf("number-freeze", "time-to-reissue")
        ),
        new("an app named for another in English", Group.Links, English, @"(?<x>WeChat)\b(?!.com)", Edit.To("Alipay")),
        new("an app named for another in Chinese", Group.Links, Chinese, "(?<x>支付宝)", Edit.To("微信")),
        new("a carrier named for another", Group.Links, Facts, "(?<=^  en: .*)(?<x>China Mobile)", Edit.To("China Unicom")),
        new("a fact left out of a block", Group.Links, Guides, "^::: facts [a-z0-9-]+(?<x> [a-z0-9-]+)", Edit.Out),
        new(
            "whose pages show a fact",
            Group.Links,
            Facts,
            @"^about: \[(?<x>[a-z:-]+)",
            Edit.OneOf("app:wechat", "app:alipay", "carrier:china-mobile")
        ),
        new("a topic", Group.Links, Facts, "^topic: (?<x>.+)$", Edit.OneOf("one-id", "renewal", "before", "after")),
        new(
            "where a source is read on",
            Group.Links,
            "^data/terms/",
            @"^see: \[(?<x>[a-z:-]+)",
            Edit.OneOf("app:wechat", "app:alipay", "carrier:china-mobile")
        ),
        new(
            "a placeholder for another",
            Group.Figures,
            "^data/router",
            "{(?<x>[a-z]+-[a-z-]+)}",
            Edit.OneOf("number-freeze", "time-to-reissue", "preservation-fee")
        ),
        new("a digit in an English guide", Group.Figures, English, @"(?<![\w#.(/:-])(?<x>[0-9]{1,4})(?![\w.)/:-])(?=.* )", Edit.Digit),
        new("a digit in a Chinese guide", Group.Figures, Chinese, @"(?<![\w#.(/:-])(?<x>[0-9]{1,4})(?![a-zA-Z.)/:-])", Edit.Digit),
        new(
            "a number in words, English",
            Group.Figures,
            "^(input/en|data/router|data/procedures)",
            @"\b(?<x>two|three|four|six|ten)\b",
            Edit.OneOf("two", "three", "four", "six", "ten")
        ),
        new(
            "a number in words, Chinese",
            Group.Figures,
            "^(input/zh|data/router|data/procedures)",
            "(?<x>两|三|四|六|十)(?=[个家种次天年])",
            Edit.OneOf("两", "三", "四", "六")
        ),
        new("an English sentence dropped", Group.Prose, English, @"(?<=\w\. )(?<x>[A-Z][^.\[\]\n]+\. ?)(?=.*$)", Edit.Out),
        new("a Chinese sentence dropped", Group.Prose, Chinese, @"(?<=。)(?<x>[^。\[\]\n]+。)", Edit.Out),
        new("a sentence of a fact dropped", Group.Prose, Facts, @"(?<=^  en: .*\. )(?<x>[A-Z].+)$", Edit.Out),
        new("not dropped", Group.Prose, "^(data|input)/", @"(?<x> not)\b(?=.* )", Edit.Out),
        new("不 dropped", Group.Prose, "^(data/(facts|router|phrases)|input/zh)", "(?<x>不)(?=[能要会是])", Edit.Out),
        new("not added", Group.Prose, "^(data/facts|input/en)", @"\b(?:can|will|must|does|do)(?<x> )", Edit.To(" not ")),
        new("old becomes new", Group.Prose, "^(data/facts|input/en)", @"\b(?<x>old|new)\b", Edit.OneOf("old", "new")),
        new("旧 becomes 新", Group.Prose, "^(data/facts|input/zh)", "(?<x>旧|新)(?=号|手机)", Edit.OneOf("旧", "新")),
        new("before becomes after", Group.Prose, "^(data/facts|input/en)", @"\b(?<x>before|after)\b", Edit.OneOf("before", "after")),
        new("an item of an English list dropped", Group.Prose, English, @"(?<=^- .*\n)(?<x>- .*\n)", Edit.Out),
        new("an item of a Chinese list dropped", Group.Prose, Chinese, @"(?<=^- .*\n)(?<x>- .*\n)", Edit.Out),
        new(
            "who it is that does it",
            Group.Prose,
            "^(data/facts|input/en)",
            @"\b(?<x>carrier|bank|police|WeChat|Alipay)\b",
            Edit.OneOf("carrier", "bank", "police")
        ),
        new("a letter of an English word", Group.Prose, "^(data/facts|input/en)", @"(?<=[a-z] )(?<x>[a-z]{6,})(?= [a-z])", Edit.Character),
        new(
            "a character of a Chinese sentence",
            Group.Prose,
            Chinese,
            "(?<=[\u4e00-\u9fff]{3})(?<x>[\u4e00-\u9fff]{3})(?=[\u4e00-\u9fff]{2})",
            Edit.Character
        ),
        new("the meaning of a term", Group.Prose, "^data/terms/", "(?<=^  en: )(?<x>.+)$", Edit.To("A thing of which little is known.")),
    ];

    private static string? Traditional(string was) =>
        was switch
        {
            "号" => "號",
            "码" => "碼",
            "银" => "銀",
            "话" => "話",
            "机" => "機",
            "户" => "戶",
            _ => null,
        };
}
