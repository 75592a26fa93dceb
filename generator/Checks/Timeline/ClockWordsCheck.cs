using SiteGen.Checks.Entries;
using SiteGen.Checks.Figures;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Checks.Timeline;

/// <summary>The words of the clock leave every figure to a fact, name only dates they are shown with, and are as careful as their
/// facts.</summary>
public sealed class ClockWordsCheck : ICheck
{
    public string Name => "the clock's words follow the facts";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Clock is not { } clock)
            return;
        var hedges = new HedgeWords(site.Config.Hedges);
        var figures = new FigureIndex(site.Config, site.Data);
        // The texts that are never shown without the day of deregistration.
        var dated = clock
            .Stages.Select(stage => stage.Deregistered)
            .Concat(clock.Reminders.Where(r => r.From == ReminderAnchor.Earliest).Select(r => r.Text))
            .OfType<Localized<Located<string>>>()
            .ToHashSet();
        // The texts that may have placeholders.
        var filled = clock
            .Stages.SelectMany(stage => stage.Texts)
            .Append(clock.Lead)
            .Concat(clock.Unknown)
            .Concat(clock.Reminders.Select(r => r.Text))
            .ToHashSet();
        foreach (var reminder in clock.Reminders)
            CheckAnchor(reminder, diagnostics);
        foreach (var text in ClockTexts.Of(clock))
        {
            CheckTwinGaps(text, site, diagnostics);
            foreach (var lang in Langs.All)
            {
                CheckFigures(text[lang], lang, figures, diagnostics);
                CheckGaps(text[lang], filled.Contains(text), dated.Contains(text), site, diagnostics);
                if (filled.Contains(text))
                    CheckHedges(text[lang], lang, hedges, site, diagnostics);
            }
        }
    }

    /// <summary>A reminder names the date that it counts from, so that one can't be changed without the other; the last payment is the
    /// reader's own, and need not be named.</summary>
    private static void CheckAnchor(ClockReminder reminder, DiagnosticBag diagnostics)
    {
        var anchor = Vocabulary.Anchors.WordFor(reminder.From);
        foreach (var lang in Langs.All)
        {
            var text = reminder.Text[lang];
            var named = Placeholders
                .In(text.Value)
                .Select(gap => gap.Name)
                .Where(name => Vocabulary.Anchors.Find(name) is not null)
                .ToList();
            if (named.Find(name => name != anchor) is { } other)
                diagnostics.Add(
                    FactRules.ReminderOfAnotherDate,
                    text.Span,
                    $"The reminder '{reminder.Id}' counts from '{anchor}', and its text names {{{other}}}."
                );
            else if (named.Count == 0 && reminder.From != ReminderAnchor.LastPayment)
                diagnostics.Add(
                    FactRules.ReminderOfAnotherDate,
                    text.Span,
                    $"The reminder '{reminder.Id}' counts from '{anchor}', which its text does not name."
                );
        }
    }

    private static void CheckFigures(Located<string> text, Lang lang, FigureIndex figures, DiagnosticBag diagnostics)
    {
        foreach (var figure in figures.Find(text.Value, lang))
        {
            var owner = figures.Owner(figure);
            if (owner is null && figure.IsSpelledOut)
                continue;
            var written = text.Value.Substring(figure.Start, figure.Length).Trim();
            var mend = owner is Fact fact ? $"it is the value of the fact '{fact.Id}'" : "it belongs to no fact";
            diagnostics.Add(
                FactRules.FigureOnClock,
                Passage.Written(text).SpanOf(figure.Start, figure.Length),
                $"'{written}' stands here by itself; {mend}."
            );
        }
    }

    private static void CheckGaps(Located<string> text, bool mayHaveGaps, bool isDated, Site site, DiagnosticBag diagnostics)
    {
        var clock = site.Clock!;
        foreach (var gap in Placeholders.In(text.Value))
        {
            var span = Passage.Written(text).SpanOf(gap.Start, gap.Length);
            if (!mayHaveGaps)
                diagnostics.Add(FactRules.ValueNotInStatement, span, $"'{{{gap.Name}}}' stands in a title, which has no gaps.");
            else if (clock.Find(gap.Name) is { From: ClockStart.Deregistration } && !isDated)
                diagnostics.Add(
                    FactRules.ValueNotInStatement,
                    span,
                    $"'{{{gap.Name}}}' counts from deregistration, and this text is shown without that day; only "
                        + "'deregistered', and reminders from 'earliest', have it."
                );
            // It is a fact, which is told wherever it is named.
            else if (clock.Find(gap.Name) is null && site.Data.Drafts.Contains(new EntityKey(EntityKind.Fact, gap.Name)))
                ReferencesCheck.Check(new Located<EntityKey>(new EntityKey(EntityKind.Fact, gap.Name), span), site.Data, diagnostics);
            else if (clock.Find(gap.Name) is null && !site.Data.IsKnown(new EntityKey(EntityKind.Fact, gap.Name)))
                diagnostics.Add(
                    FactRules.ValueNotInStatement,
                    span,
                    $"'{{{gap.Name}}}' is neither a date of the clock nor a " + $"fact.{Near(gap.Name)}"
                );
        }

        string Near(string name) =>
            site.Data.All.Any(entity => entity is Fact && entity.Aliases.Contains(name))
                ? Meant.Entry(new EntityKey(EntityKind.Fact, name), site.Data)
                : Suggestion.For(name, [.. clock.Dates, .. site.Data.IdsOf(EntityKind.Fact)]);
    }

    /// <summary>Both languages name the same dates and facts, each as often.</summary>
    private static void CheckTwinGaps(Localized<Located<string>> text, Site site, DiagnosticBag diagnostics)
    {
        var alone = Langs.Each(lang => Alone(text, lang));
        // A name that there is not is reported as that; what it stands for is the one that the other language has more.
        if (Langs.All.Any(lang => alone[lang].Exists(gap => !IsKnown(gap.Name, site))))
            return;
        if (alone is { En: [var en], Zh: [var zh] })
        {
            diagnostics.Add(
                FactRules.ValueNotInStatement,
                Passage.Written(text.En).SpanOf(en.Start, en.Length),
                $"The English of this names '{{{en.Name}}}', the Chinese '{{{zh.Name}}}'.",
                new Note("the Chinese", Passage.Written(text.Zh).SpanOf(zh.Start, zh.Length)),
                help: "Name the same date or fact in both languages."
            );
            return;
        }
        foreach (var lang in Langs.All)
        {
            foreach (var gap in alone[lang])
                diagnostics.Add(
                    FactRules.ValueNotInStatement,
                    Passage.Written(text[lang]).SpanOf(gap.Start, gap.Length),
                    $"'{{{gap.Name}}}' is not in the {Language.Of(lang.Twin()).EnglishName} of this as often."
                );
        }
    }

    /// <summary>The placeholders of one language that the other does not have as often.</summary>
    private static List<Placeholder> Alone(Localized<Located<string>> text, Lang lang)
    {
        var twins = Placeholders.In(text[lang.Twin()].Value).Select(gap => gap.Name).ToList();
        return [.. Placeholders.In(text[lang].Value).Where(gap => !twins.Remove(gap.Name))];
    }

    private static bool IsKnown(string name, Site site) =>
        site.Clock!.Find(name) is not null || site.Data.IsKnown(new EntityKey(EntityKind.Fact, name));

    private static void CheckHedges(Located<string> text, Lang lang, HedgeWords hedges, Site site, DiagnosticBag diagnostics)
    {
        var clock = site.Clock!;
        var shown = ClockTexts.Shown(text, clock, site.Data, lang).Text;
        foreach (var fact in ClockTexts.Facts(text.Value, clock, site.Data))
            hedges.Check(shown, fact, lang, text.Span, diagnostics);
    }
}
