using System.Text.Json.Nodes;
using SiteGen.Binding.Fields;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>A file of <c>data/facts</c>.</summary>
internal static class FactSchema
{
    private const string RangeKey = "range";

    public static JsonObject Make(SiteWords site) => Keys(site).WithRule(Has("from"), Has("was", new JsonObject { ["minItems"] = 1 }));

    private static JsonObject Keys(SiteWords site) =>
        Map([
            .. EntryFields.Header(),
            Need("about", "Entries whose pages show it, as kind:id; may be empty.", List(site.ReferenceToAny())),
            Need(
                "topic",
                "Its group on the list of all facts: a word of topics in site.yaml.",
                Words(site.Config.Topics.Select(topic => topic.Word.Value))
            ),
            Need(
                "value",
                "The figure, date or nub, honest about its shape: exactly one of the shapes, with what belongs to it.",
                Value(site)
            ),
            Need("statement", "The fact in a sentence; {value} stands for a figure, once in each language.", Localized()),
            May("reference-only", "true: no guide cites it.", Flag()),
            May("hedged-by-mark", "true: the source says it flatly, and the mark of the status is the hedge.", Flag()),
            Wordings("Other words that count as its value."),
            May("from", "Since when the value holds: 2026, 2026-04 or 2026-04-30. What held before stands under 'was'.", PartialDate()),
            May(
                "was",
                "The values it had before, the latest first.",
                List(
                    Map(
                        Need("value", "The value, in the shape it had.", Value(site)),
                        Need("until", "The last day, month or year in which it held.", PartialDate()),
                        May("source", "The id of the source that says so.", site.Reference(EntityKind.Source)),
                        Wordings("Other words that count as this value.")
                    )
                )
            ),
            May("until", "The last day, month or year in which the fact holds.", PartialDate()),
            May("superseded-by", "The id of the fact that says instead what is so now.", site.Reference(EntityKind.Fact)),
            EntryFields.Also(),
            .. EntryFields.Provenance(site),
        ]);

    private static Field Wordings(string about) =>
        May(
            "wordings",
            about,
            Map(
                    May("for", "The value, or values, that they say.", OneOrMore(Line, least: 1)),
                    May("en", "English words.", List(Line())),
                    May("zh", "Chinese words.", List(Line()))
                )
                .WithAnyOf(["en"], ["zh"])
        );

    private static JsonObject Value(SiteWords site) =>
        AnyOf([
            .. Vocabulary.FigureShapes.Words.Select(shape =>
                Map(Need(shape, "A plain number, as 90 or 0.5.", Number(FieldValues.LargestNumber)), Unit(site))
            ),
            Map(Need(RangeKey, "Two numbers, as [5, 10].", TwoNumbers()), May("about", "true: the range is rough.", Flag()), Unit(site)),
            Map(Need("several", "true: an unspecified small number.", Flag()), Unit(site)),
            Map(
                Need("date", "2026, 2026-04 or 2026-04-30.", PartialDate()),
                May("shape", "Where it is not exact.", Words(Vocabulary.DateShapes))
            ),
            Map(Need("text", "The nub of a fact that is no figure, in words that fit into a sentence.", Localized())),
            Map(Need("unknown", "true: nobody official says.", Flag())),
            Map(Need("none", "true: known to be nothing.", Flag())),
        ]);

    private static JsonObject TwoNumbers()
    {
        var list = List(Number(FieldValues.LargestNumber), least: 2);
        list["maxItems"] = 2;
        return list;
    }

    private static Field Unit(SiteWords site)
    {
        var own = site.Config.Units.Keys.Order(StringComparer.Ordinal).ToList();
        var byTime = own.SelectMany(thing => Vocabulary.Times.Words.Select(time => $"{thing}/{time}"));
        return Need(
            "unit",
            "A time, 'count' for a number alone, or a unit of site.yaml, also for a time.",
            Words([.. Vocabulary.Times.Words, Vocabulary.Count, .. own, .. byTime])
        );
    }
}
