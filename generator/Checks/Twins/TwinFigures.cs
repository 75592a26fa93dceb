using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>Holds the two languages of a text to the same figures: what one of them writes in digits, the other writes, too, in digits
/// or in words; and what it counts with a word that only counts, the other counts, too.</summary>
/// <remarks>Other words are not compared: "in one go" and 两手空空 count nothing.</remarks>
internal static class TwinFigures
{
    public static void Check(TwinText twin, FigureScanner scanner, DiagnosticBag diagnostics)
    {
        CheckWords(twin, diagnostics);
        if (!Langs.All.Any(lang => HasDigit(twin.Pin[lang])))
            return;
        var figures = Langs.Each(lang => scanner.Scan(twin.Pin[lang], lang));
        // The groups of a number differ by language: "100 86", 10086.
        var areDigitsSame = DigitsOf(twin.Pin.En) == DigitsOf(twin.Pin.Zh);
        var alone = Langs.Each(_ => new List<string>());
        foreach (var lang in Langs.All)
        {
            foreach (
                var figure in figures[lang]
                    .Where(figure => HasDigit(Written(figure, twin.Pin[lang])) && (figure.Unit is not null || !areDigitsSame))
            )
            {
                var other = twin.Pin[lang.Twin()];
                if (
                    !figures[lang.Twin()].Any(found => IsSame(figure, twin.Pin[lang], found, other))
                    && !SaysUnnamed(figure, other, lang.Twin())
                )
                    alone[lang].Add(Written(figure, twin.Pin[lang]));
            }
        }
        if (alone is { En: [var en], Zh: [var zh] })
        {
            // One figure that is another: told once, as nobody knows which of the two is right.
            diagnostics.Add(
                LinkRules.TwinFigure,
                twin.Texts.En.Span,
                $"The English of this has '{en}', the Chinese '{zh}'.",
                new Note("the Chinese", twin.Texts.Zh.Span)
            );
            return;
        }
        foreach (var lang in Langs.All)
        {
            foreach (var written in alone[lang])
                Report(twin, lang, written, diagnostics);
        }
    }

    private static void CheckWords(TwinText twin, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var other = Language.Of(lang.Twin());
            foreach (var (word, number) in Language.Of(lang).CountsIn(twin.Pin[lang]))
            {
                var digits = number.ToString(CultureInfo.InvariantCulture);
                if (!other.MayCount(twin.Pin[lang.Twin()], number) && !twin.Pin[lang.Twin()].Contains(digits, StringComparison.Ordinal))
                    Report(twin, lang, word, diagnostics);
            }
        }
    }

    private static void Report(TwinText twin, Lang lang, string written, DiagnosticBag diagnostics)
    {
        var other = Language.Of(lang.Twin()).EnglishName;
        diagnostics.Add(
            LinkRules.TwinFigure,
            twin.Texts[lang].Span,
            $"'{written}' is not in the {other} of this.",
            new Note($"the {other}", twin.Texts[lang.Twin()].Span)
        );
    }

    private static bool IsSame(Figure figure, string text, Figure other, string otherText) =>
        figure.Kind is FigureKind.Phone or FigureKind.Token || other.Kind is FigureKind.Phone or FigureKind.Token
            ? DigitsOf(Written(figure, text)) == DigitsOf(Written(other, otherText))
            : figure.Kind == other.Kind && SaysTheSame(figure, other);

    private static bool SaysTheSame(Figure figure, Figure other) =>
        // A day without its year has no date: its month has a name in one language and a number in the other.
        figure.Kind == FigureKind.Date
            ? figure.Date == other.Date
            : figure.Low == other.Low
                && figure.High == other.High
                && (
                    figure.Unit is null || other.Unit is null || figure.Unit == other.Unit || figure.Unit.IsCounted || other.Unit.IsCounted
                );

    private static bool SaysUnnamed(Figure figure, string text, Lang lang) =>
        Language
            .Of(lang)
            .UnnamedFigures.Any(known =>
                figure.Low == known.Number && figure.Unit == known.Unit && text.Contains(known.Words, StringComparison.OrdinalIgnoreCase)
            );

    private static string Written(Figure figure, string text) => text.Substring(figure.Start, figure.Length).Trim();

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');
}
