using SiteGen.Checks.Figures;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Checks.Routing;

/// <summary>The words of the router carry no figure of their own, are as careful as the facts they fill in, and are set by the house rules
/// of their language.</summary>
public sealed class RouterTextCheck : ICheck
{
    public string Name => "the router's words rest on facts";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Router is not { Router: var router })
            return;
        var (index, typography, hedges) = (
            new FigureIndex(site.Config, site.Data),
            TypographyRules.Of(site.Data),
            new HedgeWords(site.Config.Hedges)
        );
        foreach (var question in router.Questions)
        {
            foreach (var lang in Langs.All)
            {
                CheckAnswers(question, lang, diagnostics);
                CheckAsked(question.Ask[lang], lang, diagnostics);
            }
        }
        foreach (var lang in Langs.All)
            CheckTitles(site.Router, lang, diagnostics);
        foreach (var text in Plain(router))
        {
            foreach (var lang in Langs.All)
                CheckFigures(Passage.Written(text[lang]), lang, index, diagnostics);
            foreach (var rules in typography)
                rules.Check(Passage.Written(text[rules.Lang]), diagnostics);
        }
        foreach (var item in router.Items)
        {
            foreach (var lang in Langs.All)
                CheckLead(item, lang, site, diagnostics, index, hedges);
            foreach (var rules in typography)
                rules.Check(Shown(item, rules.Lang, site.Data), diagnostics);
        }
    }

    private static IEnumerable<Localized<Located<string>>> Plain(Router router) =>
        [
            router.Title,
            router.Lead,
            .. router
                .Questions.SelectMany(q =>
                    new[] { q.Name, q.Ask, q.Hint }.Concat(q.AllAnswers.SelectMany(a => new[] { a.Label, a.Hint, a.Summary }))
                )
                .OfType<Localized<Located<string>>>(),
            .. router.Items.Select(item => item.Title),
        ];

    /// <summary>Readers tell two answers apart by their labels, and the pages behind them by how these are summed up.</summary>
    private static void CheckAnswers(RouterQuestion question, Lang lang, DiagnosticBag diagnostics)
    {
        var (summaries, labels) = (new Dictionary<string, SourceSpan>(), new Dictionary<string, SourceSpan>());
        foreach (var answer in question.AllAnswers)
        {
            var (summary, label) = (answer.Summary[lang], answer.Label[lang]);
            if (!summaries.TryAdd(summary.Value, summary.Span))
                Alike(
                    summary,
                    summaries,
                    "summed up as",
                    "Say of each answer what it is: the pages behind it have their titles from that."
                );
            // What is not summed up has its label for that.
            else if (!labels.TryAdd(label.Value, label.Span))
                Alike(label, labels, "labelled", "Say in each label what tells it from the others: that is what a reader chooses by.");
        }

        void Alike(Located<string> text, Dictionary<string, SourceSpan> first, string how, string help) =>
            diagnostics.Add(
                LinkRules.DuplicateTitle,
                text.Span,
                $"Two answers to '{question.Id}' are {how} '{text}'.",
                new Note("the other", first[text.Value]),
                help: help
            );
    }

    /// <summary>What a reader is asked ends as a question does.</summary>
    private static void CheckAsked(Located<string> ask, Lang lang, DiagnosticBag diagnostics)
    {
        var mark = Language.Of(lang).QuestionMark;
        if (!ask.Value.EndsWith(mark, StringComparison.Ordinal))
            diagnostics.Add(
                LinkRules.Slip,
                ask.Span,
                $"'{ask}' is asked, and has no '{mark}' at its end.",
                help: $"End it with '{mark}', as a question; what explains it goes under 'hint'."
            );
    }

    /// <summary>What stands on one checklist is told apart by its titles.</summary>
    private static void CheckTitles(RouterMap map, Lang lang, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<RouterItem>(ReferenceEqualityComparer.Instance);
        foreach (var stop in map.Checklists)
        {
            foreach (var same in stop.Entries.Select(entry => entry.Item).GroupBy(item => item.Title[lang].Value, StringComparer.Ordinal))
            {
                foreach (var item in same.Skip(1).Where(reported.Add))
                    diagnostics.Add(
                        LinkRules.DuplicateTitle,
                        item.Title[lang].Span,
                        $"Two items of one checklist are called '{same.Key}' {RouterProof.PathTo(stop)}.",
                        new Note("the other", same.First().Title[lang].Span),
                        help: "Say in each title what is to be done there."
                    );
            }
        }
    }

    private static void CheckLead(RouterItem item, Lang lang, Site site, DiagnosticBag diagnostics, FigureIndex index, HedgeWords hedges)
    {
        var lead = item.Lead[lang];
        var shown = Shown(item, lang, site.Data);
        CheckFigures(shown, lang, index, diagnostics);
        var written = Passage.Written(lead);
        var filled = Placeholders.In(lead.Value).ToList();
        foreach (var gap in filled)
        {
            var span = written.SpanOf(gap.Start, gap.Length);
            // That the item lists what does not exist has been said there.
            if (FactIds(item).Contains(gap.Name) && site.Data.Find(new EntityKey(EntityKind.Fact, gap.Name)) is null)
                continue;
            if (FactOf(item, gap.Name, site.Data) is not { } fact)
                diagnostics.Add(
                    RouterRules.Figure,
                    span,
                    $"'{{{gap.Name}}}' is no fact that this item shows wherever it stands.{Meant(gap.Name)}"
                );
            else
                hedges.Check(shown.Text, fact, lang, span, diagnostics);
        }
        foreach (
            var missing in Placeholders
                .In(item.Lead[lang.Twin()].Value)
                .Select(p => p.Name)
                .Except(filled.Select(p => p.Name))
                .Where(FactIds(item).Contains)
        )
            diagnostics.Add(RouterRules.Figure, lead.Span, $"The other language has '{{{missing}}}'; this one lacks it.");

        string Meant(string name) =>
            FactIds(item).Any(id => site.Data.Find(new EntityKey(EntityKind.Fact, id))?.Aliases.Contains(name) == true)
                ? Words.Meant.Entry(new EntityKey(EntityKind.Fact, name), site.Data)
                : Suggestion.For(name, FactIds(item));
    }

    private static void CheckFigures(Passage passage, Lang lang, FigureIndex index, DiagnosticBag diagnostics)
    {
        foreach (var figure in index.Find(passage.Text, lang))
        {
            if (passage.IsGiven(figure.Start))
                continue;
            var owner = index.Owner(figure);
            if (owner is null && figure.IsSpelledOut)
                continue;
            var written = passage.Text.Substring(figure.Start, figure.Length).Trim();
            diagnostics.Add(
                RouterRules.Figure,
                passage.SpanOf(figure.Start, figure.Length),
                owner is null ? $"'{written}' belongs to no fact." : $"'{written}' is what '{owner.Key.Value}' says."
            );
        }
    }

    private static Passage Shown(RouterItem item, Lang lang, DataSet data) =>
        Passage.Shown(item.Lead[lang], name => FactOf(item, name, data)?.Value.Value.In(lang));

    /// <summary>A fact shown by the item on whatever list it stands.</summary>
    private static Fact? FactOf(RouterItem item, string id, DataSet data) =>
        FactIds(item).Contains(id) ? data.Find(new EntityKey(EntityKind.Fact, id)) as Fact : null;

    private static IEnumerable<string> FactIds(RouterItem item) =>
        item.Parts.Where(part => part.When.Cases.IsEmpty && part.Entry.Value.Kind == EntityKind.Fact).Select(part => part.Entry.Value.Id);
}
