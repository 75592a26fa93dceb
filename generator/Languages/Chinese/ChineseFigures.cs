using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Figures in Chinese: 五个工作日, 每月10至20元, 2026年1月21日.</summary>
internal sealed partial class ChineseFigures : FigureReader
{
    private const string Number =
        $@"(?:(?:\d+(?:\.\d+)?[十百千万亿]+)+|{Digits}|[零〇一二两三四五六七八九十百千万亿]+|半(?=[天日年月个小]))";

    private const string Unit =
        @"(?<unit>\s?(?:(?<working>个?工作[日天])|(?<day>天|日(?![期常前元]))|(?<month>个多?月)|(?<year>年)|(?<hour>个?多?小时|个?钟头)|"
        + @"(?<digit>位数字|位数|位)|(?<money>多?元|块钱?|人民币|RMB\b)|(?<percent>%)))?";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二两三四五六七八九十百千万亿半");

    protected override Regex Dates => DatePattern();

    protected override Regex Numbers => NumberPattern();

    protected override bool MayHaveWords(ReadOnlySpan<char> text) => text.ContainsAny(Numerals);

    protected override bool MayHaveSpelledDates(ReadOnlySpan<char> text) => text.Contains('年');

    protected override decimal? ParseNumber(string text) => ChineseNumbers.Parse(text);

    protected override decimal Multiplier(string text) => ChineseNumbers.Multiplier(text);

    protected override int? SpelledDatePart(string text) => (int?)ChineseNumbers.Parse(text);

    protected override bool IsMonthly(ReadOnlySpan<char> before) => MonthlyBefore().IsMatch(before);

    // 三位 are usually people; 后三位 and 三位数 are digits.
    protected override bool CountsPeople(Match match, string text, bool isSpelledOut) =>
        isSpelledOut && match.Groups["digit"].Value == "位" && !(match.Index > 0 && text[match.Index - 1] is '后' or '末' or '前');

    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?)?|(?<!\d)\d{1,2}月(?:\d{1,2}[日号])?|"
            + @"(?<y>[〇零一二三四五六七八九]{4})年(?:(?<m>[一二三四五六七八九十]{1,2})月(?:(?<d>[一二三四五六七八九十]{1,3})[日号])?)?|"
            + IsoDate,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        $@"(?<sign>(?:RMB|CNY)\s?|[¥￥]\s?)?(?<percent>百分之)?(?<low>{Number})[多余]?"
            + $@"(?:\s?[-–—~～至到]\s?(?<high>{Number})[多余]?)?{Unit}(?<monthly>/月|每月|一个月)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"每个?月[^\d，。；、！？\n]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthlyBefore();
}
