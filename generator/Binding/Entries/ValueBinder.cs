using System.Collections.Frozen;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>The <c>value</c> of a fact, in one of its shapes.</summary>
internal static class ValueBinder
{
    private static readonly string[] Shapes = [.. Vocabulary.FigureShapes.Words, "range", "several", "date", "text", "unknown", "none"];

    /// <param name="units">Those of the site's own.</param>
    public static FactValue? Bind(FieldReader fields, FrozenDictionary<string, SiteUnit> units)
    {
        var written = Shapes.Where(fields.Has).ToList();
        // 'about: true' beside a range says how the range is meant.
        if (written.Contains("range"))
            written.Remove("about");
        if (written.Count != 1)
        {
            foreach (var shape in Shapes.Append("unit"))
                fields.Find(shape);
            var isMisnamed = written.Count == 0 && fields.HasUnknown;
            fields.Finish();
            if (isMisnamed)
                return null;
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                fields.Span,
                $"A value has exactly one of {string.Join(", ", Shapes)}; this has "
                    + $"{(written.Count == 0 ? "none" : string.Join(" and ", written))}."
            );
            return null;
        }
        var value = Read(fields, written[0], units);
        fields.Finish();
        return value;
    }

    private static FactValue? Read(FieldReader fields, string shape, FrozenDictionary<string, SiteUnit> units)
    {
        switch (shape)
        {
            case "range":
                return Range(fields, units);
            case "several":
                fields.Mark("several");
                return UnitBinder.Read(fields, units) is { } several ? new SeveralValue(several) : null;
            case "date":
                var date = fields.Date("date");
                var dateShape = fields.Has("shape")
                    ? fields.Word("shape", Vocabulary.DateShapes)
                    : new Located<DateShape>(DateShape.Exact, fields.Span);
                return date is { } d && dateShape is { } s ? new DateValue(d.Value, s.Value) : null;
            case "text":
                return fields.Localized("text") is { } text ? new TextValue(text.Select(t => t.Value)) : null;
            case "unknown":
                fields.Mark("unknown");
                return new UnknownValue();
            case "none":
                fields.Mark("none");
                return new NoneValue();
            default:
                var number = FieldValues.Number(fields.Require(shape)!, shape, fields.Diagnostics);
                var unit = UnitBinder.Read(fields, units);
                return number is { } n && unit is not null
                    ? new FigureValue(Vocabulary.FigureShapes.Find(shape)!.Value, n.Value, null, unit)
                    : null;
        }
    }

    private static FigureValue? Range(FieldReader fields, FrozenDictionary<string, SiteUnit> units)
    {
        var ends = fields.List("range").Select(end => FieldValues.Number(end, "range", fields.Diagnostics)).ToList();
        var shape = fields.Flag("about") ? FigureShape.AboutRange : FigureShape.Range;
        var unit = UnitBinder.Read(fields, units);
        if (ends.Count != 2)
        {
            // That it is no list at all has been said.
            if (fields.Find("range") is not YamlList)
                return null;
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                fields.KeySpan("range"),
                "'range' should be a list of two numbers, as in [5, 10]."
            );
            return null;
        }
        if (ends[0] is not { } low || ends[1] is not { } high || unit is null)
            return null;
        if (low.Value < high.Value)
            return new FigureValue(shape, low.Value, high.Value, unit);
        fields.Diagnostics.Add(FactRules.ImpossibleValue, low.Span, $"The range begins at {low.Value} and ends at {high.Value}.");
        return null;
    }
}
