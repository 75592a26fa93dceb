using System.Collections.Immutable;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary><c>data/clock.yaml</c> to <see cref="Clock"/>.</summary>
internal static class ClockBinder
{
    /// <summary>The most days or months of a reminder either way.</summary>
    private const int MostOffset = 1000;

    public static Clock? Bind(SourceFile file, YamlValue yaml, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, "clock.yaml", diagnostics) is not { } fields)
            return null;
        var example = Example(fields);
        var lead = fields.Localized("lead");
        var sequence = fields.Reference("sequence", EntityKind.Fact);
        var payment = Stage(fields, "payment", hasFact: false);
        var suspension = Stage(fields, "suspension");
        var freeze = Stage(fields, "freeze");
        var reissue = Stage(fields, "reissue");
        var unknown = fields
            .List("unknown")
            .Select(item => FieldValues.Localized(item, "unknown", diagnostics))
            .OfType<Localized<Located<string>>>()
            .ToImmutableArray();
        var reminders = Reminders(fields);
        fields.Finish();
        return
            example is null
            || lead is null
            || sequence is not { } s
            || payment is null
            || suspension is null
            || freeze is null
            || reissue is null
            ? null
            : new Clock(file, example, lead, s, payment, suspension, freeze, reissue, unknown, reminders);
    }

    private static ClockExample? Example(FieldReader fields)
    {
        if (fields.Map("example") is not { } example)
            return null;
        var payment = Day(example, "last-payment");
        var deregistered = Day(example, "deregistered");
        example.Finish();
        if (payment is not { } p || deregistered is not { } d)
            return null;
        if (d.Value > p.Value)
            return new ClockExample(p.Value, d.Value);
        fields.Diagnostics.Add(
            FactRules.ImpossibleValue,
            d.Span,
            "A number is deregistered after its last payment, not before or on the same day."
        );
        return null;
    }

    private static Located<DateOnly>? Day(FieldReader fields, string key)
    {
        if (fields.Date(key) is not { } date)
            return null;
        if (date.Value.Day is not null)
            return date.With(date.Value.Start);
        fields.Diagnostics.Add(FactRules.WrongShape, date.Span, $"'{key}' should name a day, as 2026-01-15; this is '{date.Value}'.");
        return null;
    }

    private static ClockStage? Stage(FieldReader fields, string key, bool hasFact = true)
    {
        if (fields.Map(key) is not { } stage)
            return null;
        var label = stage.Localized("label");
        var shortLabel = hasFact ? stage.Localized("short") : null;
        var when = stage.OptionalLocalized("when");
        var deregistered = stage.OptionalLocalized("deregistered");
        var undated = stage.OptionalLocalized("undated");
        var what = stage.Localized("do");
        var guide = stage.Text("guide");
        var fact = hasFact ? stage.Reference("fact", EntityKind.Fact) : null;
        var usual = key == "freeze" ? stage.OptionalReference("usual", EntityKind.Fact) : null;
        stage.Finish();
        // With and without the day of deregistration there has to be something to read.
        if (when is null && (deregistered is null || undated is null))
        {
            fields.Diagnostics.Add(
                FactRules.MissingKey,
                stage.Span with
                {
                    Length = Math.Min(1, stage.Span.Length),
                },
                $"'{key}' has no 'when', so it needs both 'deregistered' and 'undated'."
            );
            return null;
        }
        return label is null || what is null || guide is not { } g || (hasFact && (shortLabel is null || fact is null))
            ? null
            : new ClockStage(label, shortLabel, when, deregistered, undated, what, g, fact, usual);
    }

    private static ImmutableArray<ClockReminder> Reminders(FieldReader fields)
    {
        var reminders = ImmutableArray.CreateBuilder<ClockReminder>();
        foreach (var item in fields.List("reminders"))
        {
            if (FieldValues.Map(item, "reminders", fields.Diagnostics) is not { } entry)
                continue;
            var id = entry.Text("id");
            var from = entry.Word("from", Vocabulary.Anchors);
            var offset = Offset(entry);
            var title = entry.Localized("title");
            var text = entry.Localized("text");
            entry.Finish();
            if (id is not { } i || from is not { } f || offset is not var (amount, unit) || title is null || text is null)
                continue;
            EntityHeader.CheckId(i, fields.Diagnostics);
            if (reminders.Any(r => r.Id == i.Value))
                fields.Diagnostics.Add(FactRules.DuplicateId, i.Span, $"The reminder '{i}' is defined twice.");
            reminders.Add(new ClockReminder(i.Value, f.Value, amount, unit, title, text));
        }
        return reminders.DrainToImmutable();
    }

    private static (int Amount, TimeUnit Unit)? Offset(FieldReader entry)
    {
        var (months, days) = (entry.OptionalScalar("months"), entry.OptionalScalar("days"));
        if (months is null == days is null)
        {
            entry.Diagnostics.Add(
                FactRules.MissingKey,
                entry.Span with
                {
                    Length = Math.Min(1, entry.Span.Length),
                },
                "A reminder has exactly one of 'months' and 'days'."
            );
            return null;
        }
        return FieldValues.Offset((months ?? days)!.Value, months is null ? "days" : "months", MostOffset, entry.Diagnostics) is { } amount
            ? (amount.Value, months is null ? TimeUnit.Day : TimeUnit.Month)
            : null;
    }
}
