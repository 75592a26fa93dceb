using System.Collections.Immutable;
using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>An id under which an entry was published before.</summary>
/// <param name="To">What it is called now; several where it was parted.</param>
internal sealed record MovedRecord(EntityKind Kind, string Id, ImmutableArray<EntityKey> To);

/// <summary>What stands under ids that were published, and that no entry has any more.</summary>
internal static class OldIds
{
    public const string Moved = "moved",
        Withdrawn = "withdrawn";

    public static readonly ApiObject<MovedRecord> MovedShape = new ApiObject<MovedRecord>("Moved", "An old id, and what it is called now.")
        .With("kind", new ApiWord(Moved), "That this is no record, but leads on to one.", _ => Moved)
        .With("id", ApiText.Id, "The old id.", moved => moved.Id)
        .With("to", TextShapes.References, "The records that say it now.", moved => moved.To.Select(key => key.ToString()));

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
}
