using SiteGen.Api.Shapes;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>The value of a fact, in the same fields for every sort of value.</summary>
internal sealed class ValueShape
{
    private static readonly WordList<FigureShape> FigureShapes = new([
        .. Enum.GetValues<FigureShape>().Select(shape => (WordFor(shape), shape)),
    ]);

    private static readonly string[] OtherShapes = ["several", "date", "text", "unknown", "none"];

    private ValueShape(SiteConfig config)
    {
        Value = new ApiObject<FactValue>("Value", "A value in the shape in which it is known: a range stays a range.")
            .With(
                "shape",
                new ApiWord(FigureShapes.Words.Concat(OtherShapes)),
                "How 'low', 'high' and 'date' are meant; for 'text', 'unknown' and 'none' read 'value_text'.",
                value => value.Accept(new ShapeOf())
            )
            .With("low", ApiNumber.OrNull, "The number; the lower end of a range.", value => (value as FigureValue)?.Low)
            .With("high", ApiNumber.OrNull, "The upper end of a range.", value => (value as FigureValue)?.High)
            .With(
                "unit",
                new ApiWord([.. Vocabulary.Times.Words, .. config.Units.Keys.Order(StringComparer.Ordinal), Vocabulary.Count]).OrNull(),
                "What is counted; 'count' where the statement says it.",
                UnitWord
            )
            .With(
                "per",
                new ApiWord(Vocabulary.Times.Words).OrNull(),
                "The time for which each of them is, as the month of a monthly fee.",
                value => UnitOf(value)?.Per is { } time ? Vocabulary.Times.WordFor(time) : null
            )
            .With(
                "date",
                ApiText.PartialDate.OrNull(),
                "The value of a fact whose value is a date.",
                value => (value as DateValue)?.Date.ToString()
            )
            .With(
                "date_shape",
                new ApiWord(Vocabulary.DateShapes.Words).OrNull(),
                "How that date is meant.",
                value => value is DateValue date ? Vocabulary.DateShapes.WordFor(date.Shape) : null
            );
        Past = new ApiObject<PastValue>("PastValue", "A value that a fact had before.")
            .With("value", Value, "The value.", past => past.Value.Value)
            .With("value_text", TextShapes.Text, "The same in words.", past => InWords(past.Value.Value))
            .With("until", ApiText.PartialDate, "The last day, month or year in which it held.", past => past.Until.Value.ToString())
            .With(
                "source",
                ApiText.Reference.OrNull(),
                "Where that is read; null where the sources of the fact say it.",
                past => past.Source?.Value.ToString()
            );
    }

    public ApiObject<FactValue> Value { get; }

    public ApiObject<PastValue> Past { get; }

    /// <param name="config">Has the units of the site.</param>
    public static ValueShape Of(SiteConfig config) => new(config);

    public static Localized<string> InWords(FactValue value) => Langs.Each(value.In);

    /// <summary>The word of what is counted; <c>null</c> where nothing is.</summary>
    public static string? UnitWord(FactValue value) => UnitOf(value) is { } unit ? WordOf(unit) : null;

    private static Unit? UnitOf(FactValue value) => (value as FigureValue)?.Unit ?? (value as SeveralValue)?.Unit;

    private static string WordOf(Unit unit) =>
        unit.Time is { } time ? Vocabulary.Times.WordFor(time) : unit.Thing?.Word ?? Vocabulary.Count;

    private static string WordFor(FigureShape shape) =>
        shape switch
        {
            FigureShape.Range => "range",
            FigureShape.AboutRange => "about-range",
            FigureShape.Exact
            or FigureShape.AtLeast
            or FigureShape.AtMost
            or FigureShape.MoreThan
            or FigureShape.LessThan
            or FigureShape.About => Vocabulary.FigureShapes.WordFor(shape),
        };

    private sealed class ShapeOf : IFactValueVisitor<string>
    {
        public string Figure(FigureValue value) => FigureShapes.WordFor(value.Shape);

        public string Several(SeveralValue value) => "several";

        public string Date(DateValue value) => "date";

        public string Text(TextValue value) => "text";

        public string Unknown(UnknownValue value) => "unknown";

        public string None(NoneValue value) => "none";
    }
}
