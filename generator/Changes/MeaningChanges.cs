using System.Collections.Immutable;
using SiteGen.Api.Records;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Changes;

/// <summary>A difference between what entries meant and what they mean.</summary>
/// <param name="Entry">As <c>fact:opening</c>.</param>
/// <param name="Field">As the API calls it; <c>null</c> where the whole entry has come or gone.</param>
/// <param name="Was">What it said; <c>null</c> where it said nothing.</param>
/// <param name="Now">What it says; <c>null</c> where it says nothing.</param>
/// <param name="To">What an entry is called now that has moved.</param>
internal sealed record MeaningChange(
    ChangeKind What,
    string Entry,
    string? Field = null,
    Localized<string>? Was = null,
    Localized<string>? Now = null,
    string? To = null
);

/// <summary>Finds what has changed.</summary>
internal static class MeaningChanges
{
    /// <param name="moved">By an old name of an entry, what it is called now.</param>
    public static IReadOnlyList<MeaningChange> Between(
        ImmutableSortedDictionary<string, EntryMeaning> was,
        ImmutableSortedDictionary<string, EntryMeaning> now,
        IReadOnlyDictionary<string, string> moved
    )
    {
        var changes = new List<MeaningChange>();
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, before) in was)
        {
            if (now.TryGetValue(entry, out var same))
                changes.AddRange(Fields(before, same));
            else if (moved.TryGetValue(entry, out var to) && now.TryGetValue(to, out var next))
            {
                changes.Add(new MeaningChange(ChangeKind.Moved, entry, To: to));
                // Where it took the place of nothing, it is the same entry under another name.
                if (!was.ContainsKey(to) && renamed.Add(to))
                    changes.AddRange(Fields(before, next));
            }
            else
                changes.Add(new MeaningChange(ChangeKind.Withdrawn, entry));
        }
        changes.AddRange(
            now.Keys.Where(entry => !was.ContainsKey(entry) && !renamed.Contains(entry))
                .Select(entry => new MeaningChange(ChangeKind.New, entry))
        );
        return changes;
    }

    /// <summary>By each old name, what an entry is called now.</summary>
    public static IReadOnlyDictionary<string, string> Moved(KindTable kinds, DataSet data) =>
        kinds
            .All.SelectMany(kind => OldIds.Of(kind, data))
            .ToDictionary(old => new EntityKey(old.Kind, old.Id).ToString(), old => old.To[0].ToString(), StringComparer.Ordinal);

    private static IEnumerable<MeaningChange> Fields(EntryMeaning was, EntryMeaning now) =>
        was
            .Fields.Keys.Union(now.Fields.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(field => (Field: field, Was: was.Fields.GetValueOrDefault(field), Now: now.Fields.GetValueOrDefault(field)))
            .Where(pair => pair.Was != pair.Now)
            .Select(pair => new MeaningChange(ChangeKind.Changed, now.Entry, pair.Field, pair.Was, pair.Now));
}
