using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/kinds.yaml</c>.</summary>
internal static class KindsSchema
{
    public static JsonObject Make(SiteWords site) =>
        MapOf(
            Map(
                    Need("folder", "The folder of data/, and of the addresses of its entries.", Ids()),
                    May("page", "The address of the page that lists them, where it is not the folder.", Ids()),
                    Need(
                        "name",
                        "What one is called, and many.",
                        Map(Need("one", "One: Office.", Localized()), Need("many", "Many: Offices.", Localized()))
                    ),
                    Need("lead", "One line below the title of the list.", Localized()),
                    May("own-page", "false: the entries stand on the list, and have no pages.", Flag()),
                    May("menu", "false: its list is not in the menu.", Flag()),
                    May("footer", "true: its list is in the footer.", Flag()),
                    May("search-list", "false: the list on the search page does not name its entries.", Flag()),
                    May("single-file", "false: its entries are not in the copy of the site in one file.", Flag()),
                    May("show-chinese", "true: links show the Chinese name beside the English one.", Flag()),
                    May("in-procedures", "How procedures name it, if they do.", InProcedures()),
                    May("fields", "The fields of its entries beside id, aliases, name and summary.", MapOf(KindField(site)))
                )
                .WithRule(Has("own-page", new JsonObject { ["enum"] = new JsonArray(false, "false") }), FieldsShownOnTheList())
        );

    private static JsonObject InProcedures() =>
        Map(
                Need("as", "place: where they are done. purpose: what they lead to.", Words(Vocabulary.ProcedureRoles)),
                May("label", "What stands before a place, as 'At the office'.", Localized())
            )
            .WithRule(Has("as", Words([Vocabulary.ProcedureRoles.WordFor(ProcedureRole.Place)])), Has("label"), Lacks("label"));

    private static JsonObject KindField(SiteWords site)
    {
        // The file may declare a kind more than it did when the schema was made.
        JsonObject Kind() => Known(site.Kinds.Schemes, Line());
        return Map(
                Need("type", "What an entry writes there.", Words(Vocabulary.FieldTypes)),
                May("to", "For references: the kind they point at, or several.", OneOrMore(Kind, least: 1)),
                May("show", "Where it stands by itself, after its label.", List(Words(["page", "list"]))),
                May("label", "What stands before it.", Localized()),
                May("required", "true: every entry has it.", Flag()),
                May("show-procedures", "For references: true shows the procedures of what it points at, too.", Flag()),
                May("owner", "For references: true says that the entry belongs to what it points at.", Flag())
            )
            .WithRule(
                Has(
                    "type",
                    Words([Vocabulary.FieldTypes.WordFor(FieldType.Reference), Vocabulary.FieldTypes.WordFor(FieldType.References)])
                ),
                Has("to"),
                Lacks("to", "show-procedures", "owner")
            )
            .WithRule(Has("show", new JsonObject { ["minItems"] = 1 }), Has("label"));
    }

    private static JsonObject FieldsShownOnTheList()
    {
        var shown = new JsonObject { ["items"] = Words(["list"]) };
        var field = new JsonObject { ["properties"] = new JsonObject { ["show"] = shown } };
        return new JsonObject { ["properties"] = new JsonObject { ["fields"] = new JsonObject { ["additionalProperties"] = field } } };
    }
}
