using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>The time from one hour of a day to another.</summary>
public readonly record struct OpenTime(TimeOnly From, TimeOnly To);

/// <summary>Days of one week that follow each other, and when something is open on them.</summary>
/// <param name="Last">The same as <paramref name="First"/> for a single day.</param>
/// <param name="Times">In order, none reaching into the next; none for days on which it is closed.</param>
public sealed record OpenDays(DayOfWeek First, DayOfWeek Last, ImmutableArray<OpenTime> Times);

/// <summary>When something is open.</summary>
/// <param name="Days">From Monday to Sunday, each day at most once.</param>
/// <param name="Note">What to mind, as closing on public holidays; <c>null</c> when there is nothing.</param>
public sealed record OpeningHours(ImmutableArray<OpenDays> Days, Localized<Located<string>>? Note);
