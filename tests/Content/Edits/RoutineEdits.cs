using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Content.Edits;

/// <summary>What editors do all the time. Each says which files it takes beside those that <c>sitegen record</c> writes afterwards, and
/// must leave both suites as they were: without a failure.</summary>
internal static partial class RoutineEdits
{
    public static IReadOnlyDictionary<string, Action<SiteCopy>> All { get; } =
        new Dictionary<string, Action<SiteCopy>>(StringComparer.Ordinal)
        {
            [nameof(A_fact_is_checked_again)] = A_fact_is_checked_again,
            [nameof(The_law_sets_ten_days_more)] = The_law_sets_ten_days_more,
            [nameof(A_term_is_added)] = A_term_is_added,
            [nameof(A_sentence_is_reworded)] = A_sentence_is_reworded,
            [nameof(A_style_is_added)] = A_style_is_added,
            [nameof(The_repository_is_named)] = The_repository_is_named,
            [nameof(FourthCarrier.A_carrier_is_added)] = FourthCarrier.A_carrier_is_added,
        };

    /// <summary>One file: the fact.</summary>
    public static void A_fact_is_checked_again(SiteCopy site)
    {
        const string Fact = "data/facts/time-to-reissue.yaml";
        site.Set(Fact, "as-of", "2030-01");
        site.Set(Fact, "verified", "{ date: \"2030-01-15\", how: read }");
    }

    /// <summary>
    /// 90 days become 100. Two files: the fact, with its other wordings, and <c>data/ledger.yaml</c>. Every guide, the clock and the router
    /// name the fact and follow it.
    /// </summary>
    public static void The_law_sets_ten_days_more(SiteCopy site)
    {
        const string Fact = "data/facts/number-freeze.yaml",
            Ledger = "data/ledger.yaml";
        var before = DaysPattern().Match(site.Text(Fact)).Groups["days"].Value;
        var after = (int.Parse(before, CultureInfo.InvariantCulture) + 10).ToString(CultureInfo.InvariantCulture);
        site.Set(Fact, "value", $"{{ at-least: {after}, unit: day }}");
        site.Replace(Fact, "^wordings: .*\n", "");
        // Its row and its line among the figures, and no other.
        var items = site.Text(Ledger)
            .Split("\n  - ")
            .Select(item =>
                item.Contains("fact:number-freeze", StringComparison.Ordinal)
                    ? item.Replace($"{before} days", $"{after} days", StringComparison.Ordinal)
                        .Replace($"{before}天", $"{after}天", StringComparison.Ordinal)
                    : item
            );
        site.Write(Ledger, string.Join("\n  - ", items));
    }

    /// <summary>Two files: the term, and <c>data/readings.yaml</c> for characters not used before.</summary>
    public static void A_term_is_added(SiteCopy site)
    {
        site.Write(
            "data/terms/heliograph.yaml",
            """
            id: heliograph
            name: { en: heliograph, zh: 日光信号镜, pinyin: rìguāng xìnhàojìng }
            gloss: { en: A mirror that sends messages by sunlight., zh: 用阳光传递消息的镜子。 }

            """
        );
        site.Read("日光信号镜", "rì", "guāng", "xìn", "hào", "jìng");
    }

    /// <summary>One file: the guide. It is the last sentence of its first paragraph without a link, and it is no hedge, which other words
    /// would have to keep.</summary>
    public static void A_sentence_is_reworded(SiteCopy site)
    {
        var guide = site.Paths.First(path =>
            path.StartsWith("input/en/guides/", StringComparison.Ordinal) && SentencePattern().IsMatch(site.Text(path))
        );
        site.Write(guide, SentencePattern().Replace(site.Text(guide), "${before}Somebody found better words for this.", 1));
    }

    /// <summary>One file: <c>data/site.yaml</c>. Each page then leads to where it is edited, within what it may weigh.</summary>
    public static void The_repository_is_named(SiteCopy site) =>
        site.Replace("data/site.yaml", "^budgets:", "repository: { url: \"https://github.com/old-numbers/guide\", branch: main }\n$0");

    /// <summary>One file: the style sheet.</summary>
    public static void A_style_is_added(SiteCopy site) =>
        site.Replace("theme/assets/site.css", @"^body \{", "body {\n  scroll-padding-top: 1px;");

    [GeneratedRegex("at-least: (?<days>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex DaysPattern();

    [GeneratedRegex(
        @"(?<before>^[A-Z][^\n\[\]{}|*#:<>]*\. )(?![^\n]*\b(may|might|usually|often)\b)[A-Z][^\n\[\]{}|*#:<>.]*\.$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex SentencePattern();
}
