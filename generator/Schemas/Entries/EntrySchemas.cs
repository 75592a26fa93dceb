using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>The files of entries, a schema for each kind.</summary>
internal static class EntrySchemas
{
    public static JsonObject Of(EntityKind kind, SiteWords site) =>
        kind.Known switch
        {
            KnownKind.Hotline => HotlineSchema.Make(site),
            KnownKind.Procedure => ProcedureSchema.Make(site),
            KnownKind.Case => Case(site),
            KnownKind.Phrase => PhraseSchema.Make(site),
            KnownKind.Term => Term(site),
            KnownKind.Source => Source(site),
            KnownKind.Fact => FactSchema.Make(site),
            null => DeclaredSchema.Make(kind, site),
        };

    private static JsonObject Term(SiteWords site) =>
        Map([
            .. EntryFields.Header(),
            EntryFields.Name("name", "The word in both languages."),
            Need("gloss", "What it means, in a sentence.", Localized()),
            May("see", "Entries to read on at, as kind:id.", List(site.ReferenceToAny())),
        ]);

    private static JsonObject Case(SiteWords site) =>
        Map([
            .. EntryFields.Header(),
            Need("title", "What happened, in a few words.", Localized()),
            EntryFields.Also(),
            Need("summary", "What happened.", Localized()),
            Need("facts", "The facts that it rests on.", List(site.Reference(EntityKind.Fact))),
            May("about", "Entries whose pages show it, as kind:id.", List(site.ReferenceToAny())),
        ]);

    private static JsonObject Source(SiteWords site)
    {
        string[] classes = [.. site.Config.PublisherClasses.Select(known => known.Word.Value)];
        return Map([
            .. EntryFields.Header(),
            Need("title", "The title of the source.", Localized()),
            EntryFields.Also(),
            May("short", "The title beside a fact; left out, the whole title.", Localized()),
            Need("publisher", "Who published it.", Localized()),
            May("date", "When it was published: a year, a month or a day.", PartialDate()),
            May("url", "Where it can be read.", Url()),
            May("insecure", "Why 'url' is an address of http, where the site has no https.", Line()),
            May("indirect", "Why 'url' leads through another site, as a short address does, where the page has no other.", Line()),
            May(
                "not-checked",
                "Why, and until when, 'sitegen sources --check' does not ask for its page.",
                Map(Need("reason", "Why.", Line()), Need("until", "The last day, month or year.", PartialDate()))
            ),
            May("via", "The source through which this one is known.", site.Reference(EntityKind.Source)),
            May("note", "What a reader should know of it.", Localized()),
            // A site that tells no classes apart has no word to write.
            .. classes.Length == 0
                ? []
                : new[] { Need("publisher-class", "A word of publisher-classes in site.yaml: what it is enough for.", Words(classes)) },
        ]);
    }
}
