using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Figures;

/// <summary>Which entry a figure belongs to: every fact by its value, every hotline by its number.</summary>
internal sealed class FigureIndex
{
    /// <summary>Below this, a count without a unit is too common to belong to anything: "three ways", "10 minutes' walk".</summary>
    private const int LeastDistinctiveCount = 20;

    private const int MonthsPerYear = 12;

    private readonly Dictionary<Quantity, Entity> _numbers = [];
    private readonly Dictionary<string, Entity> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _digits = new(StringComparer.Ordinal);

    private readonly FigureScanner _scanner;

    public FigureIndex(SiteConfig config, DataSet data)
    {
        _scanner = new FigureScanner(config.Units.Values);
        var hotlines = data.OfKind<Hotline>().ToList();
        foreach (var hotline in hotlines)
            _digits.TryAdd(hotline.Dial.TrimStart('+'), hotline);
        foreach (var code in config.CallingCodes)
        {
            foreach (var hotline in hotlines.Where(hotline => hotline.Dial.StartsWith(code, StringComparison.Ordinal)))
                _digits.TryAdd(hotline.Dial[code.Length..], hotline);
        }
        // A fact that guides cite comes before one that is only listed.
        foreach (var fact in data.OfKind<Fact>().Where(f => !f.ReferenceOnly))
            Add(fact);
        foreach (var fact in data.OfKind<Fact>().Where(f => f.ReferenceOnly))
            Add(fact);
    }

    /// <summary>The figures of a text.</summary>
    public IReadOnlyList<Figure> Find(string text, Lang lang) => _scanner.Scan(text, lang);

    /// <returns>The entry whose figure this is, or <c>null</c>.</returns>
    public Entity? Owner(Figure figure) =>
        figure.Kind switch
        {
            FigureKind.Date => figure.Date is { } date && _dates.TryGetValue(date.ToString(), out var dated) ? dated : null,
            FigureKind.Phone => Digits(figure),
            FigureKind.Number => Digits(figure) ?? Number(figure),
            _ => null,
        };

    private void Add(Fact fact)
    {
        switch (fact.Value.Value)
        {
            case FigureValue value:
                _numbers.TryAdd(QuantityOf(value.Low, value.High, value.Unit.Once), fact);
                break;
            case DateValue value:
                _dates.TryAdd(value.Date.ToString(), fact);
                break;
            case TextValue value:
                foreach (var figure in Langs.All.SelectMany(lang => _scanner.Scan(value.Text[lang], lang)).Where(f => f.Digits.Length >= 5))
                    _digits.TryAdd(figure.Digits, fact);
                break;
        }
    }

    private Entity? Digits(Figure figure) =>
        figure is { Digits.Length: > 0, IsSpelledOut: false } && _digits.TryGetValue(figure.Digits, out var owner) ? owner : null;

    private Entity? Number(Figure figure)
    {
        if (figure.Unit is null && (figure.IsSpelledOut || figure.Low < LeastDistinctiveCount))
            return null;
        // A monthly fee is named with and without its "a month"; as a bare sum it is the same figure.
        return _numbers.TryGetValue(QuantityOf(figure.Low, figure.High, figure.Unit?.Once ?? Unit.Count), out var owner) ? owner : null;
    }

    /// <summary>Half a year is the same figure as six months.</summary>
    private static Quantity QuantityOf(decimal low, decimal? high, Unit unit) =>
        unit == Unit.Of(TimeUnit.Year)
            ? new Quantity(low * MonthsPerYear, high * MonthsPerYear, Unit.Of(TimeUnit.Month))
            : new Quantity(low, high, unit);

    /// <summary>A number or range with its unit. Compared by hand: for a record the runtime would compile comparers of decimals at every
    /// start.</summary>
    private sealed class Quantity(decimal low, decimal? high, Unit unit) : IEquatable<Quantity>
    {
        private readonly decimal _low = low;
        private readonly decimal? _high = high;
        private readonly Unit _unit = unit;

        public bool Equals(Quantity? other) => other is not null && _low == other._low && _high == other._high && _unit == other._unit;

        public override bool Equals(object? obj) => Equals(obj as Quantity);

        public override int GetHashCode() => (_low.GetHashCode() * 31) + _unit.GetHashCode();
    }
}
