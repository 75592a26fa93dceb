using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Figures;

/// <summary>Finds the figures in running text: dates, phone numbers, sums, durations, counts, percentages, and any other digits.</summary>
/// <remarks>Every digit of the text is part of some figure found, so that nothing with a digit goes unseen.</remarks>
internal static partial class FigureScanner
{
    /// <summary>Beyond this a number is no quantity we know, and arithmetic with it could overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    private const string Number = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)";
    private const string EnglishWord =
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)";
    private const string English =
        $@"(?:{Number}(?:[\s-]?(?:thousand|million|billion)\b)?|\bhalf(?=[\s-](?:an?[\s-])?(?:day|hour|month|year))(?:[\s-]an?\b)?|\b(?:an?\s)?{EnglishWord}\b(?:(?:[\s-]and)?[\s-]{EnglishWord}\b)*)";
    private const string ChineseCharacter = "[零〇一二两三四五六七八九十百千万亿]";
    private const string Chinese = $@"(?:(?:\d+(?:\.\d+)?[十百千万亿]+)+|{Number}|{ChineseCharacter}+|半(?=[天日年月个小]))";

    /// <param name="text">Prose; each link in it is one <see cref="ProseUnit.LinkMark"/>.</param>
    public static IReadOnlyList<Figure> Scan(string text, Lang lang)
    {
        // Most stretches of prose hold no figure, and a look at their characters costs far less than the patterns do.
        var mayHaveDigits = FigureSigns.MayHaveDigits(text);
        if (!mayHaveDigits && !FigureSigns.MayHaveWords(text, lang))
            return [];
        return Scan(text, lang, dates: mayHaveDigits || FigureSigns.MayHaveSpelledDates(text, lang), phones: mayHaveDigits);
    }

    /// <summary>The same, with only those patterns that can match; to ask for all is slower and finds no more.</summary>
    public static IReadOnlyList<Figure> Scan(string text, Lang lang, bool dates, bool phones)
    {
        var figures = new List<Figure>();
        var rest = Narrow(text);
        if (dates)
            rest = Take(rest, lang == Lang.En ? EnglishDates() : ChineseDates(), match => Dated(match, lang), figures);
        if (phones)
            rest = Take(
                rest,
                Phones(),
                match => new Figure(match.Index, match.Length, FigureKind.Phone) { Digits = DigitsOf(match.Value) },
                figures
            );
        var numbers = lang == Lang.En ? EnglishNumbersPattern() : ChineseNumbersPattern();
        Take(rest, numbers, match => Numbered(match, rest, lang), figures);
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

    private static Figure? Dated(Match match, Lang lang)
    {
        var written = match.Groups["y"].Value;
        var spelledOut = !match.ValueSpan.ContainsAnyInRange('0', '9');
        var figure = new Figure(match.Index, match.Length, FigureKind.Date, IsSpelledOut: spelledOut);
        if (written.Length == 0)
            return figure;
        var year = Whole(written);
        if (year is not (>= 1900 and <= 2099))
            return null;
        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Whole(match.Groups["m"].Value);
        var iso = string.Create(
            CultureInfo.InvariantCulture,
            $"{year:0000}{(month is { } m ? $"-{m:00}" : "")}{(Whole(match.Groups["d"].Value) is { } d ? $"-{d:00}" : "")}"
        );
        return figure with { Date = PartialDate.Parse(iso) };

        int? Whole(string text) =>
            text.Length is 0 or > 6 ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : lang == Lang.Zh ? (int?)ChineseNumbers.Parse(text)
            : null;
    }

    private static int MonthOf(string name)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) == name)
                return month;
        }
        throw new ArgumentOutOfRangeException(nameof(name), name, null);
    }

    private static Figure? Numbered(Match match, string text, Lang lang)
    {
        // A numeral by itself, as the 一 in most paragraphs, has no unit and no other end; its groups need no look.
        if (match.Length == 1 && !char.IsDigit(match.ValueSpan[0]))
            return Parse(match.Value, lang) is { } numeral
                ? new Figure(match.Index, 1, FigureKind.Number, numeral, IsSpelledOut: true)
                : null;
        var (low, high) = (match.Groups["low"], match.Groups["high"]);
        var end = match.Index + match.Length;
        var spelledOut = !match.ValueSpan.ContainsAnyInRange('0', '9');
        var figure = new Figure(match.Index, match.Length, FigureKind.Number, IsSpelledOut: spelledOut);
        var token = spelledOut ? null : figure with { Kind = FigureKind.Token, Digits = DigitsOf(match.Value) };
        if (!spelledOut && (TouchesLetter(match.Index - 1) || (!match.Groups["unit"].Success && TouchesLetter(end))))
            return token;
        if (Parse(low.Value, lang) is not { } first)
            return token;
        var second = high.Success ? Parse(high.Value, lang) : null;
        if (high.Success && second is null)
            return token;
        // "5 to 10 million", 5至10万: the multiplier is said once for both, but not in 五到十.
        if (Multiplier(high.Value, lang) is > 1 and var multiplier && Multiplier(low.Value, lang) == 1 && first * multiplier < second)
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

    private static decimal? Parse(string text, Lang lang)
    {
        // Two points make a version or an article, 2.1.7; very long digits are no quantity.
        if (text.AsSpan().Count('.') > 1 || text.Count(char.IsAsciiDigit) > 18)
            return null;
        if (lang == Lang.Zh)
            return ChineseNumbers.Parse(text);
        return EnglishNumbers.Parse(text);
    }

    private static decimal Multiplier(string text, Lang lang) =>
        lang == Lang.En ? EnglishNumbers.Multiplier(text) : ChineseNumbers.Multiplier(text);

    private static Unit? UnitOf(Match match, string text, bool spelledOut)
    {
        var groups = match.Groups;
        if (groups["money"].Success || groups["sign"].Success)
            return
                groups["monthly"].Success || MonthlyBefore().IsMatch(text.AsSpan(Math.Max(0, match.Index - 10), Math.Min(10, match.Index)))
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
        if (!groups["digit"].Success)
            return null;
        // 三位 are usually people; 后三位 and 三位数 are digits.
        var isOfPeople = spelledOut && groups["digit"].Value == "位" && !(match.Index > 0 && text[match.Index - 1] is '后' or '末' or '前');
        return isOfPeople ? null : Unit.Digit;
    }

    private static string DigitsOf(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    [GeneratedRegex(
        @"\b(?:(?<d>\d{1,2})\s)?(?<name>January|February|March|April|May|June|July|August|September|October|November|December)(?:(?:\s(?<d>\d{1,2}))?,?\s(?<y>\d{4})(?!\d))(?!\d)|\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?!\d)|(?<![\d-])(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?![\d-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishDates();

    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?)?|(?<!\d)\d{1,2}月(?:\d{1,2}[日号])?|(?<y>[〇零一二三四五六七八九]{4})年(?:(?<m>[一二三四五六七八九十]{1,2})月(?:(?<d>[一二三四五六七八九十]{1,3})[日号])?)?|(?<![\d-])(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?![\d-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseDates();

    [GeneratedRegex(
        @"\+\d(?:[ -]?\d)*|(?<![\d,.])\d{3,4}(?<gap>[ -])\d{3,4}\k<gap>\d{3,4}(?![\d,])|(?<![\d,.])0\d{2,3}-\d{7,8}(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Phones();

    [GeneratedRegex(
        $@"(?<sign>\b(?:RMB|CNY)\s?|[¥￥]\s?)?(?<low>{English})(?:(?:\s?[-–—]\s?|\s+to\s+)(?<high>{English}))?(?<unit>[\s-]?(?:(?<working>(?:working|business)[\s-]days?\b)|(?<day>(?:calendar\s)?days?\b)|(?<month>months?\b)|(?<year>years?\b)|(?<hour>hours?\b)|(?<digit>digits?\b)|(?<money>(?:RMB|CNY|yuan|renminbi)\b)|(?<percent>%|per\s?cent\b)))?(?<monthly>\s?(?:(?:a|per|each|every)\s|/\s?)month\b|\smonthly\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex EnglishNumbersPattern();

    [GeneratedRegex(
        $@"(?<sign>(?:RMB|CNY)\s?|[¥￥]\s?)?(?<percent>百分之)?(?<low>{Chinese})[多余]?(?:\s?[-–—~～至到]\s?(?<high>{Chinese})[多余]?)?(?<unit>\s?(?:(?<working>个?工作[日天])|(?<day>天|日(?![期常前元]))|(?<month>个多?月)|(?<year>年)|(?<hour>个?多?小时|个?钟头)|(?<digit>位数字|位数|位)|(?<money>多?元|块钱?|人民币|RMB\b)|(?<percent>%)))?(?<monthly>/月|每月|一个月)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseNumbersPattern();

    [GeneratedRegex(@"每个?月[^\d，。；、！？\n]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthlyBefore();
}
