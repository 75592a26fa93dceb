using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Figures in Chinese: 五个工作日, 每月10至20元, 2026年1月21日.</summary>
internal sealed partial class ChineseFigures : FigureReader
{
    // 580多万 is 580万 and some more, as 580万多 is.
    private const string Number = $"(?:{WholeNumber}(?:[多余][万亿]+)?)";

    private const string WholeNumber =
        $@"(?:(?:\d+(?:\.\d+)?[十百千万亿]+)+|{Digits}|[零〇一二两三四五六七八九十百千万亿廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟]+|半(?=[天日年月个小]))";

    private const string Unit =
        @"(?<unit>\s?(?:(?<working>个?工作[日天])|(?<day>天|日(?![期常前元]))|(?<month>个多?月)|(?<year>年)|(?<hour>个?多?小时|个?钟头)|"
        + @"(?<percent>%)))?";

    private static readonly SearchValues<char> Numerals = SearchValues.Create(
        "零〇一二两三四五六七八九十百千万亿半廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟"
    );

    protected override Regex Dates => DatePattern();

    protected override Regex Numbers => NumberPattern();

    public override bool IsOne(ReadOnlySpan<char> text) => text is ['一', not ('十' or '百' or '千' or '万' or '亿'), ..];

    protected override bool MayHaveWords(ReadOnlySpan<char> text) => text.ContainsAny(Numerals);

    protected override bool MayHaveSpelledDates(ReadOnlySpan<char> text) => text.Contains('年');

    protected override decimal? ParseNumber(string text) =>
        ChineseNumbers.Parse(text.Replace("多", "", StringComparison.Ordinal).Replace("余", "", StringComparison.Ordinal));

    protected override decimal Multiplier(string text) => ChineseNumbers.Multiplier(text);

    protected override int? SpelledDatePart(string text) => (int?)ChineseNumbers.Parse(text);

    protected override TimeUnit? PerBefore(string before) =>
        PerBeforePattern().Match(before) is { Success: true } match ? TimeOf(match.Groups["per"].ValueSpan) : null;

    protected override (TimeUnit Per, int End)? PerAfter(string text, int at) =>
        at < text.Length && text[at] is '/' or '每' or '一' && PerAfterPattern().Match(text, at) is { Success: true } match
            ? (TimeOf(match.Groups["per"].ValueSpan), match.Index + match.Length)
            : null;

    // 三位 are usually people; 后三位 and 三位数 are not.
    protected override bool IsNoUnit(string word, string text, int start, bool isSpelledOut) =>
        isSpelledOut && word == "位" && !(start > 0 && text[start - 1] is '后' or '末' or '前');

    private static TimeUnit TimeOf(ReadOnlySpan<char> word) =>
        word switch
        {
            "月" => TimeUnit.Month,
            "年" => TimeUnit.Year,
            "小时" => TimeUnit.Hour,
            "工作日" => TimeUnit.WorkingDay,
            _ => TimeUnit.Day,
        };

    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?)?|(?<!\d)\d{1,2}月(?:\d{1,2}[日号])?|"
            + @"(?<y>[〇零一二三四五六七八九]{4})年(?:(?<m>[一二三四五六七八九十]{1,2})月(?:(?<d>[一二三四五六七八九十]{1,3})[日号])?)?|"
            + IsoDate,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        $@"(?<percent>百分之)?(?<low>{Number})[多余]?(?:\s?[-–—~～至到]\s?(?<high>{Number})[多余]?)?{Unit}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G(?:(?:/|每)(?<per>工作日|小时|[天日月年])|一个(?<per>月))", RegexOptions.CultureInvariant)]
    private static partial Regex PerAfterPattern();

    [GeneratedRegex(@"每个?(?<per>工作日|小时|[天日月年])[^\d，。；、！？\n]{0,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PerBeforePattern();
}
