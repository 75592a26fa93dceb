using System.Collections.Immutable;
using SiteGen.Api.Shapes;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>An id under which an entry was published before.</summary>
/// <param name="To">What it is called now; several where it was parted.</param>
internal sealed record MovedRecord(EntityKind Kind, string Id, ImmutableArray<EntityKey> To);

/// <summary>An entry that was published, and whose place no other has taken.</summary>
/// <param name="Day">The day on which it was withdrawn.</param>
/// <param name="Was">What it was called.</param>
internal sealed record WithdrawnRecord(EntityKind Kind, string Id, PartialDate Day, Localized<string> Was);

/// <summary>What stands under ids that were published, and that no entry has any more.</summary>
internal static class OldIds
{
    public const string Moved = "moved",
        Withdrawn = "withdrawn";

    public static readonly ApiObject<MovedRecord> MovedShape = new ApiObject<MovedRecord>("Moved", "An old id, and what it is called now.")
        .With("kind", new ApiWord(Moved), "That this is no record, but leads on to one.", _ => Moved)
        .With("id", ApiText.Id, "The old id.", moved => moved.Id)
        .With("to", TextShapes.References, "The records that say it now.", moved => moved.To.Select(key => key.ToString()));

    public static readonly ApiObject<WithdrawnRecord> WithdrawnShape = new ApiObject<WithdrawnRecord>(
        "Withdrawn",
        "An old id that no record has any more, and whose place none has taken."
    )
        .With("kind", new ApiWord(Withdrawn), "That this is no record.", _ => Withdrawn)
        .With("id", ApiText.Id, "The old id.", withdrawn => withdrawn.Id)
        .With("day", ApiText.Day, "The day on which the record was withdrawn.", withdrawn => withdrawn.Day.ToString())
        .With("was", TextShapes.Text, "What it was called.", withdrawn => withdrawn.Was);

    /// <summary>The old ids of a kind, in order, without those that an entry has now.</summary>
    public static ImmutableArray<MovedRecord> Of(EntityKind kind, DataSet data) =>
        [
            .. data
                .All.Where(entity => entity.Key.Value.Kind == kind)
                .SelectMany(entity => entity.Aliases.Distinct(StringComparer.Ordinal).Select(alias => (Alias: alias, To: entity.Key.Value)))
                .Where(old => data.Find(new EntityKey(kind, old.Alias)) is null)
                .GroupBy(old => old.Alias, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new MovedRecord(kind, same.Key, [.. same.Select(old => old.To)])),
        ];

    /// <summary>What was withdrawn of a kind, in order of ids, without what is there again or has been moved since.</summary>
    /// <param name="changes">All that has changed; <c>null</c> for a site that does not tell.</param>
    public static ImmutableArray<WithdrawnRecord> WithdrawnOf(EntityKind kind, DataSet data, ChangeLog? changes)
    {
        var moved = Of(kind, data).Select(old => old.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (changes?.All ?? [])
                .Where(change => change is { What: ChangeKind.Withdrawn, Entry: { } entry, Was: not null } && entry.Value.Kind == kind)
                .Select(change => new WithdrawnRecord(kind, change.Entry!.Value.Value.Id, change.Day.Value, change.Was!))
                .Where(gone => data.Find(new EntityKey(kind, gone.Id)) is null && !moved.Contains(gone.Id))
                .GroupBy(gone => gone.Id, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => same.Last()),
        ];
    }
}
