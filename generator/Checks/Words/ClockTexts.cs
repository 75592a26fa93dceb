using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>The running texts of the clock.</summary>
internal static class ClockTexts
{
    public static IEnumerable<Localized<Located<string>>> Of(Clock clock) =>
        [
            clock.Lead,
            .. clock.Stages.SelectMany(stage =>
                new[] { stage.Label, stage.Short }.OfType<Localized<Located<string>>>().Concat(stage.Texts)
            ),
            .. clock.Unknown,
            .. clock.Reminders.SelectMany(reminder => new[] { reminder.Title, reminder.Text }),
        ];

    /// <summary>A text as the reader sees it; for a date stands that of the worked example.</summary>
    public static Passage Shown(Located<string> text, Clock clock, DataSet data, Lang lang) =>
        Passage.Shown(
            text,
            gap =>
                clock.Find(gap) is { } date
                    ? Date(date, clock, data, lang)
                    : (data.Find(new EntityKey(EntityKind.Fact, gap)) as Fact)?.Value.Value.In(lang)
        );

    /// <summary>The facts on which a text rests: those it names, and those its dates are counted with.</summary>
    public static IEnumerable<Fact> Facts(string text, Clock clock, DataSet data) =>
        Placeholders
            .In(text)
            .Select(gap => clock.Find(gap.Name) is { } date ? date.Fact?.Value : new EntityKey(EntityKind.Fact, gap.Name))
            .OfType<EntityKey>()
            .Select(data.Find)
            .OfType<Fact>()
            .Distinct();

    private static string? Date(ClockDate date, Clock clock, DataSet data, Lang lang) =>
        Span(date, data)?.Text(clock.Example.Of(date.From), lang);

    private static ClockSpan? Span(ClockDate date, DataSet data) =>
        date.Fact is not { } fact ? ClockSpan.Itself
        : data.Find(fact.Value) is Fact found ? ClockSpan.Bound(found.Value.Value) ?? ClockSpan.Usual(found.Value.Value)
        : null;
}
