using System.Globalization;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages.Timeline;

/// <summary>The page of the clock.</summary>
internal static class ClockContent
{
    public static PageContent Of(Clock clock, PageContext page)
    {
        var (dates, language) = (new ClockDates(clock, page), Language.Of(page.Lang));
        var title = page.Ui[UiKeys.Page(NamedPages.Clock)];
        var picture = ClockPicture.Of(clock, dates, page);
        var view = new ClockView(
            page.Mark(title),
            dates.Html(clock.Lead),
            Verdicts(clock, dates, page),
            dates.Html(page.Ui[UiKeys.ClockExample]),
            page.Ui[UiKeys.ClockExample],
            page.Ui[UiKeys.ClockYours],
            page.Ui[UiKeys.ClockDeregisteredOn],
            dates.Rule("around")!,
            dates.Rule("earliest")!,
            dates.Rule("usual"),
            language.Dates.Pattern(withDay: true),
            language.Dates.Pattern(withDay: false),
            language.Values.RangePattern,
            string.Join('|', language.Dates.MonthNames),
            picture,
            [.. clock.Stages.Select(stage => Stage(stage, stage == clock.Payment, dates, page))],
            [.. clock.Unknown.Select(dates.Html)],
            [
                .. clock
                    .Reminders.Select(reminder => Reminder(reminder, clock, dates, page))
                    .OrderBy(reminder => reminder.Day, StringComparer.Ordinal),
            ],
            new Uri(page.BaseUrl, page.Path.Address).AbsoluteUri,
            page.AssetAddress("clock-calendar.js"),
            FactViewFactory.CitedOn(page)
        );
        return new PageContent(title, dates.Plain(clock.Lead), [], page.Render("clock", "page", view))
        {
            Styles = ["clock.css"],
            Scripts = ["clock.js"],
        };
    }

    /// <summary>In order of time, first those that rest on the last payment alone.</summary>
    private static IReadOnlyList<ClockVerdictView> Verdicts(Clock clock, ClockDates dates, PageContext page)
    {
        return
        [
            // As long as a month has not passed, the number may well still work.
            Verdict("fresh", "early", clock.Payment),
            Verdict("early", "early", clock.Suspension),
            Verdict("soon", "soon", clock.Reissue),
            Verdict("past", "past", clock.Reissue),
            Verdict("frozen", "frozen", clock.Freeze),
            Verdict("free", "free", clock.Reissue),
        ];

        ClockVerdictView Verdict(string name, string words, ClockStage stage) =>
            new(name, dates.Html(page.Ui[UiKeys.ClockVerdict(words)]), Guide(stage, page));
    }

    private static ClockStageView Stage(ClockStage stage, bool isPayment, ClockDates dates, PageContext page) =>
        new(
            page.Mark(stage.Label),
            isPayment,
            stage.When is { } said && (said[page.Lang].Value.Contains("{around}", StringComparison.Ordinal) || isPayment),
            stage.When is { } when ? dates.Html(when) : null,
            stage.Deregistered is { } deregistered ? dates.Html(deregistered) : null,
            stage.Undated is { } undated ? dates.Html(undated) : null,
            dates.Html(stage.Do),
            Guide(stage, page),
            [
                .. new[] { stage.Fact, stage.Usual }
                    .OfType<Located<EntityKey>>()
                    .Select(key => FactViewFactory.ProvenanceOf(page.Data.Get<Fact>(key.Value), page)),
            ]
        );

    private static LinkView Guide(ClockStage stage, PageContext page) => page.LinkTo(page.FindGuide(stage.Guide.Value)!);

    private static ClockReminderView Reminder(ClockReminder reminder, Clock clock, ClockDates dates, PageContext page)
    {
        var day = reminder.On(dates.Start(reminder.Placeholder), dates.Span(reminder.Placeholder));
        var basis = page.Data.Get<Fact>((clock.Find(reminder.Placeholder)!.Fact ?? clock.Sequence).Value);
        return new ClockReminderView(
            reminder.Id,
            reminder.Placeholder,
            string.Create(CultureInfo.InvariantCulture, $"{reminder.Offset} {Vocabulary.Times.WordFor(reminder.OffsetUnit)}"),
            FactHtml.Iso(day),
            page.Mark(new PartialDate(day.Year, day.Month, day.Day).In(page.Lang)),
            page.Mark(reminder.Title),
            dates.Html(reminder.Text),
            Basis(basis, page)
        );
    }

    /// <summary>A fact as plain text, which leaves this site: with all that tells how far to trust it.</summary>
    private static string Basis(Fact fact, PageContext page)
    {
        var (ui, lang) = (page.Ui, page.Lang);
        var statement = fact.Statement[lang].Value.Replace("{value}", fact.Value.Value.In(lang), StringComparison.Ordinal);
        var source = fact.Trust.Sources[0];
        var name =
            page.Data.Get<Source>(source.Source.Value).Short[lang].Value + (source.Place is { } place ? ui["comma"] + place[lang] : "");
        string[] provenance =
        [
            ui[UiKeys.Status(fact.Trust.Status.Value)],
            FactViewFactory.AsOfText(fact.Trust, page),
            ui["source_label"] + name,
        ];
        return $"{statement} [{string.Join(ui["list_separator"], provenance)}]";
    }
}
