using System.Collections.Immutable;
using SiteGen.Api;
using SiteGen.Binding;
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
        var now = Meanings.Of(site);
        var log = data.Changes ?? new ChangeLog(data.Published?.File ?? data.Config.File, []);
        var file = log.File;
        if (log.First is null || data.Published is not { } published)
        {
            // Without what was published, nothing can be said to be another.
            ImmutableArray<Change> begun = log.First is null ? [new Change(At(on), ChangeKind.FirstPublished), .. log.All] : log.All;
            return new(ChangeFiles.Changes(begun), ChangeFiles.Published(now.Values), [$"what {now.Count} entries say"]);
        }
        var found = MeaningChanges.Between(published.Entries, now, MeaningChanges.Moved(data.Config.Kinds, site.Data));
        var text = ChangeFiles.Published(now.Values);
        if (found.Count == 0)
            return new(log.All.IsEmpty ? "" : file.Text, text, []);
        // What changes on the first day is part of the first publication.
        var all = day <= log.First.Start ? log.All : [.. Merged(log.All, [.. found.Select(Located).OfType<Change>()], on)];
        return new(ChangeFiles.Changes(all), text, [.. found.Select(change => ChangeWords.OnOneLine(change))]);

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
