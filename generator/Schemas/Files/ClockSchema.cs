using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/clock.yaml</c>.</summary>
internal static class ClockSchema
{
    private const int FurthestReminder = 1000;

    public static JsonObject Make(SiteWords site) =>
        Map(
            Need(
                "example",
                "The dates that readers see who have entered none.",
                Map(Need("last-payment", "A day, as 2026-01-15.", Day()), Need("deregistered", "A later day.", Day()))
            ),
            Need("lead", "What the clock can tell, and what not.", Localized()),
            Need("sequence", "The fact that names the stages.", site.Reference(EntityKind.Fact)),
            Need("payment", "The last payment.", Stage(site, hasFact: false)),
            Need("suspension", "The suspension.", Stage(site)),
            Need(
                "freeze",
                "The freeze after formal deregistration; its fact gives the earliest date.",
                Stage(site, May("usual", "A fact with the usual time, in months.", site.Reference(EntityKind.Fact)))
            ),
            Need("reissue", "When somebody else may have the number; its fact counts from the last payment.", Stage(site)),
            Need("unknown", "What nobody can tell; may be empty.", List(Localized())),
            Need("reminders", "Days to be reminded on; may be empty.", List(Reminder()))
        );

    private static JsonObject Stage(SiteWords site, Field? beside = null, bool hasFact = true)
    {
        Field[] ofFact =
        [
            Need("short", "The stage in a word, for the bar.", Localized()),
            Need("fact", "How long it lasts.", site.Reference(EntityKind.Fact)),
        ];
        return Map([
                Need("label", "The stage.", Localized()),
                May("when", "When it is, in every case.", Localized()),
                May("deregistered", "When it is, with the day of deregistration known.", Localized()),
                May("undated", "When it is, without that day.", Localized()),
                Need("do", "What to do then.", Localized()),
                Need("guide", "The guide for it.", site.Guide()),
                .. hasFact ? ofFact : [],
                .. beside is null ? [] : new[] { beside },
            ])
            .WithAnyOf(["when"], ["deregistered", "undated"]);
    }

    private static JsonObject Reminder() =>
        Map(
                Need("id", "Its name.", Ids()),
                Need("from", "The date that it is counted from.", Words(Vocabulary.Anchors)),
                May("months", "Months after it; negative: before.", WholeNumber(-FurthestReminder, FurthestReminder)),
                May("days", "Days after it; negative: before.", WholeNumber(-FurthestReminder, FurthestReminder)),
                Need("title", "What the calendar shows.", Localized()),
                Need("text", "What to do.", Localized())
            )
            .WithOneOf(["months", "days"]);
}
