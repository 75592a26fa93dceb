using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>A file of a kind that the site declares in <c>data/kinds.yaml</c>.</summary>
internal static class DeclaredSchema
{
    public static JsonObject Make(EntityKind kind, SiteWords site) =>
        Map([
            .. EntryFields.Header(),
            EntryFields.Name("name", "What it is called."),
            Need("summary", "What it is, in a sentence.", Localized()),
            .. kind.Fields.Select(field => new Field(field.Key, Description(field), Content(field, site), field.IsRequired)),
        ]);

    private static string Description(KindField field) =>
        (field.Label is { } label ? label.En.Value + ": " : "")
        + (
            field.Type switch
            {
                FieldType.Text => "a text in both languages.",
                FieldType.Address => "where it stands, in both languages; the Chinese is what a driver has to read.",
                FieldType.Link => "the address of a page elsewhere.",
                FieldType.OpeningHours => "from Monday to Sunday, each day once; a day that is not named is not shown.",
                FieldType.Reference => $"an entry of {Targets(field)}.",
                FieldType.References => $"entries of {Targets(field)}.",
            }
        );

    private static string Targets(KindField field) => string.Join(" or ", field.To.Select(kind => "data/" + kind.Folder));

    private static JsonObject Content(KindField field, SiteWords site) =>
        field.Type switch
        {
            FieldType.Text or FieldType.Address => Localized(),
            FieldType.Link => Url(),
            FieldType.OpeningHours => OpeningHours(),
            FieldType.Reference => Reference(field, site),
            FieldType.References => List(Reference(field, site)),
        };

    private static JsonObject Reference(KindField field, SiteWords site) =>
        field.To is [var only] ? site.Reference(only) : site.Reference(field.To);

    private static JsonObject OpeningHours()
    {
        var day = $"({string.Join('|', Vocabulary.Days.Words)})";
        const string time = "([01][0-9]|2[0-3]):[0-5][0-9]";
        JsonObject Time() => new() { ["type"] = "string", ["pattern"] = $"^({time}-{time}|closed)$" };
        var hours = List(
            AnyOf(
                Map(
                    Need("days", "A day or a stretch of days, as sat or mon-fri.", Matching($"^{day}(-{day})?$")),
                    Need("hours", "As 09:00-17:30, a list of such, or closed.", OneOrMore(Time, least: 1))
                ),
                Map(Need("note", "What else to know.", Localized()))
            ),
            least: 1
        );
        hours["contains"] = Has("days");
        return hours;
    }
}
