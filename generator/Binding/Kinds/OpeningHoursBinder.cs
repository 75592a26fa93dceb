using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Kinds;

/// <summary>Opening hours: a list of days with their times, as <c>{ days: mon-fri, hours: [09:00-11:30, 13:30-17:00] }</c>, and a
/// note.</summary>
internal static class OpeningHoursBinder
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday,
    ];

    /// <returns><c>null</c> when something was reported.</returns>
    public static OpeningHours? Bind(FieldReader fields, string key)
    {
        var days = ImmutableArray.CreateBuilder<OpenDays>();
        Localized<Located<string>>? note = null;
        var (next, isRight) = (0, true);
        foreach (var item in fields.List(key))
        {
            if (FieldValues.Map(item, key, fields.Diagnostics) is not { } entry)
            {
                isRight = false;
                continue;
            }
            if (entry.Has("note"))
            {
                note = entry.OptionalLocalized("note");
                isRight &= note is not null;
            }
            else if (Days(entry, ref next) is { } open)
                days.Add(open);
            else
                isRight = false;
            entry.Finish();
        }
        if (days.Count > 0 || !isRight)
            return isRight ? new OpeningHours(days.DrainToImmutable(), note) : null;
        fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan(key), $"'{key}' names no days.");
        return null;
    }

    /// <param name="next">The first day of the week that has not been named yet, from 0 for Monday.</param>
    private static OpenDays? Days(FieldReader entry, ref int next)
    {
        var written = entry.Text("days");
        var times = Times(entry);
        if (written is not { } text || times is not { } open)
            return null;
        string[] ends = text.Value.Split('-');
        int[] places = [.. ends.Select(end => Vocabulary.Days.Find(end) is { } day ? Array.IndexOf(Week, day) : -1)];
        if (ends.Length > 2 || places.Contains(-1))
        {
            entry.Diagnostics.Add(
                FactRules.WrongShape,
                text.Span,
                "'days' should be a day or a stretch of days, as sat or mon-fri; the days are "
                    + $"{string.Join(", ", Vocabulary.Days.Words)}. This is '{text}'.{Suggestion.For(text.Value, Vocabulary.Days.Words)}"
            );
            return null;
        }
        if (places[0] < next || places[^1] < places[0])
        {
            entry.Diagnostics.Add(
                FactRules.ImpossibleValue,
                text.Span,
                $"'{text}' does not follow the days before it; write the week from Monday to Sunday, each day once."
            );
            return null;
        }
        next = places[^1] + 1;
        return new OpenDays(Week[places[0]], Week[places[^1]], open);
    }

    /// <summary>The times of a day; none for <c>closed</c>.</summary>
    private static ImmutableArray<OpenTime>? Times(FieldReader entry)
    {
        var times = ImmutableArray.CreateBuilder<OpenTime>();
        var written = entry.TextOrTexts("hours", ifNone: "write 'closed' for a day without any");
        if (written is [{ Value: "closed" }])
            return [];
        foreach (var text in written)
        {
            if (Time(text, entry.Diagnostics) is not { } time)
                return null;
            if (times.Count > 0 && time.From <= times[^1].To)
            {
                entry.Diagnostics.Add(FactRules.ImpossibleValue, text.Span, $"'{text}' begins before the time before it has ended.");
                return null;
            }
            times.Add(time);
        }
        return times.Count > 0 ? times.DrainToImmutable() : null;
    }

    private static OpenTime? Time(Located<string> text, DiagnosticBag diagnostics)
    {
        if (
            text.Value.Split('-') is [var from, var to]
            && TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens)
            && TimeOnly.TryParseExact(to, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes)
        )
        {
            if (opens < closes)
                return new OpenTime(opens, closes);
            diagnostics.Add(FactRules.ImpossibleValue, text.Span, $"'{text}' ends before it begins.");
            return null;
        }
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'hours' should be as 09:00-17:30, or closed; this is '{text}'.");
        return null;
    }
}
