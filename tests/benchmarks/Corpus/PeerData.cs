using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What other generators are handed as data: with the backlinks found and the values formatted already, so that nobody has to work
/// for what only we compute.</summary>
internal static class PeerData
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kinds without pages of their own.</summary>
    public static readonly string[] Lists = ["hotlines", "phrases", "cases", "glossary", "sources"];

    public static string Json(object value) => JsonSerializer.Serialize(value, Plain) + "\n";

    public static IEnumerable<(string Name, object Value)> Files(CorpusPlan plan)
    {
        yield return ("facts", Facts(plan));
        yield return (
            "procedures",
            plan.Entries.Where(e => e.Kind == EntryKind.Procedure)
                .ToDictionary(
                    e => e.Id,
                    e =>
                        (object)
                            new
                            {
                                title = Texts(CorpusPlan.ProcedureTitle(e)),
                                app = plan.AppOf(e).Id,
                                name = Texts(CorpusPlan.Title(plan.AppOf(e))),
                                steps = CorpusPlan
                                    .Steps(e)
                                    .Select(s => new
                                    {
                                        zh = s.Label.Zh,
                                        en = s.Label.En,
                                        pinyin = s.Pinyin,
                                    }),
                            }
                )
        );
        yield return (
            "lists",
            new
            {
                hotlines = Enumerable
                    .Range(0, plan.Hotlines)
                    .Select(i => new
                    {
                        id = CorpusPlan.HotlineId(i),
                        number = CorpusPlan.HotlineNumber(i),
                        text = Texts(new Both(Sentences.One(i, "en"), Sentences.One(i, "zh"))),
                    }),
                sources = Enumerable
                    .Range(0, plan.Sources)
                    .Select(i => new
                    {
                        id = CorpusPlan.SourceId(i),
                        number = "",
                        text = Texts(CorpusPlan.SourceTitle(i)),
                    }),
                glossary = Enumerable
                    .Range(0, plan.Terms)
                    .Select(i => new
                    {
                        id = CorpusPlan.TermId(i),
                        number = "",
                        text = Texts(new Both(Sentences.One(i, "en"), Sentences.One(i, "zh"))),
                    }),
                phrases = Array.Empty<string>(),
                cases = Array.Empty<string>(),
            }
        );
        yield return ("ui", new { en = Words("en"), zh = Words("zh") });
    }

    /// <summary>What stands before the Markdown of a guide.</summary>
    public static Dictionary<string, object> GuideFront(CorpusPlan plan, int guide, string lang) =>
        new()
        {
            ["title"] = CorpusPlan.TitleOf(guide).In(lang),
            ["description"] = CorpusPlan.DescriptionOf(guide).In(lang),
            ["weight"] = guide + 1,
            ["covers"] = GuideBody.Covers(guide, lang),
            ["leavesOut"] = GuideBody.LeavesOut(guide, lang),
            ["facts"] = Enumerable.Range(0, 4).Select(place => plan.FactFor(guide, place).Id),
            ["hotline"] = plan.HotlineFor(guide),
            ["steps"] = plan.EntryFor(guide, 1).Id,
        };

    public static Dictionary<string, object> EntryFront(CorpusPlan plan, Entry entry, string lang)
    {
        var isMentioned = entry.Index % 10 is 0 or 1 or 2 or 3 or 4 or 6;
        var guides = isMentioned ? plan.GuidesOf(entry) : [];
        return new()
        {
            ["title"] = CorpusPlan.Title(entry).In(lang),
            ["other"] = CorpusPlan.Title(entry).In(lang == "en" ? "zh" : "en"),
            ["description"] = Sentences.One(entry.Index, lang),
            ["facts"] = plan.FactsAbout(entry).Select(f => f.Id),
            ["procedures"] =
                entry.Kind == EntryKind.Procedure
                    ? [entry.Id]
                    : plan.WorldOf(entry).Where(e => e.Kind == EntryKind.Procedure && plan.AppOf(e) == entry).Select(e => e.Id),
            ["mentioned"] = guides.Select(g => GuideLink(g, lang)),
        };
    }

    private static Dictionary<string, object> Facts(CorpusPlan plan)
    {
        var users = Enumerable
            .Range(0, plan.Guides)
            .SelectMany(g => Enumerable.Range(0, 4).Select(place => (Fact: plan.FactFor(g, place).Id, Guide: g)))
            .ToLookup(u => u.Fact, u => u.Guide);
        return plan.Facts.ToDictionary(
            f => f.Id,
            f =>
                (object)
                    new
                    {
                        status = f.Status,
                        label = Texts(f.StatusLabel),
                        statement = Texts(new Both(Filled(f, "en"), Filled(f, "zh"))),
                        source = CorpusPlan.SourceId(f.Index % plan.Sources),
                        sourceTitle = Texts(CorpusPlan.SourceTitle(f.Index % plan.Sources)),
                        about = $"{plan.AboutOf(f).Folder}/{plan.AboutOf(f).Id}",
                        aboutTitle = Texts(CorpusPlan.Title(plan.AboutOf(f))),
                        used = new { en = users[f.Id].Select(g => GuideLink(g, "en")), zh = users[f.Id].Select(g => GuideLink(g, "zh")) },
                    }
        );
    }

    private static string Filled(FactPlan fact, string lang) =>
        fact.Statement.In(lang).Replace("{value}", $"<strong class=\"value\">{fact.Value.In(lang)}</strong>", StringComparison.Ordinal);

    private static object GuideLink(int guide, string lang) =>
        new { href = $"/{lang}/guides/{CorpusPlan.SlugOf(guide)}/", title = CorpusPlan.TitleOf(guide).In(lang) };

    private static object Texts(Both text) => new { en = text.En, zh = text.Zh };

    private static object Words(string lang) =>
        lang == "en"
            ? new
            {
                tag = "en",
                site = "A Synthetic Guide",
                other = "zh",
                otherTag = "zh-Hans",
                switchTo = "中文",
                skip = "Skip to content",
                menu = "Menu",
                main = "Main",
                here = "You are here",
                home = "Home",
                emergency = "Something looks wrong now",
                covers = "What this page covers",
                leavesOut = "What it does not cover",
                onThisPage = "On this page",
                facts = "Facts on this page",
                factsHint = "What this page rests on, with who says so, since when, and where to check.",
                more = "More guides",
                previous = "Previous",
                next = "Next",
                standing = "As of April 2026",
                verified = "checked April 2026 (read)",
                due = "review by 1 April 2027",
                source = "Source: ",
                about = "About: ",
                used = "Used in: ",
                inApp = "In the app:",
                needs = "Needed first:",
                needed = "The old number still receives messages.",
                tap = "Tap",
                note = "Note",
                card = "Print card",
                cardLabel = "Card to carry",
                cardHome = "The guide, kept up to date:",
                numbers = "Numbers to call",
                from = "Mainland China number",
                cardMore = "Look the guide up again from 1 October 2026: by then something here is due for a re-check.",
                printCard = "Print this card",
                standings = new
                {
                    current = "Not yet due for a re-check",
                    due = "Due for a re-check soon",
                    overdue = "Past its re-check date",
                    notice = "{0} of {1} facts on this page are past their re-check date. They may still be right; mind their dates.",
                },
                mentioned = "Mentioned in",
                steps = "Step by step",
                known = "What is known",
                nothing = "Nothing on this site is loaded from elsewhere: no trackers, no outside fonts, no outside scripts.",
                license = "Made up for measuring; nothing here is true.",
                overdue = "Due for a re-check",
                menuItems = MenuOf("Guides", "Carriers", "Apps", "Services", "Banks", "Hotlines", "Phrases", "Glossary", "Facts"),
                footerItems = FooterOf("Step by step", "Cases", "Sources", "Facts"),
            }
            : new
            {
                tag = "zh-Hans",
                site = "合成指南",
                other = "en",
                otherTag = "en",
                switchTo = "English",
                skip = "跳到正文",
                menu = "菜单",
                main = "主菜单",
                here = "当前位置",
                home = "首页",
                emergency = "现在就觉得不对劲",
                covers = "本页内容",
                leavesOut = "本页不涉及",
                onThisPage = "本页目录",
                facts = "本页事实",
                factsHint = "本页所依据的内容：谁说的、何时起有效、到哪里核实。",
                more = "更多指南",
                previous = "上一篇",
                next = "下一篇",
                standing = "截至2026年4月",
                verified = "2026年4月核对（阅读）",
                due = "2027年4月1日前复核",
                source = "来源：",
                about = "相关：",
                used = "用于：",
                inApp = "所在 App：",
                needs = "事先准备：",
                needed = "旧号码仍能收到短信。",
                tap = "点",
                note = "提示",
                card = "打印卡片",
                cardLabel = "随身卡片",
                cardHome = "随时更新的指南：",
                numbers = "要拨打的电话",
                from = "中国内地号码",
                cardMore = "2026年10月1日起请再看一遍指南：届时这里有内容该复核了。",
                printCard = "打印这张卡片",
                standings = new
                {
                    current = "还没到复核期",
                    due = "快到复核期了",
                    overdue = "已过复核期",
                    notice = "本页{1}条事实中有{0}条已过复核期，不一定有误，请留意日期。",
                },
                mentioned = "提到本条的指南",
                steps = "操作步骤",
                known = "已知内容",
                nothing = "本站不从别处加载任何内容：没有跟踪，没有外部字体，没有外部脚本。",
                license = "为测量而编写，内容均非事实。",
                overdue = "该复核了",
                menuItems = MenuOf("指南", "运营商", "App", "服务", "银行", "热线", "常用句", "词汇", "事实"),
                footerItems = FooterOf("操作步骤", "案例", "来源", "事实"),
            };

    private static object MenuOf(params string[] titles) =>
        Items(["guides", "carriers", "apps", "services", "banks", "hotlines", "phrases", "glossary", "facts"], titles);

    private static object FooterOf(params string[] titles) => Items(["procedures", "cases", "sources", "facts"], titles);

    private static object Items(string[] folders, string[] titles) => folders.Zip(titles, (folder, title) => new { folder, title });
}
