using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Facts as they are on a day: a value that has been prepared for a later one waits, and what held before is shown.</summary>
internal static class FactsOnDay
{
    public static BoundData Of(BoundData data, DateOnly day)
    {
        var waiting = data
            .Entries.OfKind<Fact>()
            .Where(fact => fact.From is { } from && from.Value.Start > day && !fact.Was.IsEmpty)
            .ToList();
        if (waiting.Count == 0)
            return data;
        var now = waiting.ToDictionary(fact => fact.Key.Value, Before);
        return data with
        {
            Entries = data.Entries.With(now),
            NewestEntries = data.Entries,
            Hash = ContentHash.Of(waiting.Select(fact => ContentHash.Of(fact.Id)).Prepend(data.Hash)),
        };
    }

    private static Entity Before(Fact fact) => fact with { Value = fact.Was[0].Value, Was = fact.Was[1..], Upcoming = fact.Value.Value };
}
