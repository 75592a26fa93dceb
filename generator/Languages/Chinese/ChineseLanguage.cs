using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese in simplified characters.</summary>
internal sealed partial class ChineseLanguage : Language
{
    public override Lang Twin => Lang.En;

    public override string EnglishName => "Chinese";

    public override bool CanBe(string text) =>
        TextScript.Count(text) is var (latin, han) && (latin == 0 || (han > 0 && !TextScript.HasEnglishRun(text)));

    public override string Locale => "zh_CN";

    public override bool IsLocal => true;

    public override string QuestionMark => "？";

    public override string ListSeparator => "、";

    public override string SentenceSeparator => "";

    public override string ClauseSeparator => "，";

    public override bool FillsSquares => true;

    public override ValueWriter Values { get; } = new ChineseValues();

    public override DateWriter Dates { get; } = new ChineseDates();

    public override FigureReader Figures { get; } = new ChineseFigures();

    public override PeriodReader Periods { get; } = new ChinesePeriods();

    public override IReadOnlySet<string> StopWords { get; } =
        "的 了 是 在 和 与 或 及 也 就 都 而 把 被 从 到 向 对 给 有 不 这 那 它 他 她 你 我 您 上 下 里 中 个".Split(' ').ToFrozenSet();

    public override IReadOnlyList<(string Words, decimal Number, Unit Unit)> UnnamedFigures { get; } =
    [("全天候", 24, Unit.Of(TimeUnit.Hour)), ("昼夜", 24, Unit.Of(TimeUnit.Hour))];

    public override IReadOnlySet<string> EmptyLinkWords { get; } =
        "这里 点这里 点击这里 此处 点此 点击 链接 此链接 更多 了解更多".Split(' ').ToFrozenSet();

    public override IReadOnlyList<string> CostsAndHours { get; } = ["免费", "收费", "付费", "资费", "费用", "小时", "全天", "昼夜"];

    // 二次号码 and 三思 count nothing.
    public override IEnumerable<(string Word, int Number)> CountsIn(string text) => [];

    public override bool MayCount(string text, int number) =>
        number is >= 2 and <= 10 && text.AsSpan().ContainsAny(number == 2 ? "两二双俩" : "三四五六七八九十".AsSpan(number - 3, 1));

    public override WordRules Words { get; } = new ChineseWords();

    public override Typography? Typography { get; } = new ChineseTypography();

    public override int FindRun(string text, int from) => Han.Find(text, from);

    public override int EndOfRun(string text, int start) => Han.EndOf(text, start);

    public override bool JoinsLines(char before, char after) => Han.IsWide(before) && Han.IsWide(after);

    /// <summary>Between title marks; those inside it become single ones.</summary>
    public override string TitleInSentence(string title) => $"《{title.Replace('《', '〈').Replace('》', '〉')}》";

    /// <summary>By pinyin: no order of the characters themselves is known to most readers.</summary>
    public override string? SortKey(EntityName name) => name.Pinyin is { } pinyin ? Pinyin.SortKey(pinyin) : null;

    public override Spelling? Spelling => null;

    internal override IEnumerable<(int Start, int Length)> DoublesIn(string text) =>
        MayDouble(text) ? DoubledWords().Matches(text).Select(match => (match.Index, match.Length)) : [];

    // Nothing in Chinese changes by the word beside it.
    internal override IEnumerable<(int Start, int Length, string Message)> MisfitsIn(string text) => [];

    /// <summary>Whether the pattern may find anything: a quick look, for nearly no text has any.</summary>
    internal static bool MayDouble(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] == text[at + 1])
                return true;
            // The first character alone tells nearly all.
            for (var length = Shortest; length <= Longest && at + 2 * length <= text.Length; length++)
            {
                if (text[at] == text[at + length] && text.Slice(at, length).SequenceEqual(text.Slice(at + length, length)))
                    return true;
            }
        }
        return false;
    }

    // In the pattern, too.
    private const int Shortest = 3;
    private const int Longest = 8;

    // Most characters may be doubled, as 看看; these may not. Of longer words none is, but for verbs of two characters.
    [GeneratedRegex(@"([的了是与或就把被从为您你我他她它们这那])\1(?!确)|([\u4E00-\u9FFF]{3,8})\2", RegexOptions.CultureInvariant)]
    internal static partial Regex DoubledWords();
}
