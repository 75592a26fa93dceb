using System.Text;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>How a system's Markdown writes what plain Markdown has no word for.</summary>
internal interface IMarkup
{
    /// <param name="withWords">Whether the author writes the words, instead of leaving them to the system.</param>
    string Fact(FactPlan fact, string lang, bool withWords);
    string Entry(Entry entry, string lang);
    string Hotline(int hotline, string lang);
    string Term(int term, string lang);
    string Guide(int guide, string lang);
    string Steps(Entry procedure, string lang);
    string Note(string text);
}

/// <summary>The Markdown of a guide, about 4 KB: headings, paragraphs, lists, a table, steps and a note.</summary>
internal static class GuideBody
{
    public static readonly (string Id, Both Text)[] Headings =
    [
        ("before", new Both("Before you start", "开始之前")),
        ("change", new Both("Change the number", "更换号码")),
        ("expect", new Both("What to expect", "会遇到什么")),
        ("after", new Both("Afterwards", "办完之后")),
    ];

    public static string Write(CorpusPlan plan, int guide, string lang, IMarkup markup)
    {
        var text = new StringBuilder(5000);
        var en = lang == "en";
        var seed = guide * 31;
        var app = plan.EntryFor(guide, 0);
        var carrier = plan.EntryFor(guide, 2);
        var bank = plan.EntryFor(guide, 4);
        string Fact(int place, bool withWords) => markup.Fact(plan.FactFor(guide, place), lang, withWords);
        string Say(int offset, int count) => Sentences.Paragraph(seed + offset, count, lang);
        string One(int offset) => Sentences.One(seed + offset, lang);
        void Block(string block) => text.Append(block).Append("\n\n");
        void Heading(int index) => Block($"## {Headings[index].Text.In(lang)} {{#{Headings[index].Id}}}");

        Block(
            en
                ? $"This page is for readers in {CorpusPlan.TownOf(guide).En} whose number is tied to "
                    + $"{markup.Entry(app, lang)}. {Say(0, 3)}"
                : $"本页写给住在{CorpusPlan.TownOf(guide).Zh}、号码绑定了{markup.Entry(app, lang)}的读者。{Say(0, 3)}"
        );

        Heading(0);
        Block(
            en
                ? $"Ask {markup.Entry(carrier, lang)} first. **An answer may come {Fact(0, false)}**, and it can differ from "
                    + $"place to place. {Say(1, 3)}"
                : $"先问{markup.Entry(carrier, lang)}。**答复时间可能是{Fact(0, false)}**，各地可能有所不同。{Say(1, 3)}"
        );
        Block(
            string.Join(
                '\n',
                en ? $"- {One(20)}" : $"- {One(20)}",
                en
                    ? $"- Show the counter what {markup.Term(plan.TermFor(guide), lang)} means. {One(21)}"
                    : $"- 向柜台说明{markup.Term(plan.TermFor(guide), lang)}的意思。{One(21)}",
                en ? $"- See [the table](#expect) for the rest. {One(22)}" : $"- 其余内容见[下面的表格](#expect)。{One(22)}",
                $"- {One(23)}"
            )
        );
        Block(Say(2, 2));

        Heading(1);
        Block(
            en
                ? $"Do it in {markup.Entry(app, lang)} itself. It is usually done {Fact(2, true)}. {Say(3, 2)}"
                : $"请在{markup.Entry(app, lang)}里操作，通常{Fact(2, true)}办理。{Say(3, 2)}"
        );
        Block(markup.Steps(plan.EntryFor(guide, 1), lang));
        Block(en ? $"### If it does not go through {{#stuck}}" : $"### 如果办不成 {{#stuck}}");
        Block(
            en
                ? $"Call {markup.Hotline(plan.HotlineFor(guide), lang)}. {Say(4, 3)}"
                : $"拨打{markup.Hotline(plan.HotlineFor(guide), lang)}。{Say(4, 3)}"
        );
        Block(markup.Note(en ? $"**Take your time.** {Say(5, 2)}" : $"**不用着急。**{Say(5, 2)}"));

        Heading(2);
        Block(
            string.Join(
                '\n',
                en ? "| Whom to ask | What to bring | How long it takes |" : "| 问谁 | 带什么 | 要多久 |",
                "|---|---|---|",
                en
                    ? $"| {markup.Entry(bank, lang)} | {One(30)} | {Fact(1, false)} |"
                    : $"| {markup.Entry(bank, lang)} | {One(30)} | {Fact(1, false)} |",
                en
                    ? $"| {markup.Entry(plan.EntryFor(guide, 3), lang)} | {One(31)} | It can differ; usually {Fact(3, true)} |"
                    : $"| {markup.Entry(plan.EntryFor(guide, 3), lang)} | {One(31)} | 可能不同，通常{Fact(3, true)} |"
            )
        );
        Block(Say(6, 3));

        Heading(3);
        Block(
            string.Join(
                '\n',
                $"1. {One(40)}",
                $"2. {Say(41, 2)}",
                en
                    ? $"3. Look at {markup.Entry(plan.EntryFor(guide, 6), lang)} too. {One(42)}"
                    : $"3. 也看看{markup.Entry(plan.EntryFor(guide, 6), lang)}。{One(42)}",
                $"4. {One(43)}"
            )
        );
        Block(Say(7, 3));
        var (next, other) = ((guide + 1) % plan.Guides, (guide * 17 + 5) % plan.Guides);
        Block(
            en
                ? $"Others have asked about {markup.Guide(next, lang)} and about {markup.Guide(other, lang)}. {Say(8, 3)}"
                : $"还有人问过{markup.Guide(next, lang)}，以及{markup.Guide(other, lang)}。{Say(8, 3)}"
        );
        return text.ToString().TrimEnd('\n') + "\n";
    }

    public static IEnumerable<string> Covers(int guide, string lang) =>
        Enumerable.Range(0, 3).Select(i => Sentences.One(guide * 13 + i, lang));

    public static IEnumerable<string> LeavesOut(int guide, string lang) =>
        Enumerable.Range(3, 2).Select(i => Sentences.One(guide * 13 + i, lang));
}
