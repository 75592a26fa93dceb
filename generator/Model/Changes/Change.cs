using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model.Changes;

/// <summary>What has happened to what the site says.</summary>
public enum ChangeKind
{
    /// <summary>The site was published for the first time.</summary>
    FirstPublished,

    /// <summary>An entry is new.</summary>
    New,

    /// <summary>A field of an entry says something else.</summary>
    Changed,

    /// <summary>An entry has another id, or has become part of another.</summary>
    Moved,

    /// <summary>An entry is no longer there.</summary>
    Withdrawn,
}

/// <summary>A change of meaning, as <c>data/changes.yaml</c> has it.</summary>
/// <param name="Day">The day on which it was written down.</param>
/// <param name="Entry">What has changed; <c>null</c> for the first publication of the whole site.</param>
/// <param name="Field">The field that has changed, as the API calls it; <c>null</c> for all but <see cref="ChangeKind.Changed"/>.</param>
/// <param name="Was">What stood there before, or what a withdrawn entry was called; <c>null</c> where nothing did.</param>
/// <param name="Now">What has stood there since; <c>null</c> where nothing does.</param>
/// <param name="To">What says it now; <c>null</c> for all but <see cref="ChangeKind.Moved"/>.</param>
public sealed record Change(
    Located<PartialDate> Day,
    ChangeKind What,
    Located<EntityKey>? Entry = null,
    string? Field = null,
    Localized<string>? Was = null,
    Localized<string>? Now = null,
    Located<EntityKey>? To = null
)
{
    /// <summary>The field of a fact whose change is one of its value.</summary>
    public const string Value = "value_text";

    /// <summary>Whether a fact has another value.</summary>
    public bool IsOfValue => What == ChangeKind.Changed && Field == Value;

    public bool IsOf(EntityKey key) => Entry is { } entry && entry.Value == key;
}

/// <summary>What has changed of an entry on a day.</summary>
/// <param name="Entry"><c>null</c> for the first publication of the whole site.</param>
/// <param name="Changes">In the order of the file.</param>
public sealed record ChangedEntry(PartialDate Day, EntityKey? Entry, ImmutableArray<Change> Changes)
{
    /// <summary>What the page of changes and feeds know it by, for good: <c>fact-opening-2026-04-30</c>.</summary>
    public string Anchor => Entry is { } entry ? $"{entry.Kind.Scheme}-{entry.Id}-{Day}" : $"first-published-{Day}";
}

/// <summary>Every change of meaning since the site was first published.</summary>
public sealed class ChangeLog
{
    /// <summary>The most changes that pages, feeds and the API tell of; data/changes.yaml has all.</summary>
    public const int MostTold = 200;

    private readonly ILookup<EntityKey, Change> _byEntry;

    /// <param name="file">Where they stand.</param>
    /// <param name="changes">In the order of the file.</param>
    public ChangeLog(SourceFile file, ImmutableArray<Change> changes)
    {
        (File, All) = (file, [.. changes.OrderBy(change => change.Day.Value.Start)]);
        _byEntry = All.Where(change => change.Entry is not null).ToLookup(change => change.Entry!.Value.Value);
    }

    public SourceFile File { get; }

    /// <summary>From the oldest to the latest; those of a day in the order of the file.</summary>
    public ImmutableArray<Change> All { get; }

    /// <summary>The day on which the site was first published; <c>null</c> where that has not been written down.</summary>
    public PartialDate? First => All.FirstOrDefault(change => change.What == ChangeKind.FirstPublished)?.Day.Value;

    /// <summary>Those of an entry, from the oldest to the latest.</summary>
    public IEnumerable<Change> Of(EntityKey entry) => _byEntry[entry];

    /// <summary>The latest, entry by entry: what has changed of one on one day stands together. The first publication is among them.
    /// </summary>
    public IEnumerable<ChangedEntry> Latest() =>
        All.TakeLast(MostTold)
            .Reverse()
            .GroupBy(change => (Day: change.Day.Value, Entry: change.Entry?.Value))
            .Select(same => new ChangedEntry(same.Key.Day, same.Key.Entry, [.. same.Reverse()]));

    /// <summary>The day on which an entry last changed; <c>null</c> for one that has been as it is since the first publication.</summary>
    public PartialDate? LastOf(EntityKey entry) => _byEntry[entry].LastOrDefault()?.Day.Value;
}
