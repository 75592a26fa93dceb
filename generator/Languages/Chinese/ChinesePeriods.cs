using System.Text.RegularExpressions;

namespace SiteGen.Languages.Chinese;

/// <summary>Periods in Chinese: 两周, 三个星期, 一季度.</summary>
internal sealed partial class ChinesePeriods : PeriodReader
{
    protected override Regex Periods => PeriodPattern();

    protected override bool MayHavePeriod(ReadOnlySpan<char> text) => text.ContainsAny('周', '期', '拜') || text.Contains('季');

    protected override decimal? ParseNumber(string text) => ChineseNumbers.Parse(text);

    // 两周年 is an anniversary, and 十周一 no time at all.
    [GeneratedRegex(
        @"(?<n>\d+(?:\.\d+)?|半|[一二两三四五六七八九十廿卅百]+)个?(?:(?<weeks>星期|礼拜|周(?![年一二三四五六日末围]))|(?<quarters>季度))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeriodPattern();
}
