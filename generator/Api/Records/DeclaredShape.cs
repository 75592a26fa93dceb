using System.Globalization;
using SiteGen.Api.Shapes;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Entries of the kinds that a site declares.</summary>
internal static class DeclaredShape
{
    private static readonly ApiObject<OpeningHours> Hours = new ApiObject<OpeningHours>("OpeningHours", "When something is open.")
        .With("days", Days().List(), "From Monday to Sunday, each day at most once.", hours => hours.Days)
        .With("note", TextShapes.Text.OrNull(), "What to mind.", hours => hours.Note?.Plain());

    /// <remarks>The fields of the site stand apart from those of every record, which may become more.</remarks>
    public static ApiObject<DeclaredEntity> Of(EntityKind kind, ApiSite site)
    {
        var fields = new ApiObject<DeclaredEntity>(null, "What the site has declared for this kind.");
        foreach (var field in kind.Fields)
            Add(fields, field);
        return RecordHead
            .Begin<DeclaredEntity>(kind, $"An entry of the kind '{kind.Names!.One[Langs.Default].Value}'.", site)
            .WithName("name", "What it is called.")
            .With("summary", TextShapes.Text, "What it is, in a sentence.", entry => entry.Summary.Plain())
            .With("fields", fields, "What the site has declared for this kind.", entry => entry);
    }

    private static void Add(ApiObject<DeclaredEntity> shape, KindField field)
    {
        var key = field.Key.Replace('-', '_');
        var about = field.Label?[Langs.Default].Value ?? $"'{field.Key}' of data/kinds.yaml.";
        _ = field.Type switch
        {
            FieldType.Text or FieldType.Address => shape.With(
                key,
                TextShapes.Text.OrNull(),
                about,
                entry => Of<TextContent>(entry, field)?.Text.Plain()
            ),
            FieldType.Link => shape.With(key, ApiText.Url.OrNull(), about, entry => Of<LinkContent>(entry, field)?.Url.AbsoluteUri),
            FieldType.OpeningHours => shape.With(key, Hours.OrNull(), about, entry => Of<HoursContent>(entry, field)?.Hours),
            FieldType.Reference => shape.With(
                key,
                ApiText.Reference.OrNull(),
                about,
                entry => Of<ReferenceContent>(entry, field)?.Keys[0].Value.ToString()
            ),
            FieldType.References => shape.With(
                key,
                TextShapes.References,
                about,
                entry => Of<ReferenceContent>(entry, field)?.Keys.Written() ?? []
            ),
        };
    }

    private static T? Of<T>(DeclaredEntity entry, KindField field)
        where T : FieldContent => entry.Contents.OfType<T>().FirstOrDefault(content => content.Field.Key == field.Key);

    private static ApiObject<OpenDays> Days()
    {
        var day = new ApiWord(Vocabulary.Days.Words);
        var time = new ApiObject<OpenTime>("OpenTime", "From one hour of a day to another.")
            .With("from", ApiText.Time, "When it opens.", open => Time(open.From))
            .With("to", ApiText.Time, "When it closes.", open => Time(open.To));
        return new ApiObject<OpenDays>("OpenDays", "Days that follow each other, and when something is open on them.")
            .With("first", day, "The first of them.", days => Vocabulary.Days.WordFor(days.First))
            .With("last", day, "The last of them; the same for a single day.", days => Vocabulary.Days.WordFor(days.Last))
            .With("times", time.List(), "When it is open; none for days on which it is closed.", days => days.Times);
    }

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
