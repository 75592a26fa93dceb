using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The corpus as our own program reads it: <c>data/</c> and <c>input/</c>. The theme is the real one.</summary>
internal static class SiteGenLayout
{
    private const string Standing = "as-of: 2026-04\nverified: { date: 2026-04, how: read }\n";

    /// <summary>Path and text of every file.</summary>
    public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan)
    {
        yield return ("data/site.yaml", Site(plan));
        yield return ("data/kinds.yaml", SiteGenKinds.Text.ReplaceLineEndings("\n"));
        foreach (var fact in plan.Facts)
            yield return ($"data/facts/{fact.Id}.yaml", Fact(plan, fact));
        foreach (var entry in plan.Entries)
            yield return ($"data/{entry.Folder}/{entry.Id}.yaml", Entry(plan, entry));
        for (var i = 0; i < plan.Hotlines; i++)
            yield return ($"data/hotlines/{CorpusPlan.HotlineId(i)}.yaml", Hotline(plan, i));
        for (var i = 0; i < plan.Sources; i++)
            yield return ($"data/sources/{CorpusPlan.SourceId(i)}.yaml", Source(i));
        for (var i = 0; i < plan.Terms; i++)
            yield return ($"data/terms/{CorpusPlan.TermId(i)}.yaml", Term(i));
        foreach (var lang in new[] { "en", "zh" })
        {
            yield return ($"input/{lang}/index.md", Home(plan, lang));
            for (var guide = 0; guide < plan.Guides; guide++)
                yield return ($"input/{lang}/guides/{CorpusPlan.SlugOf(guide)}.md", Guide(plan, guide, lang));
        }
    }

    private static string Site(CorpusPlan plan) =>
        $$"""
        name: { en: A Synthetic Guide, zh: 合成指南 }
        tagline:
          en: "What a phone number is tied to, town by town, and what to do when it is gone."
          zh: 逐个城镇说明手机号绑定了什么，号码没有了又该怎么办：先做什么，再找谁。
        base-url: https://synthetic.example/
        license:
          name: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/
          note: { en: Made up for measuring; nothing here is true., zh: 为测量而编写，内容均非事实。 }
        calling-areas: { mainland: { en: Number within the country, zh: 境内号码 } }
        review-months: { law: 12, carrier-policy: 6, app-path: 6, hotline: 12, statistic: 12, case: 24 }
        {{SiteGenKinds.Topics}}
        situations:
        {{string.Join('\n', Enumerable.Range(0, 3).Select(i => $$"""
          - guide: {{CorpusPlan.SlugOf(i)}}
            label: { en: I am in {{CorpusPlan.TownOf(i).En}}, zh: 我在{{CorpusPlan.TownOf(i).Zh}} }
            hint: { en: And about to leave, zh: 正准备离开 }
        """))}}
        guides:
        {{string.Join('\n', Enumerable.Range(0, plan.Guides).Select(i => "  - " + CorpusPlan.SlugOf(i)))}}
        hotlines: [{{string.Join(", ", Enumerable.Range(0, plan.Hotlines).Select(CorpusPlan.HotlineId))}}]
        home-hotlines: [{{string.Join(", ", Enumerable.Range(0, 3).Select(CorpusPlan.HotlineId))}}]
        hedges:
          typical: { en: [usually, may, can], zh: [通常, 可能, 可以] }
          reported: { en: [reportedly, according to], zh: [据] }
          stated: { en: [usually, may, can, according to], zh: [通常, 可能, 据] }
          unconfirmed: { en: [not confirmed], zh: [尚未] }
          not-published: { en: [not published], zh: [未公布] }

        """.ReplaceLineEndings(
            "\n"
        );

    private static string Fact(CorpusPlan plan, FactPlan fact) =>
        $$"""
            id: {{fact.Id}}
            about: [{{plan.AboutOf(fact).Scheme}}:{{plan.AboutOf(fact).Id}}]
            topic: {{Topics[fact.Index % Topics.Length]}}
            value: {{fact.Yaml}}
            statement:
              en: {{fact.Statement.En}}
              zh: {{fact.Statement.Zh}}
            status: {{fact.Status}}
            sources:
              - id: {{CorpusPlan.SourceId(fact.Index % plan.Sources)}}
            {{Standing}}review: law

            """;

    private static readonly string[] Topics =
    [
        "number-life",
        "next-holder",
        "one-id",
        "renewal",
        "preservation",
        "before",
        "after",
        "suspected",
        "elsewhere",
    ];

    private static string Entry(CorpusPlan plan, Entry entry) =>
        entry.Kind == EntryKind.Procedure
            ? Procedure(plan, entry)
            : $$"""
        id: {{entry.Id}}
        name: { en: {{entry.Name.En}}, zh: {{entry.Name.Zh}}, pinyin: {{entry.Name.Pinyin}} }
        summary:
          en: {{Quoted(Sentences.One(entry.Index, "en"))}}
          zh: {{Sentences.One(entry.Index, "zh")}}
        {{entry.Kind switch
        {
            EntryKind.Carrier => $"app: {plan.Entries[entry.Index - 2].Id}\n"
                + Hotlines(plan, entry)
                + $"services: [{plan.Entries[entry.Index + 1].Id}]\n",
            EntryKind.Service => "provider: { en: Every carrier, zh: 各家运营商 }\nfor: { en: Whoever holds a number, zh: 持有号码的人 }\n",
            EntryKind.App when entry.Index % 10 == 0 => $"carrier: {plan.Entries[entry.Index + 2].Id}\n" + Hotlines(plan, entry),
            _ => "",
        }}}
        """.TrimEnd(
                '\n'
            ) + "\n";

    // Each carrier and its app have one number, and the number says whose it is.
    private static string Hotlines(CorpusPlan plan, Entry entry) =>
        $"hotlines: [{CorpusPlan.HotlineId(entry.Index / 10 % plan.Hotlines)}]\n";

    private static IEnumerable<string> Owners(CorpusPlan plan, int hotline)
    {
        var groups = plan.Entries.Count / 10;
        for (var group = hotline % groups; group < groups; group += plan.Hotlines)
        {
            yield return $"app:{plan.Entries[group * 10].Id}";
            yield return $"carrier:{plan.Entries[group * 10 + 2].Id}";
        }
    }

    private static string Procedure(CorpusPlan plan, Entry entry) =>
        $$"""
            id: {{entry.Id}}
            title: { en: {{CorpusPlan.ProcedureTitle(entry).En}}, zh: {{CorpusPlan.ProcedureTitle(entry).Zh}} }
            app: {{plan.AppOf(entry).Id}}
            needs:
              - { en: "The old number still receives messages.", zh: 旧号码仍能收到短信。 }
            steps:
            {{string.Join(
                '\n',
                CorpusPlan.Steps(entry).Select(step => $"  - tap: {{ zh: {step.Label.Zh}, en: {step.Label.En}, pinyin: {step.Pinyin} }}")
            )}}
            status: stated
            sources:
              - id: {{CorpusPlan.SourceId(entry.Index % plan.Sources)}}
            {{Standing}}review: app-path

            """;

    private static string Hotline(CorpusPlan plan, int hotline) =>
        $$"""
            id: {{CorpusPlan.HotlineId(hotline)}}
            name: { en: Line of {{Names.Term(200_000 + hotline).En}}, zh: {{Names.Term(200_000 + hotline).Zh}}热线 }
            number: "{{CorpusPlan.HotlineNumber(hotline)}}"
            dial: "{{CorpusPlan.HotlineNumber(hotline)}}"
            from: mainland
            kind: call
            for: [{{string.Join(", ", Owners(plan, hotline))}}]
            when: { en: "{{Sentences.One(hotline, "en")}}", zh: {{Sentences.One(hotline, "zh")}} }
            status: official
            sources:
              - id: {{CorpusPlan.SourceId(hotline % plan.Sources)}}
            {{Standing}}review: hotline

            """;

    private static string Source(int source) =>
        $$"""
            id: {{CorpusPlan.SourceId(source)}}
            title: { en: {{CorpusPlan.SourceTitle(source).En}}, zh: {{CorpusPlan.SourceTitle(source).Zh}} }
            publisher: { en: The ministry, zh: 主管部门 }

            """;

    private static string Term(int term) =>
        $$"""
            id: {{CorpusPlan.TermId(term)}}
            name: { en: {{Names.Term(term).En}}, zh: {{Names.Term(term).Zh}}, pinyin: {{Names.Term(term).Pinyin}} }
            gloss:
              en: {{Quoted(Sentences.One(term, "en"))}}
              zh: {{Sentences.One(term, "zh")}}

            """;

    private static string Home(CorpusPlan plan, string lang)
    {
        var en = lang == "en";
        return $$"""
            ---
            title: {{(en ? "A synthetic guide" : "合成指南")}}
            description: {{(en ? "What a phone number is tied to, town by town." : "逐个城镇说明手机号绑定了什么。")}}
            ---

            {{Sentences.Paragraph(3, 3, lang)}}

            ## {{(en ? "Where to begin" : "从哪里开始")}} {#begin}

            - {{Sentences.One(1, lang)}}
            - [](guide:{{CorpusPlan.SlugOf(plan.Guides - 1)}})

            """;
    }

    private static string Guide(CorpusPlan plan, int guide, string lang)
    {
        var text = new StringBuilder(6000);
        text.Append("---\ntitle: ")
            .Append(CorpusPlan.TitleOf(guide).In(lang))
            .Append("\ndescription: ")
            .Append(Quoted(CorpusPlan.DescriptionOf(guide).In(lang)))
            .Append("\ncovers:\n");
        foreach (var line in GuideBody.Covers(guide, lang))
            text.Append("  - ").Append(Quoted(line)).Append('\n');
        text.Append("leaves-out:\n");
        foreach (var line in GuideBody.LeavesOut(guide, lang))
            text.Append("  - ").Append(Quoted(line)).Append('\n');
        return text.Append("---\n\n").Append(GuideBody.Write(plan, guide, lang, Markup.Instance)).ToString();
    }

    private static string Quoted(string text) => $"\"{text}\"";

    private sealed class Markup : IMarkup
    {
        public static readonly Markup Instance = new();

        public string Fact(FactPlan fact, string lang, bool withWords) => $"[{(withWords ? fact.Value.In(lang) : "")}](fact:{fact.Id})";

        public string Entry(Entry entry, string lang) => $"[]({entry.Scheme}:{entry.Id})";

        public string Hotline(int hotline, string lang) => $"[](hotline:{CorpusPlan.HotlineId(hotline)})";

        public string Term(int term, string lang) => $"[](term:{CorpusPlan.TermId(term)})";

        public string Guide(int guide, string lang) => $"[](guide:{CorpusPlan.SlugOf(guide)})";

        public string Steps(Entry procedure, string lang) => $"::: steps {procedure.Id}";

        public string Note(string text) => $"::: note\n{text}\n:::";
    }
}
