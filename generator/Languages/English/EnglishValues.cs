using System.Globalization;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English values: "at least 90 days", "roughly 5 to 10 euros a month".</summary>
internal sealed class EnglishValues : ValueWriter
{
    public override string RangePattern => "{0} to {1}";

    protected override string NotPublished => "not published";

    protected override string None => "none";

    public override IEnumerable<string> OtherWaysToSaySeveral(SeveralValue value) => [$"a few {Counted(value)}".TrimEnd()];

    public override string Several(SeveralValue value) => $"several {Counted(value)}".TrimEnd();

    private static string Counted(SeveralValue value) => EnglishUnits.Word(value.Unit, plural: true);

    public override string Figure(FigureValue figure)
    {
        var isPlural = figure.High is not null || (figure.Low != 1 && figure.Low != 0.5m);
        var number = figure.High is { } high ? Range(Number(figure.Low), Number(high)) : Number(figure.Low);
        var amount = EnglishUnits.With(number, figure.Unit, isPlural);
        return figure.Shape switch
        {
            FigureShape.Exact or FigureShape.Range => amount,
            FigureShape.AtLeast => $"at least {amount}",
            FigureShape.AtMost => figure.Unit.Time is not null ? $"within {amount}" : $"at most {amount}",
            FigureShape.MoreThan => $"more than {amount}",
            FigureShape.LessThan => $"under {amount}",
            FigureShape.About => $"around {amount}",
            FigureShape.AboutRange => $"roughly {amount}",
        };
    }

    public override string Date(DateValue value) => Language.Of(Lang.En).Dates.Write(value);

    public override string Text(TextValue value) => value.Text[Lang.En];

    private static string Number(decimal number) =>
        number switch
        {
            0.5m => "half",
            >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000_000:0.##} billion"),
            >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000:0.##} million"),
            _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
        };
}
