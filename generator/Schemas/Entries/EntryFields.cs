using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>The keys that entries of several kinds have.</summary>
internal static class EntryFields
{
    public static Field[] Header() =>
        [
            Need("id", "The name of the file without '.yaml': lower case, with hyphens. It is part of addresses, and stays.", Ids()),
            May("aliases", "Ids that it had before; old addresses lead here.", List(Ids())),
            Draft(),
        ];

    public static Field Draft() => May("draft", "true: it is not published, and nothing that is may refer to it.", Flag());

    public static Field Name(string key, string description) =>
        Need(
            key,
            description,
            Localized(May("pinyin", "The Chinese in pinyin with tone marks, one syllable a character.", Line()), Also())
        );

    public static Field Also() => May("also", "Other names and spellings that readers search for; shown nowhere.", List(Line()));

    /// <summary>How far an entry can be trusted.</summary>
    public static Field[] Provenance(SiteWords site) =>
        [
            Need(
                "status",
                "Who says so: official (an authority, or the provider itself), documented (the platform), reported (media, staff, users), "
                    + "typical (usual practice), stated (our source names no other), not-published, unconfirmed. All but the first two "
                    + "need a hedge.",
                Words(Vocabulary.Statuses)
            ),
            Need("sources", "Where it comes from; the first is shown first.", List(Citation(site), least: 1)),
            Need(
                "as-of",
                "When it is known to have held: 2026, 2026-04, 2026-04-30, or 'undated' for what was read on a page without a date.",
                PartialDate(Model.Entries.AsOf.Undated)
            ),
            Need(
                "verified",
                "When somebody last looked, and how.",
                Map(
                    Need("date", "2026-04, \"2026\" or \"2026-04-30\".", PartialDate()),
                    Need("how", "read (the source), called (the number), tried (in the app).", Words(Vocabulary.Methods))
                )
            ),
            Need(
                "review",
                "What kind of thing it is, in a word of review-months in site.yaml: says when to look again.",
                Words(site.Config.ReviewMonths.Keys.Order(StringComparer.Ordinal))
            ),
        ];

    private static JsonObject Citation(SiteWords site) =>
        Map(Need("id", "The id of a source.", site.Reference(EntityKind.Source)), May("place", "Where in the source.", Localized()));
}
