using CsCheck;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text.Characters;

namespace SiteGen.Tests.Properties;

[Tier(Tier.Slow)]
public class FigureProperties
{
    private static readonly Gen<decimal> Amount = Gen.OneOf(
        Gen.Const(0.5m),
        Gen.Int[1, 999].Select(n => (decimal)n),
        Gen.Int[1_000, 99_999].Select(n => (decimal)n),
        // Millions and billions are written with two decimals at most.
        Gen.Int[10, 99_999].Select(n => n * 10_000_000m),
        Gen.Int[10, 99].Select(n => n * 100_000m)
    );

    private static readonly Unit[] Units =
    [
        .. Enum.GetValues<TimeUnit>()
            .Select(Unit.Of)
            .Append(Unit.Count)
            .Concat(SampleUnits.All.Select(thing => Unit.Of(thing)))
            .Concat(Enum.GetValues<TimeUnit>().Select(time => Unit.Of(SampleUnits.Money, time))),
    ];

    private static readonly Gen<FigureValue> Values = Gen.Select(
            Gen.Enum<FigureShape>(),
            Gen.Int[0, Units.Length - 1].Select(i => Units[i]),
            Amount,
            Amount,
            (shape, unit, low, high) =>
                shape is FigureShape.Range or FigureShape.AboutRange
                    ? new FigureValue(shape, Math.Min(low, high), Math.Max(low, high), unit)
                    : new FigureValue(shape, low, null, unit)
        )
        .Where(value =>
            value.High is { } high
                ? value.Low < high && high < 100_000 && IsSpoken(value.Low, value) && IsSpoken(high, value)
                : IsSpoken(value.Low, value)
        );

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 60],
        Gen.String[Gen.Char["0129.,+- %¥年月日个万亿十百千零三五半天位元至aRMB half million to \n￼"], 0, 40]
    );

    private static readonly string[] Pieces =
    [
        " ",
        "-",
        ", ",
        "one",
        "Two",
        "ten",
        "phone",
        "someone",
        "half",
        "a day",
        "hundred",
        "MILLION",
        "dozen",
        "ſix",
        "thırty",
        "é",
        "_",
        "'s",
        "May",
        "March ",
        "RMB",
        "￥",
        "％",
        "＋",
        "７",
        "3",
        "٣",
        "๔",
        "꘡",
        "二",
        "〇",
        "二〇二二",
        "年",
        "月",
        "半",
        "半天",
        "三五",
        "万一",
        "百分之",
        "个",
        "多元",
        "到",
        "￼",
    ];

    /// <summary>What figures are made of, and what only looks like it.</summary>
    private static readonly Gen<string> Signs = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat);

    [Fact]
    public void A_value_as_prose_writes_it_is_found_again() =>
        Gen.Select(Values, Gen.OneOf(Lang.En, Lang.Zh))
            .Try(
                (value, lang) => SampleUnits.Scanner.Scan(value.In(lang), lang).Any(figure => figure.Says(value)),
                print: p => $"{p.Item1} {p.Item1.In(p.Item2)}"
            );

    [Fact]
    public void A_date_as_prose_writes_it_is_found_again() =>
        Gen.Select(
                Gen.DateOnly[new DateOnly(1950, 1, 1), new DateOnly(2090, 1, 1)],
                Gen.Int[1, 3],
                Gen.Enum<DateShape>(),
                Gen.OneOf(Lang.En, Lang.Zh)
            )
            .Try(
                (day, parts, shape, lang) =>
                {
                    var date = new PartialDate(day.Year, parts > 1 ? day.Month : null, parts > 2 ? day.Day : null);
                    return SampleUnits.Scanner.Scan(new DateValue(date, shape).In(lang), lang).Single().Date == date;
                }
            );

    [Fact]
    public void Figures_lie_in_the_text_in_order_and_no_digit_is_left_out() =>
        Gen.Select(Text, Gen.OneOf(Lang.En, Lang.Zh))
            .Try(
                (text, lang) =>
                {
                    var end = 0;
                    foreach (var figure in SampleUnits.Scanner.Scan(text, lang))
                    {
                        if (figure.Start < end || figure.Length <= 0 || text.AsSpan(end, figure.Start - end).ContainsAnyInRange('0', '9'))
                            return false;
                        end = figure.Start + figure.Length;
                    }
                    return end <= text.Length && !text.AsSpan(end).ContainsAnyInRange('0', '9');
                }
            );

    [Fact]
    public void What_is_skipped_for_speed_finds_nothing() =>
        Gen.Select(Gen.OneOf(Text, Signs), Gen.OneOf(Lang.En, Lang.Zh))
            .Try(
                (text, lang) =>
                    PlainText.Of(text).Text is var plain
                    && SampleUnits.Scanner.Scan(plain, lang).SequenceEqual(AskedOfEveryPattern(plain, lang)),
                few: 5_000,
                all: 50_000
            );

    [Fact]
    public void Every_digit_of_Unicode_is_seen() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsDigit),
            c => Assert.True(FigureSigns.MayHaveDigits([c]))
        );

    /// <summary>Only ASCII letters make number words, though the pattern ignores case.</summary>
    [Fact]
    public void No_other_letter_stands_for_one_of_a_number_word()
    {
        foreach (var c in Enumerable.Range(128, char.MaxValue - 127).Select(c => (char)c).Where(c => !char.IsDigit(c)))
        {
            foreach (var word in new[] { $"{c}ix", $"s{c}x", $"bi{c}lion", $"{c}undred", $"do{c}en" })
                Assert.Equal(SampleUnits.Scanner.Scan(word, Lang.En).Count, AskedOfEveryPattern(word, Lang.En).Count);
        }
    }

    private static IReadOnlyList<Figure> AskedOfEveryPattern(string text, Lang lang)
    {
        var plain = PlainText.Of(text).Text;
        var found = Language.Of(lang).Figures.Scan(plain, new UnitWords(SampleUnits.All, lang), dates: true, phones: true);
        return Language.Of(lang).Periods.Add(found, plain);
    }

    /// <summary>Halves are of times only, and never begin a range; a count or number of years near 2000 reads as a date.</summary>
    private static bool IsSpoken(decimal number, FigureValue value) =>
        number == 0.5m
            ? value is { High: null, Unit.Time: TimeUnit.Day or TimeUnit.Month or TimeUnit.Year or TimeUnit.Hour }
            : (value.Unit != Unit.Count && value.Unit.Time != TimeUnit.Year) || number is < 1900 or > 2099;
}
