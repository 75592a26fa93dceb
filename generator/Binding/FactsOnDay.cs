using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Facts as they are on a day: a value that has been prepared for a later one waits, and what held before is shown. What the
/// ledger has of it and what tells of the change wait with it.</summary>
internal static class FactsOnDay
{
    public static BoundData Of(BoundData data, DateOnly day)
    {
        var onDay = data.Ledger is { } ledger ? data with { Ledger = OnDay(ledger, day) } : data;
        var waiting = Waiting(data, day).ToList();
        if (waiting.Count == 0)
            return onDay;
        var now = waiting.ToDictionary(fact => fact.Key.Value, Before);
        var days = waiting.ToDictionary(fact => fact.Key.Value, fact => fact.From!.Value.Value.Start);
        return onDay with
        {
            Entries = data.Entries.With(now),
            NewestEntries = data.Entries,
            Changes = data.Changes is { } log
                ? new ChangeLog(log.File, [.. log.All.Where(change => !(change.IsOfValue && IsOn(change, days)))])
                : null,
            Hash = ContentHash.Of(waiting.Select(fact => ContentHash.Of(fact.Id)).Prepend(data.Hash)),
        };
    }

    /// <summary>The facts whose newest value holds from a later day on.</summary>
    public static IEnumerable<Fact> Waiting(BoundData data, DateOnly day) =>
        data.NewestEntries.OfKind<Fact>().Where(fact => fact.WaitsOn(day));

    /// <summary>The days after this one on which something comes into force, in order.</summary>
    public static IEnumerable<DateOnly> DaysAfter(BoundData data, DateOnly day) =>
        Waiting(data, day)
            .Select(fact => fact.From)
            .Concat((data.Ledger?.Figures ?? []).Select(figure => figure.Since))
            .OfType<Located<PartialDate>>()
            .Select(from => from.Value.Start)
            .Where(start => start > day)
            .Distinct()
            .Order();

    private static bool IsOn(Change change, Dictionary<EntityKey, DateOnly> days) =>
        change.Entry is { } entry && days.TryGetValue(entry.Value, out var day) && change.Day.Value.Start == day;

    private static Entity Before(Fact fact) =>
        fact with
        {
            Value = fact.Was[0].Value,
            Wordings = fact.Was[0].Wordings,
            Was = fact.Was[1..],
            Upcoming = fact.Value.Value,
        };

    private static Ledger OnDay(Ledger ledger, DateOnly day) =>
        ledger with
        {
            Figures = [.. ledger.Figures.Select(figure => figure.WaitsOn(day) ? Before(figure) : figure)],
        };

    private static LedgerFigure Before(LedgerFigure figure) =>
        figure with
        {
            Text = figure.Was[0].Text,
            Was = figure.Was[1..],
            Upcoming = figure.Text,
        };
}
