using System.Collections.Frozen;

namespace SiteGen.Languages;

/// <summary>What other programs and authors put over a box, as in "Note:".</summary>
internal static class Admonitions
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Note",
        "Tip",
        "Warning",
        "Caution",
        "Attention",
        "Important",
        "注意",
        "提示",
        "提醒",
        "警告",
        "重要",
        "重要提示",
        "说明",
        "小贴士"
    );

    /// <summary>Whether words are such, with or without a mark behind them.</summary>
    public static bool Has(string words) => Words.Contains(words.Trim().TrimEnd(':', '：', '!', '！').TrimEnd());
}
