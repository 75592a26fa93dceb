using System.Text.RegularExpressions;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>Finds the times that a language has a word for beside days, months and years: a fortnight is fourteen days, a quarter three
/// months. They hide a fact's figure as well as any number does.</summary>
internal abstract class PeriodReader
{
    /// <summary>Finds a period: groups <c>n</c> for the number of them, which may be missing, and <c>weeks</c>, <c>fortnights</c>,
    /// <c>quarters</c>.</summary>
    protected abstract Regex Periods { get; }

    /// <summary>Whether a text can have a period. May say yes too often, never no too often.</summary>
    protected abstract bool MayHavePeriod(ReadOnlySpan<char> text);

    /// <summary>The number that digits and words make; <c>null</c> when they make none.</summary>
    protected abstract decimal? ParseNumber(string text);

    /// <summary>The figures of a text with its periods among them, each in the place of the number it is made with.</summary>
    /// <param name="figures">Those found by their numbers.</param>
    public IReadOnlyList<Figure> Add(IReadOnlyList<Figure> figures, string text)
    {
        if (!MayHavePeriod(text))
            return figures;
        var periods = Periods.Matches(text).Select(Read).OfType<Figure>().ToList();
        if (periods.Count == 0)
            return figures;
        return
        [
            .. figures
                .Where(figure =>
                    !periods.Exists(period => figure.Start < period.Start + period.Length && period.Start < figure.Start + figure.Length)
                )
                .Concat(periods)
                .OrderBy(figure => figure.Start),
        ];
    }

    private Figure? Read(Match match)
    {
        var written = match.Groups["n"].Value;
        if (written.Length > MostDigits || (written.Length == 0 ? 1 : ParseNumber(written)) is not { } number)
            return null;
        var (factor, unit) =
            match.Groups["weeks"].Success ? (7, TimeUnit.Day)
            : match.Groups["fortnights"].Success ? (14, TimeUnit.Day)
            : (3, TimeUnit.Month);
        return new Figure(
            match.Index,
            match.Length,
            FigureKind.Number,
            number * factor,
            Unit: Unit.Of(unit),
            IsSpelledOut: !match.ValueSpan.ContainsAnyInRange('0', '9')
        );
    }

    // Nobody counts more weeks than that.
    private const int MostDigits = 18;
}
