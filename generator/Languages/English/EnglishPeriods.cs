using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Languages.English;

/// <summary>Periods in English: "two weeks", "a fortnight", "a quarter".</summary>
internal sealed partial class EnglishPeriods : PeriodReader
{
    private const string Number =
        @"(?:\d+(?:\.\d+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
        + "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["week", "fortnight", "quarter"],
        StringComparison.OrdinalIgnoreCase
    );

    protected override Regex Periods => PeriodPattern();

    protected override bool MayHavePeriod(ReadOnlySpan<char> text) => text.ContainsAny(Names);

    protected override decimal? ParseNumber(string text) => EnglishNumbers.Parse(text);

    // "A quarter of" something is a part of it, and no time.
    [GeneratedRegex(
        $@"\b(?:(?<n>{Number}(?:[\s-]{Number})?)(?:[\s-]an?)?[\s-]|an?\s)"
            + @"(?:(?<weeks>weeks?)|(?<fortnights>fortnights?)|(?<quarters>quarters?))\b"
            + @"(?!\s+(?:of|past|to|hour)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PeriodPattern();
}
