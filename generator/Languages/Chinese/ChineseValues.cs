using System.Globalization;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese values: 至少90天, 每月约5至10元.</summary>
internal sealed class ChineseValues : ValueWriter
{
    public override string RangePattern => "{0}至{1}";

    protected override string NotPublished => "未公布";

    protected override string None => "无";

    public override IEnumerable<string> OtherWaysToSaySeveral(SeveralValue value)
    {
        var word = Counted(value);
        return new[] { "几", "数", "若干" }.SelectMany(several => new[] { several + word, $"{several}个{word}" });
    }

    public override string Several(SeveralValue value) => $"{ChineseUnits.Before(value.Unit)}数{Counted(value)}";

    private static string Counted(SeveralValue value) => ChineseUnits.WordAfterSeveral(value.Unit);

    public override string Figure(FigureValue figure)
    {
        var number = figure.High is { } high ? Range(Number(figure.Low), Number(high)) : Number(figure.Low);
        var before = ChineseUnits.Before(figure.Unit);
        var amount = number + ChineseUnits.Word(figure.Unit);
        return figure.Shape switch
        {
            FigureShape.Exact or FigureShape.Range => before + amount,
            FigureShape.AtLeast => $"{before}至少{amount}",
            FigureShape.AtMost => figure.Unit.Time is not null ? $"{amount}内" : $"{before}最多{amount}",
            FigureShape.MoreThan => $"{before}超过{amount}",
            FigureShape.LessThan => $"{before}不到{amount}",
            FigureShape.About or FigureShape.AboutRange => $"{before}约{amount}",
        };
    }

    public override string Date(DateValue value) => Language.Of(Lang.Zh).Dates.Write(value);

    public override string Text(TextValue value) => value.Text[Lang.Zh];

    private static string Number(decimal number) =>
        number switch
        {
            0.5m => "半",
            >= 100_000_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 100_000_000:0.##}亿"),
            >= 100_000 => string.Create(CultureInfo.InvariantCulture, $"{number / 10_000:0.##}万"),
            _ => number.ToString("0.##", CultureInfo.InvariantCulture),
        };
}
