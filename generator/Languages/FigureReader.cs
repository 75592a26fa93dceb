using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Languages;

/// <summary>Finds the figures in the running text of a language: dates, phone numbers, sums, durations, counts, percentages, and any other
/// digits.</summary>
/// <remarks>Every digit of the text is part of some figure found, so that nothing with a digit goes unseen.</remarks>
internal abstract partial class FigureReader
{
    /// <summary>Beyond this a number is no quantity we know, and arithmetic with it could overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>The pattern of a number in digits.</summary>
    protected const string Digits = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)";

    /// <summary>The pattern of a date as data has it: 2026-01-21, 2026-04.</summary>
    protected const string IsoDate = @"(?<![\d-])(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?![\d-])";

    /// <summary>Finds dates, with the groups <c>y</c>, <c>m</c> and <c>d</c> for their parts.</summary>
    protected abstract Regex Dates { get; }

    /// <summary>Finds numbers and ranges, with the groups <c>low</c> and <c>high</c>; <c>sign</c>, <c>percent</c>, <c>unit</c> and in it
    /// <c>working</c>, <c>day</c>, <c>month</c>, <c>year</c>, <c>hour</c>, <c>digit</c>, <c>money</c>; and <c>monthly</c>.</summary>
    protected abstract Regex Numbers { get; }

    /// <summary>Whether a text can have a number without a digit. May say yes too often, never no too often.</summary>
    protected abstract bool MayHaveWords(ReadOnlySpan<char> text);

    /// <summary>Whether a text without a digit can have a date: 二〇二二年. May say yes too often, never no too often.</summary>
    protected abstract bool MayHaveSpelledDates(ReadOnlySpan<char> text);

    /// <summary>The number that digits and words make; <c>null</c> when they make none.</summary>
    protected abstract decimal? ParseNumber(string text);

    /// <summary>What the last word of a number multiplies by: a million in "10 million"; 1 when it does not.</summary>
    protected abstract decimal Multiplier(string text);

    /// <summary>The number of a year, month or day that is written without digits; <c>null</c> when it is none.</summary>
    protected abstract int? SpelledDatePart(string text);

    /// <summary>Whether a sum is one for every month by what stands before it.</summary>
    /// <param name="before">A few characters.</param>
    protected abstract bool IsMonthly(ReadOnlySpan<char> before);

    /// <summary>Whether a number that might be one of digits is one of people.</summary>
    protected abstract bool CountsPeople(Match match, string text, bool isSpelledOut);

    /// <param name="text">Prose; each link in it is one <see cref="ProseUnit.LinkMark"/>.</param>
    public IReadOnlyList<Figure> Scan(string text)
    {
        // Most stretches of prose hold no figure, and a look at their characters costs far less than the patterns do.
        var mayHaveDigits = FigureSigns.MayHaveDigits(text);
        if (!mayHaveDigits && !MayHaveWords(text))
            return [];
        return Scan(text, dates: mayHaveDigits || MayHaveSpelledDates(text), phones: mayHaveDigits);
    }

    /// <summary>The same, with only those patterns that can match; to ask for all is slower and finds no more.</summary>
    public IReadOnlyList<Figure> Scan(string text, bool dates, bool phones)
    {
        var figures = new List<Figure>();
        var rest = Narrow(text);
        if (dates)
            rest = Take(rest, Dates, Dated, figures);
        if (phones)
            rest = Take(
                rest,
                Phones(),
                match => new Figure(match.Index, match.Length, FigureKind.Phone) { Digits = DigitsOf(match.Value) },
                figures
            );
        Take(rest, Numbers, match => Numbered(match, rest), figures);
        figures.Sort((a, b) => a.Start.CompareTo(b.Start));
        return figures;
    }

    /// <summary>Full-width digits and signs as ASCII ones, character for character.</summary>
    private static string Narrow(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('０', '９') && !text.AsSpan().ContainsAny('％', '＋'))
            return text;
        return string.Create(
            text.Length,
            text,
            (narrow, wide) =>
            {
                for (var i = 0; i < wide.Length; i++)
                    narrow[i] = wide[i] is >= '０' and <= '９' or '％' or '＋' ? (char)(wide[i] - 0xFEE0) : wide[i];
            }
        );
    }

    /// <returns>The text with each figure taken out of it, at the same length.</returns>
    private static string Take(string text, Regex pattern, Func<Match, Figure?> read, List<Figure> figures)
    {
        char[]? rest = null;
        foreach (Match match in pattern.Matches(text))
        {
            if (read(match) is not { } figure)
                continue;
            figures.Add(figure);
            rest ??= text.ToCharArray();
            Array.Fill(rest, ProseUnit.LinkMark, figure.Start, figure.Length);
        }
        return rest is null ? text : new string(rest);
    }

    private Figure? Dated(Match match)
    {
        var written = match.Groups["y"].Value;
        var spelledOut = !match.ValueSpan.ContainsAnyInRange('0', '9');
        var figure = new Figure(match.Index, match.Length, FigureKind.Date, IsSpelledOut: spelledOut);
        if (written.Length == 0)
            return figure;
        var year = DatePart(written);
        if (year is not (>= 1900 and <= 2099))
            return null;
        var (month, day) = (DatePart(match.Groups["m"].Value), DatePart(match.Groups["d"].Value));
        var iso = string.Create(
            CultureInfo.InvariantCulture,
            $"{year:0000}{(month is { } m ? $"-{m:00}" : "")}{(day is { } d ? $"-{d:00}" : "")}"
        );
        return figure with { Date = PartialDate.Parse(iso) };
    }

    private int? DatePart(string text) =>
        text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : SpelledDatePart(text);

    private Figure? Numbered(Match match, string text)
    {
        // A numeral by itself, as the 一 in most paragraphs, has no unit and no other end; its groups need no look.
        if (match.Length == 1 && !char.IsDigit(match.ValueSpan[0]))
            return Parse(match.Value) is { } numeral ? new Figure(match.Index, 1, FigureKind.Number, numeral, IsSpelledOut: true) : null;
        var (low, high) = (match.Groups["low"], match.Groups["high"]);
        var end = match.Index + match.Length;
        var spelledOut = !match.ValueSpan.ContainsAnyInRange('0', '9');
        var figure = new Figure(match.Index, match.Length, FigureKind.Number, IsSpelledOut: spelledOut);
        var token = spelledOut ? null : figure with { Kind = FigureKind.Token, Digits = DigitsOf(match.Value) };
        if (!spelledOut && (TouchesLetter(match.Index - 1) || (!match.Groups["unit"].Success && TouchesLetter(end))))
            return token;
        if (Parse(low.Value) is not { } first)
            return token;
        var second = high.Success ? Parse(high.Value) : null;
        if (high.Success && second is null)
            return token;
        // "5 to 10 million", 5至10万: the multiplier is said once for both, but not in 五到十.
        if (Multiplier(high.Value) is > 1 and var multiplier && Multiplier(low.Value) == 1 && first * multiplier < second)
            first *= multiplier;
        var unit = UnitOf(match, text, spelledOut);
        var digits = !high.Success && low.Value.All(char.IsAsciiDigit) ? low.Value : "";
        if (match.Groups["percent"].Success)
            return figure with { Kind = FigureKind.Percent, Low = first, High = second };
        if (unit is null && !high.Success && digits.Length == 4 && first is >= 1900 and <= 2099)
            return figure with { Kind = FigureKind.Date, Date = new PartialDate((int)first, null, null), Digits = digits };
        return figure with { Low = first, High = second, Unit = unit, Digits = unit is null ? digits : "" };

        bool TouchesLetter(int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
    }

    // Two points make a version or an article, 2.1.7; very long digits are no quantity.
    private decimal? Parse(string text) => text.AsSpan().Count('.') > 1 || text.Count(char.IsAsciiDigit) > 18 ? null : ParseNumber(text);

    private Unit? UnitOf(Match match, string text, bool spelledOut)
    {
        var groups = match.Groups;
        if (groups["money"].Success || groups["sign"].Success)
            return groups["monthly"].Success || IsMonthly(text.AsSpan(Math.Max(0, match.Index - 10), Math.Min(10, match.Index)))
                ? Unit.CnyPerMonth
                : Unit.Cny;
        if (groups["working"].Success)
            return Unit.WorkingDay;
        if (groups["day"].Success)
            return Unit.Day;
        if (groups["month"].Success)
            return Unit.Month;
        if (groups["year"].Success)
            return Unit.Year;
        if (groups["hour"].Success)
            return Unit.Hour;
        return groups["digit"].Success && !CountsPeople(match, text, spelledOut) ? Unit.Digit : null;
    }

    private static string DigitsOf(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    [GeneratedRegex(
        @"\+\d(?:[ -]?\d)*|(?<![\d,.])\d{3,4}(?<gap>[ -])\d{3,4}\k<gap>\d{3,4}(?![\d,])|(?<![\d,.])0\d{2,3}-\d{7,8}(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Phones();
}
