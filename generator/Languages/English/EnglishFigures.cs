using System.Text.RegularExpressions;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>Figures in English: "five working days", "10 to 20 euros a month", "21 January 2026".</summary>
internal sealed partial class EnglishFigures : FigureReader
{
    private const string Month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private const string ShortMonth = @"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?";

    private const string Word =
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
        + "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)";

    private const string Half = @"\bhalf(?=[\s-](?:an?[\s-])?(?:day|hour|month|year))(?:[\s-]an?\b)?";

    private const string Number =
        $@"(?:{Digits}(?:[\s-]?(?:thousand|million|billion)\b)?|{Half}|" + $@"\b(?:an?\s)?{Word}\b(?:(?:[\s-]and)?[\s-]{Word}\b)*)";

    private const string Unit =
        @"(?<unit>[\s-]?(?:(?<working>(?:working|business)[\s-]days?\b)|(?<day>(?:calendar\s)?days?\b)|(?<month>months?\b)|"
        + @"(?<year>years?\b)|(?<hour>hours?\b)|(?<percent>%|per\s?cent\b)))?";

    protected override Regex Dates => DatePattern();

    protected override Regex Numbers => NumberPattern();

    public override bool IsOne(ReadOnlySpan<char> text) =>
        text.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("one ", StringComparison.OrdinalIgnoreCase);

    protected override bool MayHaveWords(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end > start && EnglishNumbers.IsWord(text[start..end]))
                return true;
            start = end;
        }
        return false;
    }

    protected override bool MayHaveSpelledDates(ReadOnlySpan<char> text) => false;

    protected override decimal? ParseNumber(string text) => EnglishNumbers.Parse(text);

    protected override decimal Multiplier(string text) => EnglishNumbers.Multiplier(text);

    protected override int? SpelledDatePart(string text)
    {
        for (var month = 1; month <= EnglishDates.Months.Count; month++)
        {
            if (EnglishDates.Months[month - 1] == text)
                return month;
        }
        return null;
    }

    protected override TimeUnit? PerBefore(string before) => null;

    protected override (TimeUnit Per, int End)? PerAfter(string text, int at)
    {
        if (
            at >= text.Length
            || (text[at] != '/' && !char.IsWhiteSpace(text[at]))
            || PerPattern().Match(text, at) is not { Success: true } match
        )
            return null;
        TimeUnit per = match.Groups["per"].ValueSpan[0] switch
        {
            'h' or 'H' => TimeUnit.Hour,
            'd' or 'D' => TimeUnit.Day,
            'm' or 'M' => TimeUnit.Month,
            'y' or 'Y' => TimeUnit.Year,
            _ => TimeUnit.WorkingDay,
        };
        return (per, match.Index + match.Length);
    }

    protected override bool IsNoUnit(string word, string text, int start, bool isSpelledOut) => false;

    [GeneratedRegex(
        $@"\b(?:(?<d>\d{{1,2}})\s)?(?<m>{Month})(?:(?:\s(?<d>\d{{1,2}}))?,?\s(?<y>\d{{4}})(?!\d))(?!\d)|"
            + $@"\b\d{{1,2}}(?:st|nd|rd|th)\s(?:of\s)?{Month}(?:,?\s\d{{4}})?(?!\d)|"
            + $@"\b{Month}\s\d{{1,2}}(?:st|nd|rd|th)(?:,?\s\d{{4}})?(?!\d)|"
            + $@"\b(?:\d{{1,2}}\s)?{ShortMonth}\s(?:\d{{1,2}},?\s)?\d{{4}}(?!\d)|"
            + $@"(?<![\d/])\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})(?![\d/])|"
            + $@"\b\d{{1,2}}\s{Month}\b|\b{Month}\s\d{{1,2}}(?!\d)|{IsoDate}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        $@"(?<low>{Number})(?:(?:\s?[-–—]\s?|\s+to\s+)(?<high>{Number}))?{Unit}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberPattern();

    [GeneratedRegex(
        @"\G(?:\s?(?:(?:an?|per|each|every)\s|/\s?)(?<per>hour|(?:working|business)[\s-]day|day|month|year)\b|"
            + @"\s(?<per>hour|dai|month|year)ly\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PerPattern();
}
