using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>The records of a kind: what they look like, and what writes one.</summary>
internal sealed record RecordShape(EntityKind Kind, IApiType Type, Action<Utf8JsonWriter, Entity> Write);

/// <summary>The records of every kind of a site.</summary>
internal static class RecordShapes
{
    /// <remarks>Kinds without an entry are among them: their file does not go away with their last entry.</remarks>
    public static ImmutableArray<RecordShape> Of(ApiSite site) => [.. site.Config.Kinds.All.Select(kind => Of(kind, site))];

    private static RecordShape Of(EntityKind kind, ApiSite site) =>
        kind.Known is not { } known ? Of(kind, DeclaredShape.Of(kind, site)) : Known(known, kind, site);

    private static RecordShape Known(KnownKind known, EntityKind kind, ApiSite site) =>
        known switch
        {
            KnownKind.Hotline => Of(kind, HotlineShape.Of(site)),
            KnownKind.Procedure => Of(kind, ProcedureShape.Of(site)),
            KnownKind.Case => Of(kind, SmallShapes.Case(site)),
            KnownKind.Phrase => Of(kind, PhraseShape.Of(site)),
            KnownKind.Term => Of(kind, SmallShapes.Term(site)),
            KnownKind.Source => Of(kind, SmallShapes.Source(site)),
            KnownKind.Fact => Of(kind, FactShape.Of(site)),
        };

    private static RecordShape Of<T>(EntityKind kind, ApiObject<T> shape)
        where T : Entity => new(kind, shape, (json, entity) => shape.Write(json, (T)entity));
}
