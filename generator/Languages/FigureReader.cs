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
    protected const string Digits = @"(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)";

    /// <summary>The pattern of a date as data has it: 2026-01-21, 2026-04.</summary>
    protected const string IsoDate = @"(?<![\d-])(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?![\d-])";

    /// <summary>Finds dates, with the groups <c>y</c>, <c>m</c> and <c>d</c> for their parts.</summary>
    protected abstract Regex Dates { get; }

    /// <summary>Finds numbers and ranges, with the groups <c>low</c> and <c>high</c>; <c>percent</c>; and <c>unit</c>, in it
    /// <c>working</c>, <c>day</c>, <c>month</c>, <c>year</c>, <c>hour</c>. Units of the site are looked for where it ends.</summary>
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

    /// <summary>The time for which a sum is, by what stands before it; <c>null</c> when that names none.</summary>
    /// <param name="before">A few characters.</param>
    protected abstract TimeUnit? PerBefore(string before);

    /// <summary>The same by what follows a number and its unit, and where that ends.</summary>
    protected abstract (TimeUnit Per, int End)? PerAfter(string text, int at);

    /// <summary>Whether a figure in words is one of a thing, as "a week", which is any.</summary>
    /// <param name="text">From the figure on.</param>
    public abstract bool IsOne(ReadOnlySpan<char> text);

    /// <summary>Whether a word that might be a unit of the site says something else of a number here.</summary>
    /// <param name="start">Where the number begins.</param>
    protected abstract bool IsNoUnit(string word, string text, int start, bool isSpelledOut);

    /// <param name="text">Prose; each link in it is one <see cref="ProseUnit.LinkMark"/>.</param>
    /// <param name="units">Those of the site's own.</param>
    public IReadOnlyList<Figure> Scan(string text, UnitWords units)
    {
        // Most stretches of prose hold no figure, and a look at their characters costs far less than the patterns do.
        var mayHaveDigits = FigureSigns.MayHaveDigits(text);
        if (!mayHaveDigits && !MayHaveWords(text))
            return [];
        return Scan(text, units, dates: mayHaveDigits || MayHaveSpelledDates(text), phones: mayHaveDigits);
    }

    /// <summary>The same, with only those patterns that can match; to ask for all is slower and finds no more.</summary>
    public IReadOnlyList<Figure> Scan(string text, UnitWords units, bool dates, bool phones)
    {
        var figures = new List<Figure>();
        var rest = text;
        if (dates)
            rest = Take(rest, Dates, (match, _) => Dated(match), figures);
        if (phones)
            rest = Take(
                rest,
                Phones(),
                (match, _) => new Figure(match.Index, match.Length, FigureKind.Phone) { Digits = DigitsOf(match.Value) },
                figures
            );
        Take(rest, Numbers, (match, from) => Numbered(match, from, rest, units), figures);
        figures.Sort((a, b) => a.Start.CompareTo(b.Start));
        return figures;
    }

    /// <param name="read">The figure of a match, which may reach beyond it on both sides, but not before where the last one ended.</param>
    /// <returns>The text with each figure taken out of it, at the same length.</returns>
    private static string Take(string text, Regex pattern, Func<Match, int, Figure?> read, List<Figure> figures)
    {
        char[]? rest = null;
        var from = 0;
        for (var match = pattern.Match(text); match.Success; match = pattern.Match(text, from))
        {
            var figure = read(match, from);
            from = figure is null ? match.Index + match.Length : figure.Start + figure.Length;
            if (figure is null)
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

    private Figure? Numbered(Match match, int from, string text, UnitWords units)
    {
        var (low, high, written) = (match.Groups["low"], match.Groups["high"], match.Groups["unit"]);
        var isPercent = match.Groups["percent"].Success;
        var sign = units.Before(text, match.Index, from);
        var thing = isPercent ? null : units.After(text, written.Success ? written.Index : match.Index + match.Length);
        // Of "2 day passes" the site may know the pass, and every language knows the day.
        if (thing is { } found && found.End <= match.Index + match.Length && written.Success)
            thing = null;
        var end = thing?.End ?? match.Index + match.Length;
        var per = PerAfter(text, end);
        var start = sign?.Start ?? match.Index;
        var isSpelledOut = !match.ValueSpan.ContainsAnyInRange('0', '9');
        var figure = new Figure(start, (per?.End ?? end) - start, FigureKind.Number, IsSpelledOut: isSpelledOut);
        var token = isSpelledOut ? null : figure with { Kind = FigureKind.Token, Digits = DigitsOf(match.Value) };
        if (!isSpelledOut && (TouchesLetter(start - 1) || (!written.Success && thing is null && TouchesLetter(end))))
            return token;
        if (Parse(low.Value) is not { } first)
            return token;
        var second = high.Success ? Parse(high.Value) : null;
        if (high.Success && second is null)
            return token;
        // "5 to 10 million", 5至10万: the multiplier is said once for both, but not in 五到十.
        if (Multiplier(high.Value) is > 1 and var multiplier && Multiplier(low.Value) == 1 && first * multiplier < second)
            first *= multiplier;
        if (isPercent)
            return figure with { Kind = FigureKind.Percent, Low = first, High = second };
        var unit =
            (sign?.Unit ?? thing?.Unit) is not { } own ? (TimeOf(match) is { } time ? Unit.Of(time) : null)
            : sign is null && IsNoUnit(thing!.Value.Word, text, start, isSpelledOut) ? null
            : Unit.Of(own, per?.Per ?? PerBefore(text[Math.Max(0, start - 10)..start]));
        var digits = unit is null && !high.Success && low.Value.All(char.IsAsciiDigit) ? low.Value : "";
        return digits.Length == 4 && first is >= 1900 and <= 2099
            ? figure with
            {
                Kind = FigureKind.Date,
                Date = new PartialDate((int)first, null, null),
                Digits = digits,
            }
            : figure with
            {
                Low = first,
                High = second,
                Unit = unit,
                Digits = digits,
            };

        bool TouchesLetter(int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
    }

    // Two points make a version or an article, 2.1.7; very long digits are no quantity.
    private decimal? Parse(string text) => text.AsSpan().Count('.') > 1 || text.Count(char.IsAsciiDigit) > 18 ? null : ParseNumber(text);

    private static TimeUnit? TimeOf(Match match)
    {
        var groups = match.Groups;
        if (!groups["unit"].Success)
            return null;
        return groups["working"].Success ? TimeUnit.WorkingDay
            : groups["day"].Success ? TimeUnit.Day
            : groups["month"].Success ? TimeUnit.Month
            : groups["year"].Success ? TimeUnit.Year
            : groups["hour"].Success ? TimeUnit.Hour
            : null;
    }

    private static string DigitsOf(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    [GeneratedRegex(
        @"\+\d(?:[ -]?\d)*|(?<![\d,.])\d{3,4}(?<gap>[ -])\d{3,4}\k<gap>\d{3,4}(?![\d,])|(?<![\d,.])0\d{2,3}-\d{7,8}(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Phones();
}
