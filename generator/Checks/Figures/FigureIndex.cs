using SiteGen.Model;

namespace SiteGen.Checks.Figures;

/// <summary>Which entry a figure belongs to: every fact by its value, every hotline by its number.</summary>
internal sealed class FigureIndex
{
    /// <summary>Below this, a count without a unit is too common to belong to anything: "three ways", "10 minutes' walk".</summary>
    private const int LeastDistinctiveCount = 20;

    private readonly Dictionary<(decimal Low, decimal? High, Unit Unit), EntityKey> _numbers = [];
    private readonly Dictionary<PartialDate, EntityKey> _dates = [];
    private readonly Dictionary<string, EntityKey> _digits = new(StringComparer.Ordinal);

    public FigureIndex(DataSet data)
    {
        var hotlines = data.OfKind<Hotline>().ToList();
        foreach (var hotline in hotlines) _digits.TryAdd(hotline.Dial.TrimStart('+'), hotline.Key.Value);
        foreach (var hotline in hotlines.Where(h => h.Dial.StartsWith("+86", StringComparison.Ordinal))) _digits.TryAdd(hotline.Dial[3..], hotline.Key.Value);
        // A fact that guides cite comes before one that is only listed.
        foreach (var fact in data.OfKind<Fact>().OrderBy(f => f.ReferenceOnly)) Add(fact);
    }

    /// <returns>The entry whose figure this is, or <c>null</c>.</returns>
    public EntityKey? Owner(Figure figure) => figure.Kind switch
    {
        FigureKind.Date => figure.Date is { } date && _dates.TryGetValue(date, out var dated) ? dated : null,
        FigureKind.Phone => Digits(figure),
        FigureKind.Number => Digits(figure) ?? Number(figure),
        _ => null,
    };

    private void Add(Fact fact)
    {
        switch (fact.Value.Value)
        {
            case FigureValue value: _numbers.TryAdd((value.Low, value.High, Money(value.Unit)), fact.Key.Value); break;
            case DateValue value: _dates.TryAdd(value.Date, fact.Key.Value); break;
            case TextValue value:
                foreach (var figure in Langs.All.SelectMany(lang => FigureScanner.Scan(value.Text[lang], lang)).Where(f => f.Digits.Length >= 5)) _digits.TryAdd(figure.Digits, fact.Key.Value);
                break;
        }
    }

    private EntityKey? Digits(Figure figure) => figure is { Digits.Length: > 0, IsSpelledOut: false } && _digits.TryGetValue(figure.Digits, out var owner) ? owner : null;

    private EntityKey? Number(Figure figure)
    {
        if (figure.Unit is null && (figure.IsSpelledOut || figure.Low < LeastDistinctiveCount)) return null;
        return _numbers.TryGetValue((figure.Low, figure.High, Money(figure.Unit ?? Unit.Count)), out var owner) ? owner : null;
    }

    // A monthly fee is named with and without its "a month"; as a bare sum it is the same figure.
    private static Unit Money(Unit unit) => unit == Unit.CnyPerMonth ? Unit.Cny : unit;
}
