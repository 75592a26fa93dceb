using System.Globalization;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English values: "at least 90 days", "roughly 5 to 10 RMB a month".</summary>
internal sealed class EnglishValues : ValueWriter
{
    public override string RangePattern => "{0} to {1}";

    protected override string NotPublished => "not published";

    protected override string None => "none";

    public override IEnumerable<string> OtherWaysToSaySeveral(Unit unit) => [$"a few {EnglishUnits.Word(unit, plural: true)}"];

    protected override string Several(Unit unit) => $"several {EnglishUnits.Word(unit, plural: true)}";

    protected override string Figure(FigureValue figure)
    {
        var amount = figure.High is { } high
            ? EnglishUnits.With(Range(Number(figure.Low), Number(high)), figure.Unit, plural: true)
            : EnglishUnits.With(Number(figure.Low), figure.Unit, plural: figure.Low != 1 && figure.Low != 0.5m);
        return figure.Shape switch
        {
            FigureShape.Exact or FigureShape.Range => amount,
            FigureShape.AtLeast => $"at least {amount}",
            FigureShape.AtMost => IsDuration(figure.Unit) ? $"within {amount}" : $"at most {amount}",
            FigureShape.MoreThan => $"more than {amount}",
            FigureShape.LessThan => $"under {amount}",
            FigureShape.About => $"around {amount}",
            FigureShape.AboutRange => $"roughly {amount}",
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Shape, null),
        };
    }

    private static string Number(decimal number) =>
        number switch
        {
            0.5m => "half",
            >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000_000:0.##} billion"),
            >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000:0.##} million"),
            _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
        };
}
