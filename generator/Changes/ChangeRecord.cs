using System.Collections.Immutable;
using SiteGen.Api;
using SiteGen.Binding;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Changes;

/// <summary>What <c>sitegen record</c> writes down of changed meanings.</summary>
/// <param name="Changes">The text of <c>data/changes.yaml</c>.</param>
/// <param name="Published">The text of <c>data/published.txt</c>.</param>
/// <param name="Lines">What is new, for a person, a line each; empty when nothing is.</param>
internal sealed record ChangeRecord(string Changes, string Published, ImmutableArray<string> Lines)
{
    /// <param name="day">The day to note.</param>
    public static ChangeRecord Of(BoundData data, ApiSite site, DateOnly day)
    {
        var on = new PartialDate(day.Year, day.Month, day.Day);
        var newest = Meanings.Of(site);
        var said = ChangeFiles.Published(newest.Values);
        var log = data.Changes ?? new ChangeLog(data.Published?.File ?? data.Config.File, []);
        var file = log.File;
        ImmutableArray<Change> waiting = [.. FactsOnDay.Waiting(data, day).Select(Waiting)];
        if (log.First is null || data.Published is not { } published)
        {
            // Without what was published, nothing can be said to be another.
            ImmutableArray<Change> begun = log.First is null ? [new Change(At(on), ChangeKind.FirstPublished), .. log.All] : log.All;
            return new(ChangeFiles.Changes([.. begun.Except(waiting), .. waiting]), said, [$"what {newest.Count} entries say"]);
        }
        // What comes into force later has not been said, and is told for its own day, as the facts have it now.
        var ahead = log.All.Where(change => change.IsOfValue && change.Day.Value.Start > day).ToList();
        var found = MeaningChanges.Between(
            Without(published.Entries, ahead),
            Without(newest, waiting),
            MeaningChanges.Moved(data.Config.Kinds, site.Data)
        );
        var news = waiting.Where(change => !ahead.Exists(known => IsSame(known, change))).ToList();
        var gone = ahead.Where(known => !waiting.Any(change => IsSame(known, change))).ToList();
        if (found.Count + news.Count + gone.Count == 0)
            return new(log.All.IsEmpty ? "" : file.Text, said, []);
        ImmutableArray<Change> inForce = [.. log.All.Except(ahead)];
        // What changes on the first day is part of the first publication.
        var all = day <= log.First.Start ? inForce : Merged(inForce, [.. found.Select(Located).OfType<Change>()], on);
        return new(
            ChangeFiles.Changes([.. all.Concat(waiting).OrderBy(change => change.Day.Value.Start)]),
            said,
            [
                .. found.Select(ChangeWords.OnOneLine),
                .. news.Select(change => $"{ChangeWords.OnOneLine(Meant(change))}, from {change.Day} on"),
                .. gone.Select(change => $"{change.Entry}: nothing changes on {change.Day}"),
            ]
        );

        Change Waiting(Fact fact)
        {
            var start = fact.From!.Value.Value.Start;
            return new Change(
                At(new PartialDate(start.Year, start.Month, start.Day)),
                ChangeKind.Changed,
                At(fact.Key.Value),
                Change.Value,
                Langs.Each(fact.Was[0].Value.Value.In),
                Langs.Each(fact.Value.Value.In)
            );
        }

        Change? Located(MeaningChange change) =>
            Key(change.Entry) is { } entry
                ? new Change(
                    At(on),
                    change.What,
                    At(entry),
                    change.Field,
                    change.What == ChangeKind.Withdrawn ? NameOf(published.Entries[change.Entry]) : change.Was,
                    change.Now,
                    change.To is { } to && Key(to) is { } key ? At(key) : null
                )
                : null;

        Located<T> At<T>(T value) => new(value, SourceSpan.WholeFile(file));

        // Of a kind that the site no longer has, nothing can be told.
        EntityKey? Key(string written) =>
            written.Split(':', 2) is [var scheme, var id] && data.Config.Kinds.FromScheme(scheme) is { } kind
                ? new EntityKey(kind, id)
                : null;
    }

    /// <summary>What entries said before these changes of values.</summary>
    private static ImmutableSortedDictionary<string, EntryMeaning> Without(
        ImmutableSortedDictionary<string, EntryMeaning> meanings,
        IEnumerable<Change> changes
    )
    {
        foreach (var change in changes)
        {
            var entry = change.Entry.ToString()!;
            if (change.Was is { } was && meanings.TryGetValue(entry, out var meaning))
                meanings = meanings.SetItem(entry, meaning with { Fields = meaning.Fields.SetItem(Change.Value, was).Remove("from") });
        }
        return meanings;
    }

    private static bool IsSame(Change one, Change other) => one.Day.Value == other.Day.Value && Meant(one) == Meant(other);

    private static MeaningChange Meant(Change change) => new(change.What, change.Entry.ToString()!, change.Field, change.Was, change.Now);

    /// <summary>All changes in order. Of what changed more than once on a day, only what comes of it is told.</summary>
    private static IEnumerable<Change> Merged(ImmutableArray<Change> before, ImmutableArray<Change> added, PartialDate day)
    {
        var today = before.Where(change => change.Day.Value == day && change.What != ChangeKind.FirstPublished).ToList();
        foreach (var change in added)
        {
            var of = today.Where(other => other.IsOf(change.Entry!.Value.Value)).ToList();
            var isNew = of.Any(other => other.What == ChangeKind.New);
            switch (change.What)
            {
                case ChangeKind.Changed when isNew:
                    break;
                case ChangeKind.Changed when of.Find(other => other.Field == change.Field) is { } same:
                    today.Remove(same);
                    if (same.Was != change.Now)
                        today.Add(change with { Was = same.Was });
                    break;
                case ChangeKind.Withdrawn or ChangeKind.Moved:
                    today.RemoveAll(of.Contains);
                    if (!isNew)
                        today.Add(change);
                    break;
                case ChangeKind.New when of.Find(other => other.What is ChangeKind.Withdrawn or ChangeKind.Moved) is { } gone:
                    today.Remove(gone);
                    break;
                default:
                    today.Add(change);
                    break;
            }
        }
        return before
            .Where(change => change.Day.Value != day || change.What == ChangeKind.FirstPublished)
            .Concat(today)
            .OrderBy(change => change.Day.Value.Start);
    }

    /// <summary>What an entry that is gone was called.</summary>
    private static Localized<string>? NameOf(EntryMeaning meaning) =>
        new[] { "name", "title", "situation", "statement" }
            .Select(key => meaning.Fields.GetValueOrDefault(key))
            .FirstOrDefault(n => n is not null);
}
