using System.Collections.Frozen;
using SiteGen.BuiltIn;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.English;

/// <summary>English, British in its dates.</summary>
internal sealed class EnglishLanguage : Language
{
    public override Lang Twin => Lang.Zh;

    public override string EnglishName => "English";

    public override bool CanBe(string text) => TextScript.Count(text) is var (latin, han) && han <= latin;

    public override string Locale => "en_GB";

    public override bool IsLocal => false;

    public override string QuestionMark => "?";

    public override string ListSeparator => ", ";

    public override string SentenceSeparator => " ";

    public override string ClauseSeparator => ", ";

    public override bool FillsSquares => false;

    public override ValueWriter Values { get; } = new EnglishValues();

    public override DateWriter Dates { get; } = new EnglishDates();

    public override FigureReader Figures { get; } = new EnglishFigures();

    public override PeriodReader Periods { get; } = new EnglishPeriods();

    public override IReadOnlySet<string> StopWords { get; } =
        (
            "a an and are as at be been by for from has have in is it its no not of on or our own that the their them they this to was we "
            + "what when which who with you your"
        )
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyList<(string Words, decimal Number, Unit Unit)> UnnamedFigures { get; } =
    [("around the clock", 24, Unit.Of(TimeUnit.Hour)), ("round the clock", 24, Unit.Of(TimeUnit.Hour))];

    public override IReadOnlySet<string> EmptyLinkWords { get; } =
        new[] { "here", "click here", "this link", "this page", "link", "more", "read more", "learn more" }.ToFrozenSet(
            StringComparer.OrdinalIgnoreCase
        );

    public override IReadOnlyList<string> CostsAndHours { get; } =
    ["free", "charge", "charges", "charged", "price", "cost", "costs", "fee", "fees", "clock", "hour", "hours", "day and night"];

    public override IEnumerable<(string Word, int Number)> CountsIn(string text) => CountWords.In(text);

    public override bool MayCount(string text, int number) =>
        CountWords.In(text).Any(count => count.Number == number) || (number == 2 && Words.HasWords(text, "both"));

    public override WordRules Words { get; } = new EnglishWords();

    public override Typography? Typography { get; } = new EnglishTypography();

    public override int FindRun(string text, int from) => Latin.Find(text, from);

    public override int EndOfRun(string text, int start) => Latin.EndOf(text, start);

    public override bool JoinsLines(char before, char after) => false;

    public override string TitleInSentence(string title) => title;

    public override string? SortKey(EntityName name) => name.In(Lang.En);

    public override Spelling Spelling { get; } = new(new Lexicon(() => BuiltInFiles.Read("words/english.txt")));

    internal override IEnumerable<(int Start, int Length)> DoublesIn(string text) => DoubledWords.In(text);

    internal override IEnumerable<(int Start, int Length, string Message)> MisfitsIn(string text) => EnglishMisfits.In(text);
}
