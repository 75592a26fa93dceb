using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Facts.</summary>
internal static class FactShape
{
    public static ApiObject<Fact> Of(ApiSite site)
    {
        var values = ValueShape.Of(site.Config);
        return RecordHead
            .Begin<Fact>(EntityKind.Fact, "A single statement that can be wrong or grow old.", site)
            .With(
                "topic",
                new ApiWord(site.Config.Topics.Select(topic => topic.Word.Value)),
                "The group in which it is listed; 'index.json' has its name.",
                fact => fact.Topic.Value
            )
            .With("about", TextShapes.References, "What it is about.", fact => fact.About.Written())
            .With("value", values.Value, "The value, to calculate with.", fact => fact.Value.Value)
            .With("value_text", TextShapes.Text, "The value in words.", fact => ValueShape.InWords(fact.Value.Value))
            .With("statement", TextShapes.Text, "The whole sentence, the value in it.", ApiSite.StatementOf)
            .With(
                "from",
                ApiText.PartialDate.OrNull(),
                "Since when the value holds. A later day than today: it has been announced, and the first of 'was' still holds.",
                fact => fact.From?.Value.ToString()
            )
            .With("was", values.Past.List(), "The values that it had before, the latest first.", fact => fact.Was)
            .With(
                "until",
                ApiText.PartialDate.OrNull(),
                "The last day, month or year in which it holds; null where no end is known.",
                fact => fact.Until?.Value.ToString()
            )
            .With(
                "superseded_by",
                ApiText.Reference.OrNull(),
                "The fact that says what is so now; null for one that still counts.",
                fact => fact.SupersededBy?.Value.ToString()
            )
            .WithTrust(site, fact => fact.Trust);
    }
}
